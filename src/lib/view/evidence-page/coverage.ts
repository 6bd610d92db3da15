import { looseText } from '../../evidence/loose-text.ts';
import { findNumberTokens } from '../../evidence/number-tokens.ts';
import type { OwnerClass } from '../../evidence/coverage.ts';
import type { Evidence, KnownNumber, WordRule } from '../../evidence/schema.ts';
import type { Locale } from '../locale.ts';
import type { RecordsMessages } from '../messages/en/records.ts';
import { dateText } from '../records/date-text.ts';

interface Spot {
  /** The characters of the article. */
  quote: string;
  passage: string;
}

/** A number of the article that means no amount of anything the app computes with. */
export interface KnownRow extends Spot {
  counts: string;
  reason: KnownNumber['reason'];
}

/** A date of the article: as written, as read, and what it dates. */
export interface DateRow extends Spot {
  read: string;
  figures: readonly string[];
  reason: 'event-without-a-figure' | 'publication' | null;
}

/** What became of every number in the article. */
export interface Coverage {
  classes: readonly { class: OwnerClass; tokens: number }[];
  tokens: number;
  known: readonly KnownRow[];
  dates: readonly DateRow[];
  words: readonly { class: WordRule['class']; words: readonly { word: string; times: number }[] }[];
}

const WORD_CLASSES: readonly WordRule['class'][] = ['heading-number', 'term', 'name', 'connective', 'word'];

/** Counts the number tokens that each kind of record accounts for, and lists what is not used. */
export function coverage(evidence: Evidence, locale: Locale, words: RecordsMessages): Coverage {
  const order = new Map(evidence.passages.map(({ id, ordinal }) => [id, ordinal]));
  const rules = WORD_CLASSES.map((name) => ({
    class: name,
    words: evidence.wordRules
      .filter((rule) => rule.class === name)
      .map(({ word, occurrences }) => ({ word, times: occurrences })),
  }));
  const inPlace = <Row extends { passage: string; start: number }>(rows: readonly Row[]): Row[] =>
    [...rows].sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start);
  const classes = [
    { class: 'figure' as const, tokens: tokensIn(evidence.figures.map(({ locator }) => locator.quote)) },
    { class: 'known-not-used' as const, tokens: tokensIn(evidence.knownNotUsed.map(({ quote }) => quote)) },
    { class: 'date' as const, tokens: tokensIn(evidence.dates.map(({ quote }) => quote)) },
    ...rules.map((rule) => ({
      class: rule.class,
      tokens: rule.words.reduce((sum, { times }) => sum + times, 0),
    })),
  ];
  return {
    classes,
    tokens: classes.reduce((sum, { tokens }) => sum + tokens, 0),
    known: inPlace(evidence.knownNotUsed).map(({ quote, passage, counts, reason }) => ({
      quote,
      passage,
      counts: counts[locale],
      reason,
    })),
    dates: inPlace(evidence.dates).map(({ quote, passage, resolved, precision, figures, reason }) => ({
      quote,
      passage,
      read: dateText(resolved, precision, words),
      figures,
      reason: reason ?? null,
    })),
    words: rules,
  };
}

function tokensIn(quotes: readonly string[]): number {
  return quotes.reduce((sum, quote) => sum + findNumberTokens(looseText(quote)).length, 0);
}
