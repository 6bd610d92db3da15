const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words of the source panel: how a number came about. */
export const derivation = {
  step: 'Intermediate result',
  partOfFormula: 'Part of the formula',
  yearsBetween: (from: number, to: number): string => `Years from ${from} to ${to}`,
  inYear: (name: string, year: number): string => `${name}, ${year}`,
  inYears: (name: string, from: number, to: number): string => `${name}, ${from}–${to}`,
  ofScenario: (name: string, scenario: string): string => `${name} (${scenario})`,
  growthEveryYear: (rate: string, from: number, to: number): string =>
    from === to ? `Growth of ${rate} in ${from}` : `Growth of ${rate} a year, ${from} to ${to}`,
  rootOf: (degree: string): string => `Root over ${degree} years`,
  /** Marks: what kind of number a row shows. */
  marks: {
    figure: 'figure',
    choice: 'choice',
    example: 'example input',
    convention: 'convention',
    calculation: 'calculation',
    number: 'part of the formula',
  },
  restsOn: 'Rests on',
  roundedNote: 'Rounded: the numbers shown give this result only about.',
  asAbove: 'as above',
  asOf: (date: string): string => `as of ${date}`,
  /** A date as far as it is known. */
  date: (year: number, month?: number, day?: number): string =>
    [day, month === undefined ? undefined : months[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' '),
  listSeparator: ', ',
  labelled: (label: string, value: string): string => `${label}: ${value}`,
};

export type DerivationMessages = typeof derivation;
