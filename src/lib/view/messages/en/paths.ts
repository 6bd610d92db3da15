/** Words for the formulas of paths that come on demand: growth in real terms. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': 'Average yearly real growth of spending',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth':
      'The one rate, in prices of the price year, that leads from spending at the start of the path to spending at its end.',
  } as Readonly<Record<string, string>>,
};

export type PathsMessages = typeof paths;
