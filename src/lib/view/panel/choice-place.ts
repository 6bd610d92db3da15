import type { FootingDocument } from '../../scenario/document.ts';
import { valueAt } from '../../scenario/edit-document.ts';
import { isSourcedNumber } from '../../scenario/input-kind.ts';
import { inputPlace } from '../../scenario/input-place.ts';
import { parsePath } from '../../scenario/path.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { FormulasMessages } from '../messages/en/formulas.ts';
import { alliancePlace } from './alliance-place.ts';
import { countPlace } from './count-place.ts';

type InputName = keyof FormulasMessages['inputs'];

/** What a number at a place of a document is: its name, whose it is, for which year, in which unit. */
export interface ChoicePlace {
  input: InputName | 'current-spending';
  economy?: string;
  /** Position of the scenario in the document. */
  scenario?: number;
  year?: number;
  /** What the document calls it, where it has a name of its own. */
  name?: string;
  /** How far an input may lie from it, or with which other it moves: its own name says so. */
  drawn?: { width: string } | 'correlation';
  unit: Unit;
  /** The place of the input that another source speaks of. */
  path?: string;
}

const RATES: Readonly<Record<string, InputName>> = {
  'growth.nominal': 'growth-nominal',
  'growth.real': 'growth-real',
  'growth.deflator': 'growth-deflator',
  'deflator.rate': 'deflator-rate',
  populationGrowth: 'population-growth',
};

const yearIn = (segments: readonly (string | number)[]): { year?: number } => {
  const last = segments.at(-1);
  return typeof last === 'string' && /^\d{4}$/.test(last) ? { year: Number(last) } : {};
};

/** The position of an alternative in the document, where a place lies in one. */
export function alternativeAt(path: string): number | undefined {
  const index = /^alternatives\[(\d+)\]/.exec(path)?.[1];
  return index === undefined ? undefined : Number(index);
}

/** Reads the place of a choice; undefined for a place that holds no number. */
export function choicePlace(path: string, document: FootingDocument): ChoicePlace | undefined {
  const index = alternativeAt(path);
  if (index !== undefined) {
    const input = inputPlace(document, document.alternatives?.[index]?.for ?? '')?.path;
    const year = /\.value(\.\d{4})$/.exec(path)?.[1] ?? '';
    const place = input === undefined ? undefined : choicePlace(`${input}${year}`, document);
    return place && { ...place, path: input };
  }
  const segments = parsePath(path);
  const [room, name, ...rest] = segments;
  if (room === 'economies' && typeof name === 'string') return economyPlace(name, rest, document);
  if (room === 'scenarios' && typeof name === 'number') return scenarioPlace(name, rest, document);
  if (room === 'alliance') return alliancePlace(segments.slice(1).join('.'), document);
  if (room === 'uncertainty') return uncertaintyPlace(segments, document);
  if (room !== 'saving') return undefined;
  if (name === 'period') return { input: 'saving-years', unit: 'years' };
  const { saving } = document;
  return { input: 'saving', unit: saving !== undefined && 'currency' in saving ? saving.currency : 'USD' };
}

/** An end or the spread of an uncertain input, or how two of them move together. */
function uncertaintyPlace(
  [, list, index]: readonly (string | number)[],
  document: FootingDocument,
): ChoicePlace | undefined {
  if (list === 'correlations') return { input: 'target', drawn: 'correlation', unit: '1' };
  const name = document.uncertainty?.inputs[Number(index)]?.for ?? '';
  // A scenario is named by its id there, and by its position here.
  const [, id, rest = ''] = /^scenarios\.([\w-]+)(.*)$/s.exec(name) ?? [];
  const at = document.scenarios.findIndex((one) => one.id === id);
  const path = id === undefined ? name : `scenarios[${at}]${rest}`;
  const place = choicePlace(path, document);
  if (place === undefined) return undefined;
  const found = valueAt(document, path);
  const isSeries = typeof found === 'object' && !isSourcedNumber(found);
  const unit = !isSeries ? place.unit : path.endsWith('.exchangeRate') ? '%' : 'points';
  return { ...place, unit, drawn: { width: path } };
}

function economyPlace(
  code: string,
  rest: readonly (string | number)[],
  document: FootingDocument,
): ChoicePlace | undefined {
  const economy = document.economies[code];
  if (economy === undefined) return undefined;
  const { currency } = economy;
  const at = { economy: code, ...yearIn(rest) };
  const [field = '', kind = ''] = rest.map(String);
  const rate = RATES[field] ?? RATES[`${field}.${kind}`];
  if (rate !== undefined) return { ...at, input: rate, unit: '%/year' };
  const dollar = economy.exchangeRateBasis === 'ppp' && currency !== 'USD' ? 'INT$' : 'USD';
  switch (field) {
    case 'gdp':
    case 'budget':
      return { ...at, input: field, unit: `${currency}/year` };
    case 'deflator':
      return { ...at, input: 'deflator-index', unit: '1' };
    case 'exchangeRate':
      return { ...at, input: 'exchange-rate', unit: `${currency}/${dollar}` };
    case 'counts':
      return countPlace(economy, rest.slice(1), at);
    case 'population':
      return { ...at, input: 'population', unit: 'person' };
    case 'taxPoint':
      return { ...at, input: 'tax-yield', unit: `${currency}/points/year` };
    case 'currentSpending':
      return { ...at, input: 'current-spending', unit: kind === 'share' ? '% of GDP' : `${currency}/year` };
    default:
      return undefined;
  }
}

function scenarioPlace(
  index: number,
  rest: readonly (string | number)[],
  document: FootingDocument,
): ChoicePlace | undefined {
  const scenario = document.scenarios[index];
  if (scenario === undefined) return undefined;
  const at = { scenario: index, economy: scenario.economy, ...yearIn(rest) };
  // A plan inside the baseline has a path, a target and a baseline of its own.
  // So does a part of a split demand.
  const fields = rest.map(String);
  if (fields.includes('limit')) return { ...at, input: 'limit', unit: '%/year' };
  if (fields.includes('shares')) return { ...at, input: 'shares', unit: '% of GDP' };
  if (fields.includes('target')) return { ...at, input: 'target', unit: '% of GDP' };
  return fields.includes('baseline') ? { ...at, input: 'baseline', unit: '% of GDP' } : undefined;
}
