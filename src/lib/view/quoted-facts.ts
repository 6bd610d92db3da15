import { quotedText } from './quoted-text.ts';

const MOST_LISTED = 8;

function quoted(fact: unknown): unknown {
  if (typeof fact === 'string') return quotedText(fact);
  if (!Array.isArray(fact)) return fact;
  const list = (fact as unknown[]).slice(0, MOST_LISTED).map(quoted);
  return fact.length > MOST_LISTED ? [...list, '…'] : list;
}

/**
 * The facts of a fault, fit for a sentence: every text among them came from outside, and none goes in uncut or
 * with characters that cannot be seen; of a long list the first eight are named.
 */
export function quotedFacts<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, quoted(fact)])) as T;
}
