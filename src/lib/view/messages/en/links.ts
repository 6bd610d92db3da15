import { words, type Word, type Words } from '../../charts/words.ts';

/** Words of links that say what became of their numbers. */
export const links = {
  same: (count: number): string =>
    count === 1
      ? 'Its headline number is what it was when the link was made.'
      : `Its ${count} headline numbers are what they were when the link was made.`,
  moved: (moved: number, count: number): string =>
    `${moved} of its ${count} headline numbers ${moved === 1 ? 'is' : 'are'} not what ${moved === 1 ? 'it was' : 'they were'} when the link was made.`,
  damaged:
    'The headline numbers in the link are damaged or were altered, so it cannot be said whether any of them moved. The scenario itself is whole.',
  showMoved: 'What moved, and why',

  title: 'What moved since the link was made',
  intro: (version: Word, checksum: Word): Words =>
    words`The link was made by version ${version}; the checksum of its headline numbers is ${checksum}. Reading this changes nothing.`,
  now: (version: Word): Words => words`This is version ${version}.`,
  columns: { number: 'Number', was: 'Was', is: 'Is', why: 'Why' },
  between: ' ',
  none: 'none',
  figure: (name: Words, was: Word, is: Word): Words =>
    words`The figure has another value (${name}): ${was} then, ${is} now.`,
  corrected: (date: Word, reason: Word): Words => words`Corrected on ${date}: ${reason}`,
  formula: (name: Word): Words => words`The formula of “${name}” was corrected.`,
  convention: (name: Word): Words => words`The convention “${name}” was corrected.`,
  inputs:
    'An input differs: the scenario in the link is not the one that its numbers were computed from. It was changed after the link was made.',
  engine: (was: Word, is: Word): Words =>
    words`Even with the inputs and figures as they were, version ${is} gives another number than version ${was} did: their formulas differ.`,
  altered:
    'The same version gives another number from the same inputs: the number in the link is not one that it gave.',

  shareChecked: (count: number, checksum: string): string =>
    `The link also holds its ${count} headline numbers (checksum ${checksum}): opened later, it says which of them moved and why.`,
  shareUnchecked:
    'The link holds the scenario alone: its headline numbers could not be put in, so it will not say which of them moved.',

  openFooting: 'Footing: calculate it with other inputs',
  embedTitle: 'A chart on another page',
  embedIntro:
    'These charts of the opening example stand on pages of their own, without a script, and can be put into a frame. A chart of your own scenario: “HTML” or “SVG” below it gives a file with its table and sources.',
  embedChart: 'Chart',
  embedCharts: {
    spending: 'Spending by year',
    saving: 'Cost beside the saving',
    ladder: 'The demands, as they were made',
  },
  embedCode: 'Code for the frame',
  embedCopy: 'Copy the code',
  embedCopied: 'Copied',
};

export type LinksMessages = typeof links;
