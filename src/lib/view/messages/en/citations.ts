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

/** Words of citations and of taking numbers away with them. */
export const citations = {
  styles: {
    chicago: 'Chicago author-date',
    apa: 'APA 7',
    gbt7714: 'GB/T 7714-2015, numbered',
    'gbt7714-author-year': 'GB/T 7714-2015, author-year',
    japanese: 'Japanese form (日本語)',
  },
  undated: 'n.d.',
  year: (year: number): string => String(year),
  month: (year: number, month: number): string => `${months[month - 1] ?? ''} ${year}`,
  day: (year: number, month: number, day: number): string => `${months[month - 1] ?? ''} ${day}, ${year}`,
  monthOnly: (month: number): string => months[month - 1] ?? '',
  monthDay: (month: number, day: number): string => `${months[month - 1] ?? ''} ${day}`,
  /** As APA writes it, the year first. */
  dated: (year: number, month: number, day?: number): string =>
    `${year}, ${months[month - 1] ?? ''}${day === undefined ? '' : ` ${day}`}`,
  accessed: (day: string): string => `Accessed ${day}`,
  retrieved: (day: string): string => `Retrieved ${day}, from `,
  quoted: (text: string): string => `“${text}”`,
  inBrackets: (text: string): string => `(${text})`,
  comma: ', ',
  betweenNames: ', ',
  /** Before the last of two names, and of more. */
  and: ' and ',
  lastAnd: ', and ',
  andOthers: ' et al.',
  version: (version: string): string => `Version ${version}`,
  scenario: (label: string): string => `scenario “${label}”`,
  checksum: (checksum: string): string => `checksum of results ${checksum}`,
  software: 'Computer software',
  dataset: 'Data set',
};

export type CitationsMessages = typeof citations;
