import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import type { Band } from '../../engine/samples/bands.ts';
import { QUANTILES } from '../../engine/samples/quantiles.ts';
import { withInputAt } from '../../engine/samples/swings.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { UncertaintyModel } from '../../scenario/model.ts';
import { chartNumbers } from '../charts/chart-numbers.ts';
import type { Words } from '../charts/words.ts';
import { formatQuantity } from '../number-format.ts';
import { scenarioWords } from '../panel/scenario-text.ts';
import type { PanelContext } from '../panel/reading.ts';
import type { SureMessages } from '../messages/en/sure.ts';
import type { Traced } from '../traced.ts';
import { drawnTrace, readDrawnTrace, type Drawn } from './drawn-trace.ts';
import { asDecimal, distributionWords, inputLabel } from './sure-context.ts';

/** A drawn number opened: what it says of the draws, what was drawn, and the exact result beside it. */
export interface DrawnReading {
  title: string;
  about: Words;
  value: Traced;
  inFull: string | null;
  /** Each uncertain input with the choices that say how far it may lie. */
  inputs: readonly Words[];
  facts: { draws: string; seed: string } | null;
  rule: string;
  central: Traced | null;
}

/** The cell behind a drawn number, where the open scenario still has it; its draws are then asked for anew. */
export function drawnAsked(trace: string, { calculation }: PanelContext): Drawn | undefined {
  const asked = readDrawnTrace(trace);
  if (asked === undefined || calculation === undefined) return undefined;
  try {
    formulaOf(asked.cell.formula);
    calculation.subject(asked.cell);
    return asked;
  } catch {
    return undefined;
  }
}

/** Reads a drawn number out of the band of its cell; undefined while the draws are on their way, or where there are none. */
export function drawnReading(
  { what, cell }: Drawn,
  band: Band | undefined,
  uncertainty: UncertaintyModel,
  words: SureMessages,
  context: PanelContext,
): DrawnReading | undefined {
  const { calculation, core } = context;
  if (calculation === undefined) return undefined;
  const value = valueOf({ what, cell }, band, uncertainty, context);
  if (value === undefined) return undefined;
  const unit = calculation.unit(cell);
  const numbers = chartNumbers(core.numbers);
  const text = numbers.text(value, unit, null);
  const full = formatQuantity(value, unit, core.numbers, { decimals: 'more', unit: 'full' });
  const scenario = calculation.model.scenarios.find(({ id }) => id === cell.scenario);
  const name = core.formulas.names[cell.formula] ?? cell.formula;
  const said = cell.year === null ? name : core.derivation.inYear(name, cell.year);
  const how = howSaid({ what, cell }, uncertainty, words, context);
  const isExact = what.kind === 'end';
  const charts = { numbers } as Parameters<typeof distributionWords>[0]['charts'];
  const inputs = uncertainty.inputs.filter(({ path }) => what.kind !== 'end' || path === what.input);
  return {
    title: `${said}${words.panel.colon}${how}`,
    about: scenario === undefined ? [] : scenarioWords(scenario, context),
    value: { text, trace: drawnTrace({ what, cell }) },
    inFull: full === text ? null : full,
    inputs: inputs.map((input) => distributionWords({ charts, core, words, calculation }, input)),
    facts: isExact ? null : countsOf(uncertainty, (count) => numbers.bare(decimal(count))),
    rule: isExact
      ? words.panel.endRule
      : what.kind === 'mean'
        ? words.panel.meanRule
        : words.panel.quantileRule,
    central: centralOf(cell, context),
  };
}

function countsOf(
  { samples, seed }: UncertaintyModel,
  written: (count: number) => string,
): { draws: string; seed: string } {
  return { draws: written(samples + (samples % 2)), seed: String(seed) };
}

function valueOf(
  { what, cell }: Drawn,
  band: Band | undefined,
  uncertainty: UncertaintyModel,
  { calculation }: PanelContext,
): Decimal | undefined {
  if (what.kind === 'end') {
    if (calculation === undefined || !uncertainty.inputs.some(({ path }) => path === what.input))
      return undefined;
    const value = withInputAt(calculation, uncertainty, what.input, what.end).value(cell);
    return value instanceof NoNumber ? undefined : value;
  }
  if (typeof band !== 'object') return undefined;
  const found = what.kind === 'mean' ? band.mean : band.quantiles[QUANTILES.indexOf(what.percent)];
  return found === undefined ? undefined : asDecimal(found);
}

function howSaid(
  { what }: Drawn,
  { inputs }: UncertaintyModel,
  { panel }: SureMessages,
  { core }: PanelContext,
): string {
  if (what.kind === 'quantile') return panel.quantile(what.percent);
  if (what.kind === 'mean') return panel.mean;
  const input = inputs.find(({ path }) => path === what.input);
  return input === undefined ? '' : panel.end(inputLabel(core, input), what.end);
}

function centralOf(cell: Cell, { calculation, core }: PanelContext): Traced | null {
  const value = calculation?.value(cell);
  if (calculation === undefined || value === undefined || value instanceof NoNumber) return null;
  const interval = calculation.interval(cell);
  const text = formatQuantity(value, calculation.unit(cell), core.numbers, { interval });
  return { text, trace: cellKey(cell) };
}
