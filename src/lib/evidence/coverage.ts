import { looseText } from './loose-text';
import { findNumberTokens, type NumberToken } from './number-tokens';
import type { WordRule } from './schema';

/** What accounts for a number token. */
export type OwnerClass = 'date' | 'figure' | 'known-not-used' | WordRule['class'];

/** Some characters of a text that one record accounts for. */
export interface Claim {
  class: 'figure' | 'known-not-used' | 'date';
  id: string;
  start: number;
  end: number;
}

/** A number token with every record that accounts for it; there should be exactly one. */
export interface CoveredToken extends NumberToken {
  owners: { class: OwnerClass; id: string }[];
}

/** What makes a quantity of the number before it, whatever word it seems to stand in; 倍 and 番 are number characters. */
const QUANTITY = /^(?:[%‰成]|分之|个百分点|[美日欧韩]?元|英镑|人民币|円|\p{Sc})/u;

/**
 * Finds the owners of every number token in a passage.
 *
 * Shape: text and claims without typography (`looseText`). A claim owns the tokens that lie wholly inside it. Only
 * where no claim does, the longest word that a rule names owns its token: never one with Arabic digits, never one
 * longer than in the word, never one that a percent sign, a unit of quantity or a currency follows.
 */
export function coverTokens(
  text: string,
  claims: readonly Claim[],
  rules: readonly WordRule[],
): CoveredToken[] {
  return findNumberTokens(text).map((token) => {
    const owners = claims
      .filter((claim) => claim.start <= token.start && token.end <= claim.end)
      .map((claim) => ({ class: claim.class, id: claim.id }));
    return { ...token, owners: owners.length > 0 ? owners : rulesOver(text, token, rules) };
  });
}

function rulesOver(text: string, token: NumberToken, rules: readonly WordRule[]): CoveredToken['owners'] {
  if (/[0-9０-９]/.test(token.text) || QUANTITY.test(text.slice(token.end))) return [];
  const matching = rules
    .map((rule) => ({ rule, word: looseText(rule.word) }))
    .filter(({ word }) => standsIn(word, text, token));
  const longest = Math.max(...matching.map(({ word }) => word.length));
  return matching
    .filter(({ word }) => word.length === longest)
    .map(({ rule }) => ({ class: rule.class, id: rule.word }));
}

/** Whether the token is one of the word's own number characters, at a place where the whole word stands. */
function standsIn(word: string, text: string, token: NumberToken): boolean {
  return findNumberTokens(word).some(
    (own) => own.text === token.text && text.startsWith(word, token.start - own.start),
  );
}
