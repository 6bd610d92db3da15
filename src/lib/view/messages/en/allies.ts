import { words, type Word, type Words } from '../../charts/words.ts';

/** The years looked at, as the heads of tables say them. */
export interface Looked {
  /** "2025" or "2026–2030". */
  when: Word;
}

/** Words of the page of allies. */
export const allies = {
  title: 'Allies',
  heading: 'Who carries how much?',
  description:
    'Economies side by side: shares of the group’s defence spending and of its GDP, the gap to a common level, ranks by every measure and where they change, host-nation support, and a total split by key.',

  finding: (when: Word, top: string, topRatio: Word, bottom: string, bottomRatio: Word): Words =>
    words`In ${when}, ${bottom} carries ${bottomRatio} of what its share of the group’s GDP would ask, and ${top} ${topRatio}. `,
  findingFlips: (count: Word, pairs: Word): Words =>
    words`Which of two economies carries more hangs on the measure for ${count} of ${pairs} pairs.`,
  findingFirm: 'Which of two economies carries more is the same by every measure.',
  nothing: 'Nothing can be compared as the inputs stand. The fields concerned are marked below.',
  alone: 'There is only one economy. Add another one below, and the two are compared.',

  exampleNote:
    'The economies beside your own are examples with published inputs. They become part of your scenario with the first change that you make on this page, and can be undone with it.',
  exampleKeep: 'Take them up',
  exampleDrop: 'Leave them out',

  from: 'Year',
  to: 'to',
  oneYear: 'one year',
  level: 'Common level',
  levelHint: 'Gaps are counted to it',
  currency: 'Shown in',
  currencyHint: 'Money of all economies is converted to it',
  follow: 'In focus',

  economiesTitle: 'Economies and their inputs',
  economiesIntro: (year: Word): Words =>
    words`Numbers for ${year}, each in its own currency. Everything else about an economy is behind “all inputs”.`,
  columns: {
    economy: 'Economy',
    currency: 'Currency',
    gdp: (year: string): string => `GDP ${year}`,
    share: 'Defence, % of GDP',
    population: (year: string): string => `Population ${year}`,
    rate: (year: string): string => `Per US dollar ${year}`,
    more: 'More',
  },
  example: 'example input',
  fieldOf: (field: string, economy: string): string => `${field}, ${economy}`,
  notGiven: 'not given',
  projected: 'projected',
  ownDollar: 'US dollars',
  allInputs: 'All inputs',
  allInputsOf: (economy: string): string => `All inputs of ${economy}`,
  name: 'Name',
  definition: 'Counted by the definition',
  definitionHint: 'Whose definition the share follows: the ministry’s, NATO’s, SIPRI’s',
  definitions: (names: string): string => `Counted by: ${names}. Unlike definitions stand side by side here.`,
  remove: 'Remove',
  removeOf: (economy: string): string => `Remove ${economy}`,
  pathOf: 'Its path and demand, on the calculator',
  add: 'Add economies',
  addClose: 'Close',

  years: (count: number): string => (count === 1 ? 'one economy' : `${count} economies`),
};

export type AlliesMessages = typeof allies;
