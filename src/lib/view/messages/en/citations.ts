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
  semicolon: '; ',
  /** Between a list's name and what it lists. */
  listed: (name: string, items: string): string => `${name}: ${items}`,
  references: 'References',
  inArticle: 'In the article',
  unsourced: (count: number): string =>
    count === 1 ? '1 input without a named source' : `${count} inputs without a named source`,
  toScenario: 'This scenario in Footing',
  withoutLink: 'The scenario is too large for a link: take it along as a file.',

  copied: 'Copied with its citation',
  copiedWithoutLink: 'Copied without a link: the scenario is too large for one.',
  pictureSaved:
    'This browser puts no pictures on the clipboard: the picture was downloaded, the text copied.',
  pictureFailed: 'The picture could not be made in this browser: the text was copied.',
  style: 'Citation style',
  styleHint: 'For everything that is copied with its citation on this device',
  exportReferences: 'Export references',
};

export type CitationsMessages = typeof citations;
