import { words, type Word, type Words } from '../../charts/words.ts';

/** Words of a briefing as it leaves: what is written in the document itself. */
export const briefing = {
  defaultTitle: 'What the demand costs',
  stop: '.',
  scenario: 'Scenario',
  input: 'Input',
  value: 'Value',
  source: 'Source',
  exampleMark: ' – example input',
  levelsTitle: 'The levels side by side',
  tableTitle: (name: Words, span: Word): Words => words`${name}: year by year, ${span}`,
  headUnit: (name: string, unit: string): Words => words`${name} (${unit})`,
  scenarioGone: (id: Word): Words => words`The scenario ${id} is not in this file any more.`,
  convention: (label: Word, rule: Word, reason: Word): Words => words`${label}: ${rule} ${reason}`,
  worked: (name: Word, working: Word): Words => words`${name}: ${working}`,
  notes: 'Where the numbers come from',
  note: (working: string, sources: string): string =>
    sources === '' ? `${working}.` : `${working}. ${sources}.`,
  figureOf: (place: string): string => `The article, ${place}`,
  inputOf: (name: string, source: string): string => `${name}: ${source}`,
  seal: (version: Word, checksum: Word, date: Word): Words =>
    words`Made with Footing ${version} on ${date}. Scenario checksum ${checksum}: the same inputs give the same checksum.`,
  headings: {
    annex: 'Annex',
    question: 'Question',
    answer: 'Answer',
    background: 'Background',
    inputs: 'Inputs',
    sources: 'Sources',
    conventions: 'Conventions',
    method: 'How the numbers are computed',
    overridden: 'Let stand by the author',
  },
  prompts: {
    context: 'Why this is asked, in a sentence or two.',
    question: 'The question as it was put.',
  },
  checks: {
    'example-inputs': 'Example inputs are in use.',
    unsourced: 'Inputs have no named source.',
    'old-inputs': 'Inputs are older than the age that the author set.',
    'mixed-conventions': 'Numbers rest on different conventions or prices.',
    'unstated-period': 'A ratio depends on how the saving’s unstated period is read.',
    digits: 'The text gives more digits than its sources carry.',
    superseded: 'A figure has been corrected since.',
    'link-too-long': 'The scenario is too large for a link.',
    'dead-field': 'A live field leads to no number.',
    'typed-digits': 'The author’s text holds numbers that are no live fields.',
  },
};

export type BriefingMessages = typeof briefing;
