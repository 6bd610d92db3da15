import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import type { Band } from '../../engine/samples/bands.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { DrawnInputModel, ScenarioModel, UncertaintyModel } from '../../scenario/model.ts';
import type { ExactCell } from '../charts/chart.ts';
import type { ChartContext } from '../charts/results.ts';
import { words, labelled, type Words } from '../charts/words.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { SureMessages } from '../messages/en/sure.ts';
import type { Traced } from '../traced.ts';
import { drawnTrace, type DrawnWhat } from './drawn-trace.ts';
import type { Measure } from './measures.ts';

/** What one input does to a result, as the worker tells it: plain decimals. */
export interface SwingTold {
  path: string;
  low: string;
  high: string;
}

/** What the draws have given so far. */
export interface DrawnSoFar {
  drawn: number;
  of: number;
  bands: ReadonlyMap<string, Band>;
  swings: readonly SwingTold[];
}

/** What the drawings and the table of the section are made from. */
export interface SureContext {
  charts: ChartContext;
  calculation: Calculation;
  core: CoreMessages;
  words: SureMessages;
  scenario: ScenarioModel;
  uncertainty: UncertaintyModel;
  measure: Measure;
  /** The year that single numbers are told for. */
  year: number;
  so: DrawnSoFar;
}

/** Digits of a draw that say something: an estimate from ten thousand draws has two or three. */
const DIGITS = 12;

/** A double as an exact decimal of the digits that it carries. */
export function asDecimal(value: number): Decimal {
  return decimal(value.toPrecision(DIGITS));
}

/** A number told of the draws of a cell, with its address and its digits. */
export function drawnCell(context: SureContext, cell: Cell, what: DrawnWhat, value: Decimal): ExactCell {
  const { charts, calculation } = context;
  const text = charts.numbers.text(value, calculation.unit(cell), null);
  return { text, trace: drawnTrace({ what, cell }), exact: value.toFixed() };
}

/** The bands by the address of their cell. */
export function bandsByCell(cells: readonly Cell[], bands: readonly Band[]): ReadonlyMap<string, Band> {
  return new Map(cells.map((cell, index) => [cellKey(cell), bands[index] ?? 'none']));
}

/** The band of a cell, where there is one by now. */
export function bandAt({ so }: SureContext, cell: Cell): Exclude<Band, string> | undefined {
  const band = so.bands.get(cellKey(cell));
  return typeof band === 'object' ? band : undefined;
}

/** The name of an uncertain input: what it is, and its year where it is one year of a series. */
export function inputLabel(
  { formulas, derivation }: CoreMessages,
  input: Pick<DrawnInputModel, 'path' | 'how' | 'numbers'>,
): string {
  const [, field = '', year] =
    /\.(gdp|growth\.\w+|deflator\.\w+|exchangeRate|baseline)(?:\.(\d{4}))?$/.exec(input.path) ?? [];
  const name = formulas.inputs[NAMES[field] ?? 'gdp'] ?? input.path;
  return year === undefined ? name : derivation.inYear(name, Number(year));
}

const NAMES: Readonly<Record<string, keyof CoreMessages['formulas']['inputs']>> = {
  gdp: 'gdp',
  'growth.nominal': 'growth-nominal',
  'growth.real': 'growth-real',
  'growth.deflator': 'growth-deflator',
  'deflator.rate': 'deflator-rate',
  'deflator.index': 'deflator-index',
  exchangeRate: 'exchange-rate',
  baseline: 'baseline',
};

/** The unit in which an input's ends and spread are given. */
export function unitOfDraw(
  how: DrawnInputModel['how'],
  path: string,
  currency: string,
  dollar: string,
): string {
  if (how === 'percent') return '%';
  if (how !== 'value') return 'points';
  if (path.includes('.exchangeRate')) return `${currency}/${dollar}`;
  return path.includes('.gdp.') ? `${currency}/year` : path.includes('.index.') ? '1' : '%';
}

/** The choices that an input's distribution is made of, each with the address of the choice. */
export function distributionWords(
  { charts, core, words: sure, calculation }: Pick<SureContext, 'charts' | 'core' | 'words' | 'calculation'>,
  input: DrawnInputModel,
): Words {
  const [, code = ''] = /^economies\.([^.[]+)/.exec(input.path) ?? [];
  const economy = calculation.model.economies.get(code);
  const dollar = economy?.exchangeRateBasis === 'ppp' ? 'INT$' : 'USD';
  const unit = unitOfDraw(input.how, input.path, economy?.currency ?? 'USD', dollar);
  const traced = (leaf: { ref: string; value: string }): Traced => ({
    text: charts.numbers.text(decimal(leaf.value), unit, null),
    trace: leaf.ref,
  });
  const name = words`${labelled(inputLabel(core, input), 'name')}`;
  if (input.distribution === 'normal') return sure.drawnNormal(name, traced(input.sd));
  return sure.drawnBetween(name, sure.kinds[input.distribution], traced(input.low), traced(input.high));
}
