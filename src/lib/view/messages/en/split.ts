import { joinWords, words, type Word, type Words } from '../../charts/words.ts';

/** Words of the question what may count towards a demand. */
export const split = {
  names: { core: 'core', related: 'related' } as Readonly<Record<string, string>>,
  intro:
    'No source of the article says what a demand includes. The commitment of The Hague in June 2025 asks for 3.5% of GDP as core defence spending and up to 1.5% related to it, 5% together. Splitting this demand is your choice, and is marked as one.',
  split: 'Split this demand',
  unsplit: 'Take the split away',
  cannot: 'A demand without a level cannot be split: choose a path that heads for one.',
  coreTarget: 'Core asks for',
  relatedBaseline: 'Spent on the related part already',
  rest: 'The related part takes what is left of the demand.',
  rule: 'Core spending beyond its own target counts for the related part, never the other way round.',
  columns: {
    part: 'Part',
    share: 'Share of GDP',
    spending: 'Spending',
    extra: 'Extra',
    gap: 'Gap on the baseline',
    filled: 'Filled by the core',
  },
  whole: 'Whole demand',
  caption: (year: string): string => `The parts of the demand in ${year}`,
  title: (total: Word, year: Word, parts: readonly Words[]): Words =>
    words`Of ${total} in ${year}, ${joinWords(parts, ' and ')}`,
  piece: (name: Word, amount: Word): Words => words`${amount} is ${name}`,
};

export type SplitMessages = typeof split;
