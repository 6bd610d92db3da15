import { words, type Word, type Words } from '../../charts/words.ts';

/** What the sentence about a deadline is made of. */
export interface GrowthSlots {
  economy: Word;
  share: Word;
  from: Word;
  level: Word;
  to: Word;
  nominal: Word;
  /** The same in real terms; empty where there is no deflator. */
  real: Words;
}

/** Words of the question "What would it take?". */
export const takes = {
  growth: {
    title: 'The growth that the deadline needs',
    needs: (slots: GrowthSlots): Words =>
      words`For ${slots.economy} to go from ${slots.share} of GDP in ${slots.from} to ${slots.level} in ${slots.to}, spending must grow by ${slots.nominal} a year on average${slots.real}.`,
    real: (real: Word, year: Word): Words => words`, or ${real} a year in prices of ${year}`,
    noDeadline: 'This path has no deadline of its own: choose one that has, or ask below.',
  },
};

export type TakesMessages = typeof takes;
