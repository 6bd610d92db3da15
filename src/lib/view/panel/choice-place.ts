import type { FootingDocument } from '../../scenario/document.ts';
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
  unit: Unit;
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

/** Reads the place of a choice; undefined for a place that holds no number. */
export function choicePlace(path: string, document: FootingDocument): ChoicePlace | undefined {
  const segments = parsePath(path);
  const [room, name, ...rest] = segments;
  if (room === 'economies' && typeof name === 'string') return economyPlace(name, rest, document);
  if (room === 'scenarios' && typeof name === 'number') return scenarioPlace(name, rest, document);
  if (room === 'alliance') return alliancePlace(segments.slice(1).join('.'), document);
  if (room !== 'saving') return undefined;
  if (name === 'period') return { input: 'saving-years', unit: 'years' };
  const { saving } = document;
  return { input: 'saving', unit: saving !== undefined && 'currency' in saving ? saving.currency : 'USD' };
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
