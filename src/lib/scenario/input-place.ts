import type { FootingDocument } from './document.ts';
import { valueAt } from './edit-document.ts';
import type { FigureNeed } from './figure-value.ts';
import { joinPath, parsePath, type PathSegment } from './path.ts';
import type { NumberRule } from './rules.ts';

/** An input that may have several sources: where it stands in the document, and what it may be. */
export interface InputPlace {
  /** Its place in the document: `scenarios[0].target`. */
  path: string;
  rule: NumberRule;
  /** One number, a map by year, or either. */
  form: 'number' | 'by-year' | 'rate';
  /** What a figure of the article may be used for here, where it may. */
  figure?: FigureNeed;
}

type Kind = Omit<InputPlace, 'path'>;

const ECONOMY: Readonly<Record<string, Kind>> = {
  gdp: { rule: 'positive', form: 'by-year' },
  'growth.nominal': { rule: 'rate', form: 'rate' },
  'growth.real': { rule: 'rate', form: 'rate' },
  'growth.deflator': { rule: 'rate', form: 'rate' },
  'deflator.rate': { rule: 'rate', form: 'rate' },
  'deflator.index': { rule: 'positive', form: 'by-year' },
  exchangeRate: { rule: 'positive', form: 'rate' },
  population: { rule: 'positive', form: 'by-year' },
  populationGrowth: { rule: 'rate', form: 'rate' },
  budget: { rule: 'any', form: 'by-year' },
  'taxPoint.yield': { rule: 'any', form: 'number' },
};
const SCENARIO: Readonly<Record<string, Kind>> = {
  baseline: { rule: 'share', form: 'rate', figure: 'share' },
  target: { rule: 'share', form: 'number', figure: 'share' },
};
const SAVING: Kind = { rule: 'positive', form: 'number', figure: 'money' };

/** The inputs of a document that may have several sources, by name: those that are given. */
export function inputNames(document: FootingDocument): string[] {
  const names = [
    ...Object.keys(document.economies).flatMap((code) =>
      Object.keys(ECONOMY).map((field) => `${joinPath('economies', code)}.${field}`),
    ),
    ...document.scenarios.flatMap(({ id }) =>
      Object.keys(SCENARIO).map((field) => `${joinPath('scenarios', id)}.${field}`),
    ),
    'saving.amount',
  ];
  return names.filter((name) => inputPlace(document, name) !== undefined);
}

/** The name of an input at a place of a document: scenarios are named by their id, since places move. */
export function inputName(document: FootingDocument, path: string): string {
  const [room, index, ...rest] = parsePath(path);
  if (room !== 'scenarios' || typeof index !== 'number') return path;
  const { id } = document.scenarios[index] ?? { id: '' };
  return rest.reduce<string>(joinPath, joinPath('scenarios', id));
}

/**
 * The input of a name, such as `economies.JPN.exchangeRate`, `economies.JPN.gdp.2025` or `scenarios.s35.target`;
 * undefined where the document has no number there.
 */
export function inputPlace(document: FootingDocument, name: string): InputPlace | undefined {
  const segments = segmentsOf(name);
  const [room, own, ...rest] = segments ?? [];
  if (segments === undefined || own === undefined) return undefined;
  if (room === 'saving')
    return own === 'amount' && rest.length === 0 && document.saving !== undefined
      ? { path: 'saving.amount', ...SAVING }
      : undefined;
  if (room === 'economies') {
    const kind = kindOf(rest, ECONOMY);
    const path = rest.reduce<string>(joinPath, joinPath('economies', String(own)));
    return kind && isGiven(document, path) ? { path, ...kind } : undefined;
  }
  const index = Array.isArray(document.scenarios) ? document.scenarios.findIndex(({ id }) => id === own) : -1;
  if (room !== 'scenarios' || index < 0) return undefined;
  const kind = kindOf(rest, SCENARIO);
  const path = rest.reduce<string>(joinPath, `scenarios[${index}]`);
  return kind && isGiven(document, path) ? { path, ...kind } : undefined;
}

/** A field, or one year of a field that is given by year. */
function kindOf(segments: readonly PathSegment[], kinds: Readonly<Record<string, Kind>>): Kind | undefined {
  const last = segments.at(-1);
  const field = segments.join('.');
  if (Object.hasOwn(kinds, field)) return kinds[field];
  if (typeof last !== 'string' || !/^\d{4}$/.test(last)) return undefined;
  const name = segments.slice(0, -1).join('.');
  const whole = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return whole && whole.form !== 'number' ? { rule: whole.rule, form: 'number' } : undefined;
}

/** A plan inside a baseline is no number of its own. */
function isGiven(document: FootingDocument, path: string): boolean {
  const found = valueAt(document, path);
  return found !== undefined && !(typeof found === 'object' && found !== null && 'path' in found);
}

function segmentsOf(name: string): PathSegment[] | undefined {
  try {
    return parsePath(name);
  } catch {
    return undefined;
  }
}
