import type { CountRateModel, CountsModel, Leaf } from '../../scenario/model.ts';
import type { Calculation } from '../calculation.ts';
import type { Cell } from '../cell.ts';
import { leafAt } from '../given-years.ts';
import { economyInputs } from '../inputs.ts';
import { NoNumber, type MissingInput } from '../problem.ts';
import { Subject, type EconomySubject, type OwnReading, type ScenarioSubject } from '../subject.ts';
import { amountsOfSet } from './count-amounts.ts';
import { readCountCell, readingKey, type CountReading, type UpTo } from './count-key.ts';

const months = new Map<number, Leaf>();

/** Months of a fiscal year, by the convention of an even spread. */
function monthsLeaf(count: number): Leaf {
  const known = months.get(count) ?? { ref: 'convention:even-spread', value: String(count) };
  months.set(count, known);
  return known;
}

/** One way of counting an economy's defence spending, or a place on its bridge. */
class CountSubject extends Subject {
  readonly place: string;
  override readonly own: OwnReading;

  constructor(
    economy: EconomySubject,
    readonly counts: CountsModel,
    readonly reading: CountReading | UpTo,
    saving: ScenarioSubject | undefined,
  ) {
    super(economy.settings);
    this.place = `${economy.place}.counts`;
    const base = 'upTo' in reading ? 'same' : reading.base;
    this.own = {
      economy,
      address: { scenario: `count:${economy.model.code}:${readingKey(reading)}` },
      ...(base !== 'same' && { baseYear: () => base }),
      input: (id, year) => this.input(id, year),
      choose: (by, year) => this.choose(by, year),
      amounts: (set, year) => {
        const found = amountsOfSet(counts, reading, set, year);
        if (found.length === 0) return this.missing('counted-amount', year, 'amounts');
        const leaves = found.flatMap(({ leaf }) => leaf ?? []);
        const hole = found.find(({ leaf }) => leaf === undefined);
        return hole === undefined ? leaves : this.missing('counted-amount', year, hole.place);
      },
      reach: (scope) => (scope === 'economy' ? economy : scope === 'scenario' ? saving : this),
    };
  }

  private missing(input: MissingInput, year: number, place: string): NoNumber {
    const economy = this.own.economy.model.code;
    return new NoNumber({ code: 'missing-input', input, economy, year, place: `${this.place}.${place}` });
  }

  private input(id: string, year: number): Leaf | NoNumber | undefined {
    const { counts } = this;
    const { year: kind } = counts;
    const earlier = kind.kind === 'fiscal' ? kind.firstMonth - 1 : 0;
    switch (id) {
      case 'count-gdp':
        return counts.gdp?.get(year) ?? this.missing('counted-gdp', year, 'gdp');
      case 'count-total':
        return counts.total?.amount.get(year) ?? this.missing('counted-amount', year, 'total.amount');
      case 'count-other':
        return counts.other?.amount.get(year) ?? this.missing('counted-amount', year, 'other.amount');
      case 'count-level':
        return counts.level ?? this.missing('level', year, 'level');
      case 'count-rate':
      case 'count-ppp': {
        const rate = this.rate(year);
        return rate === undefined
          ? this.missing('exchange-rate', year, 'rates')
          : (leafAt(rate.rate, year) ?? this.missing('exchange-rate', year, `rates.${rate.id}`));
      }
      case 'count-months-earlier':
        return monthsLeaf(earlier);
      case 'count-months-later':
        return monthsLeaf(12 - earlier);
      default:
        return undefined;
    }
  }

  /** The rate asked for; for the main one the first that is no parity and has the year. */
  private rate(year: number): CountRateModel | undefined {
    const { rates } = this.counts;
    const id = 'upTo' in this.reading ? 'main' : this.reading.rate;
    if (id !== 'main') return rates.find((rate) => rate.id === id);
    return rates.find((rate) => rate.basis !== 'ppp' && leafAt(rate.rate, year) !== undefined);
  }

  private choose(by: string, year: number): string | NoNumber | undefined {
    const { counts, own } = this;
    switch (by) {
      case 'count-base':
        return 'upTo' in this.reading || this.reading.base === 'same' ? 'same-year' : 'frozen';
      case 'count-gdp-source':
        return counts.gdp?.has(year) === true || !counts.sharesYears ? 'given' : 'economy';
      case 'count-rate-source':
        if (this.rate(year) !== undefined) return 'given';
        if (own.economy.model.exchangeRateBasis === 'ppp' && own.economy.model.currency !== 'USD')
          return this.missing('exchange-rate', year, 'rates');
        return economyInputs['exchange-rate']?.(own.economy, year) === undefined
          ? this.missing('exchange-rate', year, 'rates')
          : 'economy';
      case 'count-years':
        return counts.year.kind === 'calendar' || counts.year.firstMonth === 1 ? 'own' : counts.year.named;
      default:
        return undefined;
    }
  }
}

/** Two ways of counting compared. */
class CountPairSubject extends Subject {
  readonly place: string;
  override readonly own: OwnReading;

  constructor(upper: CountSubject, lower: CountSubject, saving: ScenarioSubject | undefined) {
    super(upper.settings);
    this.place = upper.place;
    const { economy, address } = upper.own;
    this.own = {
      economy,
      address: { ...address, lower: readingKey(lower.reading) },
      input: () => undefined,
      choose: () => undefined,
      amounts: () => new NoNumber({ code: 'invalid-input', place: upper.place }),
      reach: (scope, whose) => {
        if (scope === 'economy') return economy;
        if (scope === 'scenario') return saving;
        return scope === 'count-pair' ? this : whose === 'lower' ? lower : upper;
      },
    };
  }
}

const made = new WeakMap<Calculation, Map<string, Subject>>();

/** The subject of a cell about counts; undefined where the model has no such economy, counts or way of counting. */
export function countSubject(calculation: Calculation, cell: Cell): Subject | undefined {
  const known = made.get(calculation) ?? new Map<string, Subject>();
  made.set(calculation, known);
  const key = `${cell.scenario}~${cell.lower ?? ''}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = readCountCell(cell);
  const economy = asked && calculation.economies.get(asked.economy);
  const counts = economy?.model.counts;
  if (asked === undefined || economy === undefined || counts === undefined) return undefined;
  const saving = savingScenario(calculation, economy);
  const upper = new CountSubject(economy, counts, asked.reading, saving);
  const subject =
    asked.lower === undefined
      ? upper
      : new CountPairSubject(upper, new CountSubject(economy, counts, asked.lower, saving), saving);
  known.set(key, subject);
  return subject;
}

/** A scenario through which the saving is read in dollars: one of the economy itself where there is one. */
function savingScenario(
  { scenarios, model }: Calculation,
  economy: EconomySubject,
): ScenarioSubject | undefined {
  if (model.saving === undefined) return undefined;
  const all = [...scenarios.values()];
  return all.find((one) => one.economy === economy) ?? all[0];
}
