import { words, type Word, type Words } from '../../charts/words.ts';

/** Words of the method page. */
export const method = {
  title: 'Method',
  heading: 'How every number is computed',
  description:
    'Every formula that Footing uses, in notation and in words, with its units, its justification, and a line worked with the numbers of the open scenario; and every convention with its reason.',
  intro:
    'This page is made from the same declarations that compute the numbers: a formula that is not here is not used. Arithmetic is decimal, with 40 significant digits; a number is rounded only where it is shown. Percentages enter a formula as they are meant: 3.5% is 0.035.',
  workedBy: (economy: string, level: Words, year: Word): Words =>
    words`The worked lines use the open scenario: ${economy}, ${level} in ${year}.`,
  nothing: 'The open scenario has no number to work with; the formulas stand without worked lines.',
  contents: 'Contents',
  formulasTitle: 'Formulas',
  conventionsTitle: 'Conventions',
  groups: {
    economy: 'The economy',
    path: 'The path of the share of GDP',
    cost: 'What it costs',
    saving: 'Beside the saving',
    pair: 'One level against another',
    count: 'Ways of counting',
    alliance: 'Across economies: one currency',
    burden: 'Whose burden',
    allocation: 'A total split',
    inequality: 'How unequal',
    host: 'Host-nation support',
    order: 'Other orders',
  },
  groupIntros: {
    economy: 'Inputs of an economy, projected where they end, and put on one kind of year.',
    path: 'From the baseline to the demanded level, year by year.',
    cost: 'Spending, the extra over the baseline, real amounts, amounts per head and in US dollars.',
    saving: 'The programme saving that the article cites, and the cost of a demand beside it.',
    pair: 'What a higher demand costs more than a lower one: the question of the comparison page.',
    count:
      'One economy’s defence spending by its parts: what is counted, against which GDP, at which rate; and the bridge from one definition to a wider one.',
    alliance: 'The amounts of several economies in one currency, and their totals.',
    burden: 'Shares of spending beside shares of GDP, and the gap to a level that is asked of all.',
    allocation: 'How a total is split between economies, to the last minor unit.',
    inequality: 'The curve of spending against GDP, and whether the larger economies bear more.',
    host: 'Who bears the cost of stationing, and what moves when the host’s part changes.',
    order: 'Real amounts, amounts per head, and the rank by every measure.',
  },
  comma: ', ',
  /** Names that tell apart what elsewhere goes by one name. */
  names: { 'gdp-own': 'GDP on the economy’s own years', 'budget-own': 'Government budget on own years' },
  unit: 'Unit',
  because: 'Because',
  publications: {
    'olson-zeckhauser-1966': 'Olson and Zeckhauser, “An Economic Theory of Alliances”, 1966',
  } as Readonly<Record<string, string>>,
  definition: 'by definition',
  convention: 'by convention',
  worked: 'Worked',
  restsOn: 'Rests on',
  notUsed: 'not used by the open scenario',
  about: 'rounded: the numbers shown give this result only about',
  leftOut: (count: Word): Words => words`… ${count} more …`,
  conventionsIntro: 'Rules that no source states. Each is named wherever a number rests on it.',
  rule: 'Rule',
  reason: 'Reason',
  usedBy: 'Declared by',
  draws: {
    title: 'Draws and bands',
    texts: [
      'An input that is not sure is given in the scenario as low, central and high, or as a triangular, uniform or normal distribution. Low and high of the first kind are the 5% and 95% points around the central value as the median, each half a normal of its own width; the normal shapes are cut at four standard deviations. One draw holds for all years of an input. A series by year is moved as a whole: rates and shares in points, exchange rates in per cent, GDP and a deflator index in points of growth a year from the horizon’s first year on.',
      'Every result is then computed anew for each draw from the same declarations as the exact one, in doubles. The draws come from a seeded generator (xoshiro128++), one stream an input, in pairs mirrored at the centre; the normal distribution is inverted by Wichura’s AS 241, and inputs that move together are mixed by a Gaussian copula. Only addition, subtraction, multiplication, division and square roots are used, so that the same scenario, seed and number of draws give the same digits on every machine.',
      'A quantile p lies at place (n − 1)·p among the n draws in order, linear between neighbours. What moves a result most is found with exact results: one input at a time at its 5% and 95% points, all others central. A band says what is not known about the inputs; the rounding interval of quoted figures is kept apart and never added to it.',
    ],
  },
  exact: {
    title: 'Exactness and rounding intervals',
    text: 'A result is exact whenever it fits into 40 digits; divisions and roots are right to at least 30. An interval is the range of the result while each rounded figure of the source moves within its own rounding; it is never composed step by step, which would count one figure twice. Digits that the interval does not carry are not shown.',
  },
};

export type MethodMessages = typeof method;
