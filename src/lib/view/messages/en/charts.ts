import { words, type Word, type Words } from '../../charts/words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

type Extra = 'more' | 'less' | 'none';

/** Words of the charts. A number in them is handed in with its trace. */
export const charts = {
  comma: ', ',
  clause: ', ',
  semicolon: '; ',
  colon: ': ',
  betweenSentences: ' ',
  year: 'Year',
  noNumber: 'no number',
  nothingToDraw: 'There is no number to draw yet.',
  gap: 'Years without a number are left out.',
  calendarYears: 'calendar years',
  fiscalYears: 'fiscal years',
  /** The twelve months from January: one letter each, for narrow axes. */
  monthLetter: (month: number): string => 'JFMAMJJASOND'[month - 1] ?? '',
  monthShort: (month: number): string => months[month - 1] ?? '',
  monthOfYear: (year: number, month: number): string => `${months[month - 1] ?? ''} ${year}`,
  thisPath: 'this path',
  baselinePlan: 'the plan',
  baselineByYear: 'the baseline',
  baselineKept: (level: Word): Words => words`${level} kept`,
  stayingPlan: 'under the plan',
  stayingByYear: 'at the baseline',
  stayingAt: (level: Word): Words => words`staying at ${level}`,
  levelBy: (level: Word, year: Word): Words => words`${level} by ${year}`,
  nameAndNumber: (name: Words, number: Word): Words => words`${name} is ${number}`,
  inYear: (year: Word, items: Words): Words => words`In ${year}: ${items}.`,

  modes: { money: 'Money', share: '% of GDP', extra: 'Extra', total: 'Running total', real: 'Real' },
  views: { dots: 'Ratio', bars: 'True scale', days: 'Days' },
  orders: { date: 'By date', level: 'By level' },
  table: 'Table',
  tableOf: (title: string): string => `Table: ${title}`,
  copy: 'Copy',
  copyChart: 'Picture with its sources',
  copySentence: 'Sentence with its sources',
  copyTable: 'Table with its sources',
  downloadCsv: 'Download the table as CSV',
  downloadPng: 'Download the chart as PNG',
  downloadSvg: 'Download the chart as SVG',
  downloadHtml: 'Download the chart as a page of its own, HTML',
  pngFailed: 'The picture could not be made in this browser: take the SVG instead.',
  pointsHelp: 'Arrow keys walk the points, Enter shows where a number comes from.',
  sayPoint: (name: string, number: string, year?: number): string =>
    year === undefined ? `${name}: ${number}` : `${name} in ${year}: ${number}`,
  source: 'Source',

  plainTitle: words`Spending by year`,
  totalTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`Reaching ${level} in ${year} costs ${amount} ${less ? 'less' : 'more'} by then than ${base}`,
  extraTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`In ${year} alone, ${level} costs ${amount} ${less ? 'less' : 'more'} than ${base}`,
  realTitle: (level: Words, year: Word, amount: Word, base: Words, priceYear: Word, less: boolean): Words =>
    words`In prices of ${priceYear}, ${level} costs ${amount} ${less ? 'less' : 'more'} than ${base} in ${year}`,
  shareTitle: (level: Words, year: Word, base: Words): Words =>
    words`From ${base} to ${level} of GDP by ${year}`,
  nothingExtraTitle: (level: Words, base: Words): Words => words`${level} costs nothing beyond ${base}`,
  moneySubtitle: (unit: string): string => `defence spending a year, ${unit}, current prices`,
  shareSubtitle: 'defence spending, % of GDP',
  frozenShareSubtitle: (year: Word): Words => words`defence spending, % of the GDP of ${year}`,
  extraSubtitle: (unit: string): string => `spending a year above the baseline, ${unit}, current prices`,
  totalSubtitle: (unit: string, from: Word): Words =>
    words`the extra added up from ${from}, ${unit}, current prices`,
  realSubtitle: (unit: string, priceYear: Word): Words =>
    words`defence spending a year, ${unit}, prices of ${priceYear}`,
  alreadyMet: (economy: string, level: Words, base: Words): Words =>
    words`${economy} already meets ${level}: it is compared with ${base}.`,
  noteExtra: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none'
      ? words`no extra in ${year}`
      : words`${amount} ${how === 'less' ? 'less' : 'extra'} in ${year}`,
  noteTotal: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none'
      ? words`no extra by ${year}`
      : words`${amount} ${how === 'less' ? 'less' : 'extra'} by ${year}`,

  footer: (sources: Words, conventions: Words): Words =>
    words`Sources: ${sources}. Conventions: ${conventions}.`,
  footerConventions: (conventions: Words): Words => words`Conventions: ${conventions}.`,
  moreSources: (named: Words, count: Word): Words => words`${named} and ${count} more`,
  articlePlaces: (places: Words): Words => words`article ${places}`,
  dated: (source: Word, date: Word): Words => words`${source} (${date})`,
  exampleInput: ' (example)',

  saving: 'saving',
  savingTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`The extra cost in ${year} is ${low} the saving`
      : words`The extra cost in ${year} is ${low} to ${high} the saving`,
  savingTotalTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`The extra cost up to ${year} is ${low} the saving`
      : words`The extra cost up to ${year} is ${low} to ${high} the saving`,
  savingNoExtraTitle: (level: Words, year: Word): Words =>
    words`At ${level} there is no extra cost in ${year} to set beside the saving`,
  savingPlainTitle: words`The extra cost beside the saving`,
  dotsSubtitle: (unit: string): string =>
    `Logarithmic scale, ${unit}: each line to the right is ten times more`,
  barsSubtitle: (unit: string): string => `True scale from zero, ${unit}`,
  daysSubtitle: (year: Word): Words =>
    words`The year ${year} as a strip of its days; coloured: the days of spending that the saving pays for`,
  daysTitle: (days: Word, level: Words, year: Word): Words =>
    words`The saving pays for ${days} of spending at ${level} in ${year}`,
  periodNotStated: 'period not stated, read as one year’s',
  periodPerYear: 'a year',
  periodOneOff: 'one-off',
  periodTotal: (years: Word): Words => words`one year of ${years}`,
  magnified: (times: Word): Words => words`the same bar, ${times} wider`,
  noExtra: 'no extra',
  sayRatio: (name: Words, amount: Word, ratio: Word): Words => words`${name}: ${amount}, ${ratio} the saving`,
  sayAmount: (name: Words, amount: Words): Words => words`${name}: ${amount}`,
  saySaving: (amount: Word, period: Words): Words => words`The saving is ${amount} (${period}).`,
  sayRows: (year: Word, rows: Words): Words => words`Extra cost in ${year}: ${rows}.`,
  sayTotalRows: (year: Word, rows: Words): Words => words`Extra cost up to ${year}: ${rows}.`,
  sayDays: (year: Word, rows: Words): Words =>
    words`Days of spending in ${year} that the saving pays for: ${rows}.`,
  columnLevel: 'Level',
  columnExtra: 'Extra cost',
  columnRatio: 'Times the saving',
  columnDays: 'Days',

  ladderTitleByDate: (levels: Words): Words => words`The levels asked for, in the order of asking: ${levels}`,
  ladderTitleByLevel: (levels: Words): Words => words`The levels asked for, from low to high: ${levels}`,
  ladderSubtitle:
    '% of GDP; a larger mark is a more formal statement, the bar through it is how far its date is known',
  ladderSubtitleLevel: '% of GDP; a larger mark is a more formal statement',
  ladderTwice: (count: Word, level: Words): Words => words`${count} statements name ${level}`,
  ladderNoNumber: 'no number',
  ladderNoDate: 'date not stated',
  ladderUnder: (level: Word): Words => words`under ${level}`,
  ladderToWhom: (how: string, to: string): string => (to === '' ? how : `${how}, ${to}`),
  ladderStatusQuo: 'level then, not a demand',
  ladderItem: (value: Words, about: Words): Words => words`${value} (${about})`,
  ladderSay: (statements: Words): Words => words`The statements with a level: ${statements}.`,
  ladderSayNoNumber: (count: Word): Words => words`Without a number: ${count} more.`,
  ladderLeftOff: (items: string): string => `Left off, because they ask for no money: ${items}.`,
  ladderColumns: {
    level: 'Level',
    date: 'Date',
    who: 'Who',
    whom: 'To whom',
    how: 'How formally',
    statement: 'Statement',
  },

  multiplesTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`In ${year} the extra is ${low}`
      : words`In ${year} the extra runs from ${low} to ${high}`,
  multiplesSubtitle: (unit: string): string =>
    `Defence spending a year at each level, ${unit}, one scale; grey below: the baseline`,
  multiplesSay: (name: Words, total: Word, extra: Words): Words =>
    words`${name}: ${total}, of which ${extra}`,
  multiplesExtra: (amount: Word, how: Extra): Words =>
    how === 'none' ? words`no extra` : words`${amount} ${how === 'less' ? 'less' : 'extra'}`,
  extraOf: (name: Words): Words => words`${name}: extra`,
};

export type ChartsMessages = typeof charts;
