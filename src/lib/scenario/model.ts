import type {
  CountRole,
  CountStage,
  ExchangeRateBasis,
  HostPartsIncluded,
  PathShape,
  YearKind,
} from './document.ts';

/**
 * A valid scenario as the engine reads it: every number is a leaf that says where it comes from.
 * Built by `resolve`; the engine imports these types and nothing else from this room.
 */

/** One number and its origin. Same object means same number: the engine keeps results by identity. */
export interface Leaf {
  /** `choice:<path in the file>`, `figure:<id>` or `convention:<id>`. */
  ref: string;
  value: string;
  /** Ends of the rounding interval, where the number has one; both or neither. */
  low?: string;
  high?: string;
  /** Ids of conventions that using this leaf brings in (an at-least level computed at its bound). */
  conventions?: readonly string[];
  source?: string;
  date?: string;
  example?: boolean;
  /** What the document calls it, where inputs of one kind are told apart by their own names. */
  name?: string;
}

export type LeavesByYear = ReadonlyMap<number, Leaf>;

/** One leaf for all years, or one a year. */
export interface Series {
  one?: Leaf;
  byYear?: LeavesByYear;
}

export interface EconomyModel {
  code: string;
  label?: string;
  currency: string;
  year: YearKind;
  gdp: LeavesByYear;
  growth?: { kind: 'nominal'; nominal: Series } | { kind: 'real'; real: Series; deflator: Series };
  /** The economy's own deflator; with real growth and none given, the growth's deflator rates serve. */
  deflator?: { kind: 'rate'; rate: Series } | { kind: 'index'; index: LeavesByYear };
  exchangeRate?: Series;
  exchangeRateBasis: ExchangeRateBasis;
  population?: LeavesByYear;
  populationGrowth?: Series;
  budget?: LeavesByYear;
  taxPoint?: { name: string; yield: Leaf };
  currentSpending?: { money?: LeavesByYear; share?: LeavesByYear };
  counts?: CountsModel;
}

export interface CountedAmountModel {
  id: string;
  label?: string;
  role: CountRole;
  stage: CountStage;
  amount: LeavesByYear;
}

export interface CountRateModel {
  id: string;
  label?: string;
  basis: ExchangeRateBasis;
  rate: Series;
}

/** An economy's defence spending by its parts, on years of its own. */
export interface CountsModel {
  year: YearKind;
  /** Whether the economy's GDP is on the same years and may stand in. */
  sharesYears: boolean;
  gdp?: LeavesByYear;
  frozen?: number;
  amounts: readonly CountedAmountModel[];
  total?: { label?: string; amount: LeavesByYear };
  other?: { label?: string; amount: LeavesByYear };
  rates: readonly CountRateModel[];
  level?: Leaf;
}

export interface PathModel {
  shape: PathShape;
  from?: number;
  to?: number;
  target?: Leaf;
  shares?: LeavesByYear;
  limit?: Leaf;
  of?: 'nominal' | 'real';
}

/** A baseline is a share (one or by year) or a plan: a path over its own share. */
export interface BaselineModel {
  share: Series;
  plan?: PathModel;
}

export interface ScenarioModel {
  id: string;
  label?: string;
  economy: string;
  baseline: BaselineModel;
  path: PathModel;
  parts?: readonly PartModel[];
}

/** A part of a split demand; the first is the core. What it leaves out it has from the scenario. */
export interface PartModel {
  id: string;
  label?: string;
  /** Its place in the file. */
  place: string;
  /** Left out by the last part alone: it takes the rest of the demand. */
  target?: Leaf;
  baseline?: BaselineModel;
  path?: PathModel;
}

export interface SavingModel {
  amount: Leaf;
  currency: string;
  period: 'per-year' | 'one-off' | 'not-stated' | { years: number; leaf: Leaf };
}

/** A number that stands for sure in the document and is drawn around it. */
interface DrawnBase {
  /** Its name: its place in the document, but for a scenario by its id. */
  path: string;
  kind: 'gdp' | 'growth' | 'deflator' | 'exchange-rate' | 'baseline';
  /** What a draw is: the number itself; or, for a series, points, per cent, or points of growth a year. */
  how: 'value' | 'points' | 'percent' | 'growth';
  /** The numbers that a draw moves: their references, and their years where they stand in a series. */
  numbers: readonly { ref: string; year: number | null }[];
  central: Leaf;
}

export type DrawnInputModel = DrawnBase &
  (
    | { distribution: 'low-central-high' | 'triangular' | 'uniform'; low: Leaf; high: Leaf }
    | { distribution: 'normal'; sd: Leaf }
  );

/** How sure the inputs are. Beside the model: only what draws needs it. */
export interface UncertaintyModel {
  inputs: readonly DrawnInputModel[];
  correlations: readonly { between: readonly [string, string]; value: Leaf }[];
  seed: number;
  samples: number;
}

/** A key that splits a total: by one measure, or by weights (none below 0, not all 0). */
export type AllocationKeyModel =
  'gdp' | 'population' | 'equal' | { gdp?: Leaf; population?: Leaf; equal?: Leaf };

/** Economies taken together, each through one scenario. */
export interface AllianceModel {
  /** Ids of the scenarios that stand for the members. */
  members: readonly string[];
  currency: string;
  level?: Leaf;
  exchangeRate?: Series;
  allocation?: { total: Leaf; key: AllocationKeyModel };
  hostNation?: {
    host: string;
    guest: string;
    cost: Leaf;
    from: Leaf;
    to: Leaf;
    /** Whose spending already holds its own part of the cost. */
    included: HostPartsIncluded;
  };
}

export interface Model {
  economies: ReadonlyMap<string, EconomyModel>;
  scenarios: readonly ScenarioModel[];
  saving?: SavingModel;
  horizon: { from: number; to: number };
  gdpBase: 'same-year' | { frozen: number };
  priceYear: number;
  yearBasis: 'own' | 'calendar';
  alliance?: AllianceModel;
}
