import type { Bought } from '../../../engine/solve/question.ts';

/** What a reader asks here: kept while the page is open, also when the question is closed. */
class Asked {
  /** Null: what the demand in focus has. */
  level = $state<string | null>(null);
  deadline = $state<number | null>(null);
  limit = $state('8');
  kind = $state<'nominal' | 'real'>('nominal');
  amount = $state<string | null>(null);
  meaning = $state<Bought>('spending');
  boughtBy = $state<number | null>(null);
  other = $state<number | null>(null);
}

export const asked = new Asked();
