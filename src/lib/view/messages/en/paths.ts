/** Words for the formulas of paths that come on demand: growth in real terms, the parts of a split demand. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': 'Average yearly real growth of spending',
    'stacked-target': 'Targets of the parts so far',
    'stacked-baseline': 'Baselines of the parts so far',
    'part-need': 'What the part lacks on its path',
    'part-surplus': 'Core surplus still to be counted',
    'part-filled': 'Filled by the core',
    'part-share': 'Part’s share of GDP',
    'stacked-share': 'Shares of the parts so far',
    'part-spending': 'Spending on the part',
    'stacked-spending': 'Spending on the parts so far',
    'stacked-baseline-spending': 'Baseline spending on the parts so far',
    'part-increment': 'Extra on the part',
    'part-lack': 'What the part lacks to its target',
    'part-spare': 'Core beyond its target, still to be counted',
    'part-gap-points': 'Gap of the part to its target',
    'part-gap-money': 'Gap of the part in money',
    'cumulative-baseline-spending': 'Cumulative baseline spending',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth':
      'The one rate, in prices of the price year, that leads from spending at the start of the path to spending at its end.',
    'stacked-target': 'The target of the part and of those before it, added up.',
    'stacked-baseline': 'The baseline of the part and of those before it, added up.',
    'part-need': 'The share on the part’s path less its baseline, where that is lower.',
    'part-surplus': 'What the core has beyond its path, less what it has filled in the parts so far.',
    'part-filled':
      'What the core surplus covers of the part’s lack; for the core itself, what it gives, below zero.',
    'part-share': 'The share on the part’s path less what the core fills of it.',
    'stacked-share': 'The share of the part and of those before it, added up.',
    'part-spending': 'The part’s share applied to the GDP that is its base.',
    'stacked-spending': 'Spending on the part and on those before it, added up.',
    'stacked-baseline-spending': 'Baseline spending on the part and on those before it, added up.',
    'part-increment': 'Spending on the part less its baseline spending.',
    'part-lack': 'The part’s target less its baseline, where that is lower.',
    'part-spare': 'What the core’s baseline has beyond its target, less what the parts so far lack and take.',
    'part-gap-points': 'What the part’s baseline, with the core surplus counted, lacks to its target.',
    'part-gap-money': 'The gap applied to the GDP that is the base of the share.',
    'cumulative-baseline-spending':
      'Baseline spending of each year, added up from the first year of the horizon.',
  } as Readonly<Record<string, string>>,
};

export type PathsMessages = typeof paths;
