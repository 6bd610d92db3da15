import type { Cell } from '../cell.ts';

/** How much is counted: the ministry's own, with related spending, or with what only wider counts hold. */
export type CountDefinition = 'core' | 'related' | 'wide';

/** One way of counting one economy's defence spending. */
export interface CountReading {
  definition: CountDefinition;
  /** The initial budget, or with supplementary ones. */
  stage: 'initial' | 'all';
  /** The GDP that a share is of: the same year's, or that of a year at which it is frozen. */
  base: 'same' | number;
  /** The id of a given exchange rate; `main` is the first one at which dollars can be bought. */
  rate: string;
}

/** What is counted in the file's order up to one of its amounts: a place on the bridge. */
export interface UpTo {
  upTo: string;
}

const DEFINITIONS: readonly string[] = ['core', 'related', 'wide'];

/** The way of counting that the others are compared with unless another is chosen. */
export const PLAIN: CountReading = { definition: 'core', stage: 'initial', base: 'same', rate: 'main' };

/**
 * A reading as a part of an address.
 *
 * @example readingKey({ definition: 'related', stage: 'all', base: 2022, rate: 'main' }) // 'related:all:2022:main'
 */
export function readingKey(reading: CountReading | UpTo): string {
  if ('upTo' in reading) return `upto:${reading.upTo}`;
  return [reading.definition, reading.stage, String(reading.base), reading.rate].join(':');
}

/** Reads a part of an address back; undefined where it is none. */
export function parseReading(key: string): CountReading | UpTo | undefined {
  const upTo = /^upto:([\w.-]{1,64})$/.exec(key)?.[1];
  if (upTo !== undefined) return { upTo };
  const [definition = '', stage = '', base = '', rate = ''] = key.split(':');
  const isBase = base === 'same' || /^\d{4}$/.test(base);
  if (!DEFINITIONS.includes(definition) || !['initial', 'all'].includes(stage) || !isBase || rate === '')
    return undefined;
  return {
    definition: definition as CountDefinition,
    stage: stage as CountReading['stage'],
    base: base === 'same' ? 'same' : Number(base),
    rate,
  };
}

/** The cell of a formula for one way of counting, or for two compared. */
export function countCell(
  economy: string,
  reading: CountReading | UpTo,
  formula: string,
  year: number,
  lower?: CountReading,
): Cell {
  return {
    scenario: `count:${economy}:${readingKey(reading)}`,
    ...(lower !== undefined && { lower: readingKey(lower) }),
    formula,
    year,
  };
}

/** The economy, the reading and the one it is compared with, out of a cell; undefined where it is no count. */
export function readCountCell(
  cell: Cell,
): { economy: string; reading: CountReading | UpTo; lower?: CountReading | UpTo } | undefined {
  const [, economy, rest] = /^count:([\w.-]{1,64}):(.+)$/.exec(cell.scenario) ?? [];
  const reading = rest === undefined ? undefined : parseReading(rest);
  const lower = cell.lower === undefined ? undefined : parseReading(cell.lower);
  if (economy === undefined || reading === undefined) return undefined;
  if (cell.lower !== undefined && lower === undefined) return undefined;
  return { economy, reading, ...(lower !== undefined && { lower }) };
}
