import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';

/** What an amount of money is meant as. */
export const BOUGHT = ['spending', 'increment', 'cumulative-spending', 'cumulative-increment'] as const;
export type Bought = (typeof BOUGHT)[number];

/** A question asked backwards, about the economy and the start of a scenario. */
export type Question =
  /** In which year is a level reached if spending grows by at most so much? */
  | { ask: 'year'; scenario: string; level: string; limit: string; of: 'nominal' | 'real' }
  /** Which level does an amount buy, in or up to a year? */
  | { ask: 'level'; scenario: string; amount: string; of: Bought; year: number }
  /** By how much must spending grow each year to be at a level by a year? */
  | { ask: 'growth'; scenario: string; level: string; of: 'nominal' | 'real'; year: number };

const PREFIX = 'solve:';
const NUMBER = String.raw`-?\d{1,40}(?:\.\d{1,40})?`;
const ID = String.raw`[\w.-]{1,64}`;
const YEAR = new RegExp(`^year/(${ID})/(${NUMBER})/(${NUMBER})/(nominal|real)$`);
const LEVEL = new RegExp(`^level/(${ID})/(${NUMBER})/(${BOUGHT.join('|')})/(\\d{4})$`);
const GROWTH = new RegExp(`^growth/(${ID})/(${NUMBER})/(nominal|real)/(\\d{4})$`);

/**
 * The address of an answer.
 *
 * @example questionKey({ ask: 'growth', scenario: 's35', level: '3.5', of: 'real', year: 2030 }) // 'solve:growth/s35/3.5/real/2030'
 */
export function questionKey(question: Question): string {
  const { ask, scenario } = question;
  const rest =
    question.ask === 'year'
      ? [question.level, question.limit, question.of]
      : [question.ask === 'level' ? question.amount : question.level, question.of, String(question.year)];
  return PREFIX + [ask, scenario, ...rest].join('/');
}

/** A number met on the way to an answer: a cell with the answer put back, or with the unknown at a trial value. */
export interface SolveTrace {
  question: Question;
  trial?: Decimal;
  cell?: string;
}

/** The address of a cell with the answer put back, or with the unknown at a trial value. */
export function solveKey(question: Question, cell: string, trial?: Decimal): string {
  return `${questionKey(question)}${trial === undefined ? '' : `@${plain(trial)}`}:${cell}`;
}

/** Reads such an address back; undefined for any other. */
export function parseSolveKey(key: string): SolveTrace | undefined {
  const match = /^solve:([^:@]+)(?:@(-?\d+(?:\.\d+)?))?(?::(.+))?$/s.exec(key);
  const question = match === null ? undefined : parseQuestion(match[1] ?? '');
  if (match === null || question === undefined) return undefined;
  const [, , trial, cell] = match;
  return {
    question,
    ...(trial !== undefined && { trial: decimal(trial) }),
    ...(cell !== undefined && { cell }),
  };
}

function parseQuestion(text: string): Question | undefined {
  const year = YEAR.exec(text);
  if (year !== null) {
    const [, scenario = '', level = '', limit = '', of] = year;
    return { ask: 'year', scenario, level, limit, of: of as 'nominal' | 'real' };
  }
  const bought = LEVEL.exec(text);
  if (bought !== null) {
    const [, scenario = '', amount = '', of, by] = bought;
    return { ask: 'level', scenario, amount, of: of as Bought, year: Number(by) };
  }
  const [, scenario, level = '', of, by] = GROWTH.exec(text) ?? [];
  if (scenario === undefined) return undefined;
  return { ask: 'growth', scenario, level, of: of as 'nominal' | 'real', year: Number(by) };
}
