import { Decimal as Library } from 'decimal.js';
import type { EconomyDocument, ScenarioEntry } from '../../src/lib/scenario/document.ts';
import { years } from './large-document.ts';

const Decimal = Library.clone({ precision: 40, rounding: Library.ROUND_HALF_EVEN });
type Decimal = Library;
const decimal = (text: string | number): Decimal => new Decimal(text);
const [ONE, HUNDRED] = [decimal(1), decimal(100)];

/**
 * The same results by plain loops of decimal.js, as somebody would write them who needs nothing but the numbers:
 * no reasons, no intervals, no derivations, no memory of what an edit touches. Measured beside the engine.
 */
export interface EconomyNumbers {
  gdp: Decimal[];
  deflator: Decimal[];
  population: Decimal[];
  rate: Decimal;
}

type Read = (text: unknown) => Decimal;
const read: Read = (text) => decimal(text as string);
const factor = (rate: unknown): Decimal => read(rate).div(HUNDRED).plus(ONE);

export function economyByHand(economy: EconomyDocument): EconomyNumbers {
  const { growth, deflator, populationGrowth } = economy as unknown as Record<string, Record<string, string>>;
  const [grow, inflate, people] = [factor(growth?.nominal), factor(deflator?.rate), factor(populationGrowth)];
  const chain = (first: Decimal, by: Decimal): Decimal[] => {
    const all = [first];
    for (let i = 1; i < years.length; i++) all.push((all[i - 1] ?? first).times(by));
    return all;
  };
  return {
    gdp: chain(read(economy.gdp['2025']), grow),
    deflator: chain(HUNDRED, inflate),
    population: chain(read(economy.population?.['2025']), people),
    rate: read(economy.exchangeRate),
  };
}

/** What the page shows of one scenario: the columns of its table and the lines of its charts. */
export function shownByHand(e: EconomyNumbers, scenario: ScenarioEntry): Decimal[][] {
  const [baseline, target] = [read(scenario.baseline), read(scenario.target)];
  const distance = target.minus(baseline);
  const rows: Decimal[][] = [];
  let [total, extra] = [decimal(0), decimal(0)];
  for (let i = 0; i < years.length; i++) {
    const gdp = e.gdp[i] ?? ONE;
    const share = i === 0 ? baseline : i >= 10 ? target : baseline.plus(distance.times(i).div(10));
    const spending = share.div(HUNDRED).times(gdp);
    const held = baseline.div(HUNDRED).times(gdp);
    const increment = spending.minus(held);
    total = total.plus(spending);
    extra = extra.plus(increment);
    rows.push([gdp, share, spending, held, increment, total, extra]);
  }
  return rows;
}

const SAVING = '1180000000';

/** Every measure of one scenario in every year. */
export function allByHand(e: EconomyNumbers, scenario: ScenarioEntry): Decimal[][] {
  const saving = read(SAVING);
  const base = e.deflator[0] ?? ONE;
  let [usdTotal, usdExtra] = [decimal(0), decimal(0)];
  let previous: Decimal | undefined;
  let previousReal: Decimal | undefined;
  const rows: Decimal[][] = [];
  const shown = shownByHand(e, scenario);
  for (let i = 0; i < shown.length; i++) {
    const [gdp = ONE, , spending = ONE, held = ONE, increment = ONE] = shown[i] ?? [];
    const [deflator, people] = [e.deflator[i] ?? ONE, e.population[i] ?? ONE];
    const row = shown[i] ?? [];
    row.push(gdp); // gdp-base
    row.push(spending.div(gdp).times(HUNDRED));
    if (previous !== undefined) row.push(spending.div(previous).minus(ONE).times(HUNDRED));
    const real = spending.times(base).div(deflator);
    row.push(real, increment.times(base).div(deflator));
    if (previousReal !== undefined) row.push(real.div(previousReal).minus(ONE).times(HUNDRED));
    row.push(spending.div(people), increment.div(people));
    const [usd, usdHeld, usdIncrement] = [spending.div(e.rate), held.div(e.rate), increment.div(e.rate)];
    usdTotal = usdTotal.plus(usd);
    usdExtra = usdExtra.plus(usdIncrement);
    row.push(usd, usdHeld, usdIncrement, usdTotal, usdExtra);
    const own = saving.times(e.rate);
    row.push(usdIncrement.div(saving), own.div(gdp).times(HUNDRED), own.div(gdp).times(HUNDRED));
    row.push(saving.times(years[i] !== undefined && isLeap(years[i] ?? 0) ? 366 : 365).div(usd));
    rows.push(row);
    previous = spending;
    previousReal = real;
  }
  const [first, last] = [shown[0]?.[2] ?? ONE, shown[10]?.[2] ?? ONE];
  rows.push([last.div(first).pow(ONE.div(10)).minus(ONE).times(HUNDRED)]);
  return rows;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
