/** Words of "Sources that disagree": what other sources say for an input, and what they would give. */
export const sources = {
  intro:
    'Several sources may speak of one input. One of them is used; here stands what the others would give. Nothing is merged.',
  none: 'No input has a second source yet. Open the source below an input and add what another one says.',
  measure: 'Headline',
  columns: {
    value: 'Says',
    who: 'Source',
    result: 'Would give',
    difference: 'Difference',
  },
  caption: (input: string): string => `${input}: what each source says and would give`,
  used: 'in use',
  use: 'Use this',
  remove: 'Remove',
  noSource: 'no source named',
  noNumber: 'none',
  byYear: 'by year',
  article: 'the article',
  faulty: 'This source has a fault and is left out:',
  saving: 'Saving',
  another: 'Another source says…',
  value: 'Its value',
  source: 'Who says so',
  date: 'Date',
  add: 'Keep beside',
  added: 'Kept; see “Sources that disagree” below.',
  unreadable: 'This is no number that this input could have.',
};

export type SourcesMessages = typeof sources;
