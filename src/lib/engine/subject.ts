import type { Decimal } from '../quantity/decimal.ts';
import type { EconomyModel, Leaf, PartModel, PathModel, SavingModel, Series } from '../scenario/model.ts';
import { formulaIndex } from './catalogue/catalogue.ts';
import type { Cell } from './cell.ts';
import type { AmountSet, InputId, Refusal, Selector, Whose } from './expression.ts';
import type { Scope } from './formula.ts';
import type { NoNumber } from './problem.ts';

/** What a cell holds: an exact number, or the reason why there is none. */
export type CellValue = Decimal | NoNumber;

/** A formula compiled to a closure over its subject and the year. */
export type Evaluator = (subject: Subject, year: number) => CellValue;

/** What holds for the whole document. */
export interface Settings {
  horizon: { from: number; to: number };
  gdpBase: 'same-year' | { frozen: number };
  priceYear: number;
  yearBasis: 'own' | 'calendar';
  /** The number of a leaf: its value, or an end of its rounding interval when an interval is taken. */
  numberOf: (leaf: Leaf) => Decimal;
  evaluatorAt: (place: number) => Evaluator;
}

const FIRST_YEAR = 1890;

/** The year under which formulas with one value a scenario are kept. */
export const YEARLESS = FIRST_YEAR;

/** Cells of one economy, scenario or pair, computed when asked for and remembered. */
export abstract class Subject {
  rows: ((CellValue | undefined)[] | undefined)[] = [];
  abstract readonly place: string;
  /** What a subject of a kind that is declared on demand says of itself. */
  readonly own?: OwnReading;
  constructor(readonly settings: Settings) {}

  /** The value of a formula of this subject's own scope. */
  get(index: number, year: number): CellValue {
    const row = (this.rows[index] ??= []);
    const slot = year - FIRST_YEAR;
    const known = row[slot];
    if (known !== undefined) return known;
    const value = this.settings.evaluatorAt(index)(this, year);
    row[slot] = value;
    return value;
  }

  /** Takes over the cells of an earlier subject, but for the formulas that hang on what changed. */
  keepFrom(earlier: Subject, forgotten: ReadonlySet<number>): void {
    earlier.rows.forEach((row, index) => {
      if (!forgotten.has(index)) this.rows[index] = row;
    });
  }
}

/** How a subject reads what the inputs and choices of economies and scenarios do not hold. */
export interface OwnReading {
  readonly economy: EconomySubject;
  /** Its own part of a cell's address. */
  readonly address: Omit<Cell, 'formula' | 'year'>;
  /** The scenario through which a number of its economy is reached, where its address names none. */
  readonly through?: string;
  /** The year at which its base is taken. */
  baseYear?: (year: number) => number;
  input: (id: InputId, year: number) => Leaf | NoNumber | undefined;
  choose: (by: Selector, year: number) => string | NoNumber | undefined;
  /** The problem behind a refusal that only its formulas state. */
  refuse?: (why: Refusal, year: number) => NoNumber;
  amounts: (set: AmountSet, year: number) => readonly Leaf[] | NoNumber;
  reach: (scope: Scope, whose?: Whose) => Subject | undefined;
}

export class EconomySubject extends Subject {
  readonly place: string;
  constructor(
    settings: Settings,
    readonly model: EconomyModel,
  ) {
    super(settings);
    const { code } = model;
    // As the scenario room writes places: a name with other characters is quoted.
    this.place = /^[\w-]+$/.test(code) ? `economies.${code}` : `economies[${JSON.stringify(code)}]`;
  }
}

/** What a part other than the core starts from where nothing is said. */
const FROM_ZERO: Leaf = { ref: 'convention:part-from-zero', value: '0' };

/** A scenario, a part of one, or the committed plan inside one: a path over a baseline. */
export class ScenarioSubject extends Subject {
  readonly plan: ScenarioSubject | undefined;
  readonly savingEconomy: EconomySubject | undefined;
  /** The parts of a split demand, in order; none where it is not split. */
  parts: readonly ScenarioSubject[] = [];
  /** What this part is, the demand that it belongs to and the part before it; undefined for a whole demand. */
  part: PartModel | undefined;
  whole: ScenarioSubject | undefined;
  earlier: ScenarioSubject | undefined;
  constructor(
    settings: Settings,
    readonly id: string,
    readonly place: string,
    readonly economy: EconomySubject,
    readonly path: PathModel,
    readonly baseline: { share: Series; plan?: PathModel },
    readonly saving: SavingModel | undefined,
    economies: ReadonlyMap<string, EconomySubject>,
    readonly isPlan = false,
  ) {
    super(settings);
    this.plan =
      baseline.plan &&
      new ScenarioSubject(
        settings,
        id,
        `${place}.baseline`,
        economy,
        baseline.plan,
        { share: baseline.share },
        saving,
        economies,
        true,
      );
    this.savingEconomy = [...economies.values()].find(
      ({ model }) =>
        model.currency === saving?.currency &&
        model.exchangeRateBasis !== 'ppp' &&
        model.exchangeRate !== undefined,
    );
  }

  /** Splits the demand: each part is a path of its own, over a baseline of its own or what the scenario leaves it. */
  split(parts: readonly PartModel[], economies: ReadonlyMap<string, EconomySubject>): void {
    const { settings, id, economy, saving } = this;
    const made: ScenarioSubject[] = [];
    for (const part of parts) {
      const rest = made.length === 0 ? this.baseline : { share: { one: FROM_ZERO } };
      const path: PathModel = { ...(part.path ?? this.path) };
      delete path.target;
      if (part.target !== undefined) path.target = part.target;
      const baseline = part.baseline ?? rest;
      const one = new ScenarioSubject(settings, id, part.place, economy, path, baseline, saving, economies);
      one.part = part;
      if (one.plan !== undefined) one.plan.part = part;
      one.whole = this;
      one.earlier = made.at(-1);
      made.push(one);
    }
    this.parts = made;
  }

  /** A plan is kept as a whole or not at all: what it hangs on reaches the scenario as its baseline. */
  override keepFrom(earlier: ScenarioSubject, forgotten: ReadonlySet<number>): void {
    super.keepFrom(earlier, forgotten);
    const isSame = !forgotten.has(formulaIndex('baseline'));
    if (isSame && this.plan !== undefined && earlier.plan !== undefined)
      this.plan.keepFrom(earlier.plan, forgotten);
    this.parts.forEach((one, index) => {
      const before = earlier.parts[index];
      if (before !== undefined && before.part === one.part) one.keepFrom(before, forgotten);
    });
  }
}

/** Two scenarios compared: the upper less the lower. */
export class PairSubject extends Subject {
  readonly place: string;
  constructor(
    settings: Settings,
    readonly upper: ScenarioSubject,
    readonly lower: ScenarioSubject,
  ) {
    super(settings);
    this.place = upper.place;
  }
}

/** The subject as a scenario. Throws: a formula that reads a scenario must be declared in the scenario scope. */
export function scenarioOf(subject: Subject): ScenarioSubject {
  if (subject instanceof ScenarioSubject) return subject;
  throw new Error('catalogue: a formula of another scope reads a scenario: declare it in the scenario scope');
}

/** The economy that a subject belongs to. */
export function economyOf(subject: Subject): EconomySubject {
  if (subject instanceof EconomySubject) return subject;
  if (subject.own !== undefined) return subject.own.economy;
  return subject instanceof PairSubject ? subject.upper.economy : scenarioOf(subject).economy;
}
