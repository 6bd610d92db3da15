import type { BriefingDocument } from './briefing-document.ts';

/** The scenario document, one JSON shape for file, link, storage and draft: fields may be added, none renamed. */

/** A decimal string in ASCII digits, such as `"3.5"` or `"600000000000000"`. */
export type DecimalText = string;

/** A number with where it comes from. `example` marks a preset's published input until the user confirms it. */
export interface SourcedNumber {
  value: DecimalText;
  source?: string;
  date?: string;
  /** Rounding interval of the number, when the user gives one: lower and upper end. */
  interval?: [DecimalText, DecimalText];
  example?: boolean;
}

export type NumberInput = DecimalText | SourcedNumber;

/** Numbers by calendar or fiscal year; keys have four digits. */
export type YearMap = Record<string, NumberInput>;

/** One value for all years, or one a year. */
export type RateInput = NumberInput | YearMap;

export type YearKind =
  | { kind: 'calendar' }
  /** `named` says whether the year is called after the calendar year it starts or ends in. */
  | { kind: 'fiscal'; firstMonth: number; named: 'start' | 'end' };

export type GrowthInput = { nominal: RateInput } | { real: RateInput; deflator: RateInput };
export type DeflatorInput = { rate: RateInput } | { index: YearMap };
export type ExchangeRateBasis = 'market' | 'spot' | 'ppp' | 'budget';

export interface EconomyDocument {
  label?: string;
  note?: string;
  currency: string;
  year: YearKind;
  gdp: YearMap;
  growth?: GrowthInput;
  deflator?: DeflatorInput;
  exchangeRate?: RateInput;
  exchangeRateBasis?: ExchangeRateBasis;
  population?: YearMap;
  populationGrowth?: RateInput;
  budget?: YearMap;
  taxPoint?: { name: string; yield: NumberInput };
  currentSpending?: CurrentSpendingInput;
  counts?: CountsDocument;
}

/** What an amount belongs to: the narrowest definition, what is added to it, or what only a wider count holds. */
export type CountRole = 'core' | 'related' | 'other';
/** The budget that an amount stands in. */
export type CountStage = 'initial' | 'supplementary';

/** An amount by year that a definition of defence spending may hold. */
export interface CountedAmount {
  label?: string;
  note?: string;
  role: CountRole;
  stage: CountStage;
  amount: YearMap;
}

/** A total that somebody published: what the stated amounts do not explain of it is shown as a step of its own. */
export interface PublishedTotal {
  label?: string;
  amount: YearMap;
}

export interface CountRate {
  label?: string;
  basis: ExchangeRateBasis;
  rate: RateInput;
}

/** One country's defence spending by its parts, so that it can be counted in more than one way. */
export interface CountsDocument {
  note?: string;
  /** The years that the amounts are counted in; those of the economy where left out. */
  year?: YearKind;
  /** GDP on these years; that of the economy where a year is left out and the years are the same. */
  gdp?: YearMap;
  /** The year at whose GDP a base is frozen. */
  frozen?: number;
  /** By id, in the order of the bridge. */
  amounts: Record<string, CountedAmount>;
  /** The published total of core and related spending in the initial budget. */
  total?: PublishedTotal;
  /** Another publisher's count, to which the bridge leads. */
  other?: PublishedTotal;
  /** National currency per US or international dollar, by id. */
  rates?: Record<string, CountRate>;
  /** A level in % of GDP that is asked for or aimed at. */
  level?: NumberInput;
}

/** What is spent now: money or a share by year, with the definition and budget stage it is counted by. */
export interface CurrentSpendingInput {
  money?: YearMap;
  share?: YearMap;
  definition?: string;
  stage?: string;
}

export type PathDocument =
  | { shape: 'step' | 'linear' | 'geometric' | 's-curve'; from: number; to: number }
  | { shape: 'by-year'; shares: YearMap }
  | { shape: 'capped-growth'; from: number; limit: NumberInput; of: 'nominal' | 'real' };

export type PathShape = PathDocument['shape'];

export type FigureReference = { figure: string };
export type TargetInput = NumberInput | FigureReference;

/**
 * A constant share, shares by year, or a path of its own: a committed plan with its own start and target.
 * A plan given by year needs no baseline of its own.
 */
export type BaselineInput =
  | NumberInput
  | YearMap
  | FigureReference
  | { path: PathDocument; baseline?: NumberInput | YearMap; target?: TargetInput };

/**
 * A part of a split demand. The first is the core: what it has beyond its own target may fill the others, never the
 * other way round. The last may leave its target out: it takes the rest of the demand.
 */
export interface PartEntry {
  id: string;
  label?: string;
  target?: TargetInput;
  /** What is spent on it already; left out, the core has the scenario's baseline and every other part nothing. */
  baseline?: BaselineInput;
  /** Its own path; left out, the scenario's. */
  path?: PathDocument;
}

export interface ScenarioEntry {
  id: string;
  label?: string;
  note?: string;
  economy: string;
  baseline: BaselineInput;
  target?: TargetInput;
  path: PathDocument;
  /** The demand split into parts that add up to its target: core and related spending. */
  parts?: PartEntry[];
}

export type SavingPeriod = 'per-year' | 'one-off' | { 'total-over-years': number };

export type SavingDocument =
  | { figure: string; period?: SavingPeriod }
  | { amount: NumberInput; currency: string; period?: SavingPeriod };

export interface ConventionsDocument {
  gdpBase?: 'same-year' | { frozen: number };
  priceYear?: number;
  yearBasis?: 'own' | 'calendar';
}

/** A key that splits a total: one measure, or weights (not negative, divided by their sum). */
export type AllocationKey =
  'gdp' | 'population' | 'equal' | Partial<Record<'gdp' | 'population' | 'equal', NumberInput>>;

/** Whose spending, as it is counted, already holds its own part of the cost of stationing. */
export type HostPartsIncluded = 'both' | 'host' | 'guest' | 'neither';

/** Who bears the cost of stationing: the host's part of it, before and after. */
export interface HostNationDocument {
  host: string;
  guest: string;
  /** The whole cost of a year, in the alliance's currency. */
  cost: NumberInput;
  from: NumberInput;
  to: NumberInput;
  /** Both when left out: then only what moves is added and taken away. */
  included?: HostPartsIncluded;
}

/** Economies taken together; each scenario stands for its economy. */
export interface AllianceDocument {
  scenarios: string[];
  currency: string;
  level?: NumberInput;
  exchangeRate?: RateInput;
  allocation?: { total: NumberInput; key: AllocationKey };
  hostNation?: HostNationDocument;
}

/** What another source says for an input: kept beside the number in use, and never merged with it. */
export interface AlternativeDocument {
  /** The input, as faults name places, but for a scenario by its id: `economies.JPN.gdp`, `scenarios.s35.baseline`. */
  for: string;
  value: RateInput | FigureReference;
  source?: string;
  date?: string;
  /** Of an exchange rate: what kind of rate this one is; that of the rate in use where it is not said. */
  basis?: ExchangeRateBasis;
}

/**
 * A number of the document that is not known for sure, named as in `alternatives`: `economies.JPN.growth.nominal`,
 * `scenarios.s35.baseline`. Of one number the distribution gives the number
 * itself; of a series by year it gives how far the whole series is moved: rates and shares in points, exchange rates in
 * per cent, GDP and a deflator index in points of growth a year from the horizon's first year on.
 */
export type DrawnInput = { for: string } & (
  | {
      distribution: 'low-central-high' | 'triangular';
      low: NumberInput;
      /** The document's own number, or no movement, where it is left out. */
      central?: NumberInput;
      high: NumberInput;
    }
  | { distribution: 'uniform'; low: NumberInput; high: NumberInput }
  | { distribution: 'normal'; sd: NumberInput }
);

export type DistributionName = DrawnInput['distribution'];

/** How sure the inputs are, and how they are drawn. */
export interface UncertaintyDocument {
  inputs: DrawnInput[];
  /** Which inputs move together, from −1 to 1; pairs that are not named are independent. */
  correlations?: { between: [string, string]; value: NumberInput }[];
  seed?: number;
  samples?: number;
}

export interface FootingDocument {
  version: 1;
  label?: string;
  note?: string;
  economies: Record<string, EconomyDocument>;
  scenarios: ScenarioEntry[];
  saving?: SavingDocument;
  horizon: { from: number; to: number };
  conventions?: ConventionsDocument;
  alliance?: AllianceDocument;
  alternatives?: AlternativeDocument[];
  uncertainty?: UncertaintyDocument;
  briefing?: BriefingDocument;
}
