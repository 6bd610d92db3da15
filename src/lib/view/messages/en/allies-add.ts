import type { EconomyColumn } from '../../../scenario/economy-headings.ts';
import type { EconomyPasteFault, EconomyPasteNote } from '../../../scenario/pasted-economy.ts';

type Said = EconomyPasteFault | EconomyPasteNote;

const columns: Record<EconomyColumn, string> = {
  name: 'name',
  code: 'code',
  currency: 'currency',
  gdp: 'GDP',
  spending: 'defence spending',
  share: 'defence, % of GDP',
  population: 'population',
  rate: 'exchange rate, per US dollar',
  growth: 'GDP growth, % a year',
  definition: 'definition',
};

/** One sentence a fault or note of a pasted table: the cell, what was found, and what to do. */
const table: { [Code in Said['code']]: (said: Extract<Said, { code: Code }>) => string } = {
  'table-too-large': (s) =>
    `The table is too large (${s.size}; at most ${s.limit}); copy only the rows needed.`,
  'table-empty': () => 'There is nothing to read; copy the rows with their headings.',
  'table-one-column': () =>
    'There is only one column; copy the columns of a spreadsheet, or part them by tabs, semicolons or commas.',
  'table-no-column': (s) =>
    `No column holds the ${columns[s.column]}; add one, or choose it above a column below.`,
  'too-many-economies': (s) =>
    `Together there would be ${s.count} economies and at most ${s.limit} can be compared; leave some out.`,
  'economy-without-name': (s) => `${s.cell}: the row has no name; give it one or leave the row out.`,
  'economy-twice': (s) => `${s.cell}: ${s.name} stands in ${s.first} already; keep one of the two rows.`,
  'economy-there-already': (s) =>
    `${s.cell}: ${s.name} is in the comparison already; leave the row out, or remove the economy above first.`,
  'currency-missing': (s) => `${s.cell}: ${s.name} has no currency; write its three letters, such as JPY.`,
  'currency-unread': (s) => `${s.cell}: "${s.text}" is no currency; write its three letters, such as JPY.`,
  'number-missing': (s) =>
    `${s.cell}: ${s.name} has no ${columns[s.column]}; fill the cell or leave the row out.`,
  'number-unread': (s) => `${s.cell}: "${s.text}" is no number; write the ${columns[s.column]} in digits.`,
  'number-digits': (s) =>
    `${s.cell}: "${s.text}" has digits that are not read here, or too many; use 0 to 9, at most 40.`,
  'number-exponent': (s) =>
    `${s.cell}: "${s.text}" is written with an exponent, which drops digits; show the cell as a plain number and copy again.`,
  'number-not-positive': (s) => `${s.cell}: "${s.text}" must be above zero; correct it or leave the row out.`,
  'share-too-large': (s) => `${s.cell}: "${s.text}" is more than 100% of GDP; correct it.`,
  'comma-unclear': (s) =>
    `${s.cell}: "${s.text}" may be ${s.asThousands} or ${s.asDecimals}; choose what the comma means.`,
  'marks-mixed': (s) =>
    `In the column ${columns[s.column]}, "${s.first}" and "${s.second}" use comma and point in opposite ways; write all in one way.`,
  'headings-missing': () => 'There are no headings: check what was taken for which column.',
  'columns-left-out': (s) => `Left out: ${s.names.join(', ')}.`,
  'rows-left-out': (s) => `Row ${s.rows.join(', ')} has one cell only and was left out.`,
  'shares-small': (s) =>
    `The largest share is ${s.largest}%: shares are read in per cent. Write 2 for 2%, not 0.02.`,
  'unseen-dropped': () => 'Characters that cannot be seen were dropped.',
};

/** Words for adding economies: typed, from an example, out of a table. */
export const alliesAdd = {
  ways: { type: 'Type one', example: 'From an example', paste: 'Paste or open a table' },
  waysLabel: 'How to add',
  columns,
  table,
  name: 'Name or code',
  namePlaceholder: 'Poland, 波兰, POL',
  currency: 'Currency',
  gdp: (year: number): string => `GDP ${year}`,
  share: 'Defence, % of GDP',
  population: (year: number): string => `Population ${year}, if wanted`,
  rate: 'Per US dollar',
  addOne: 'Add',
  nameMissing: 'Type a name or a code of three letters.',
  thereAlready: (name: string): string => `${name} is in the comparison already.`,
  outOfRange: 'It must be above zero, and a share of GDP at most 100%.',
  currencyWrong: 'Write the three letters of the currency, such as EUR.',
  isFull: (limit: number): string => `There are ${limit} economies, as many as can be compared.`,
  typedSource: 'Typed on the page of allies',

  exampleHint: 'Published inputs, each with its source, marked as example inputs.',
  addExample: (name: string): string => `+ ${name}`,
  allThere: 'All examples are in the comparison already.',

  hint: 'One row an economy: name or code, currency, GDP, spending or its share of GDP, population, exchange rate. Headings may be in English, Chinese or Japanese, in any order.',
  cells: 'Copied cells',
  openFile: 'Open a CSV file',
  dropHint: 'or drop it on the page',
  fileTooLarge: (limit: string): string => `The file is larger than ${limit}; save only the rows needed.`,
  year: 'The numbers are for',
  source: 'Source',
  sourcePlaceholder: 'Who says so, and when',
  pastedSource: 'Pasted on the page of allies',
  columnIs: (name: string): string => `Column ${name} holds`,
  leaveOut: 'leave out',
  unit: (column: string): string => `${column}, in`,
  commaMeans: 'The comma means',
  comma: { point: 'thousands: 1,234 is 1234', comma: 'decimals: 1,234 is 1.234' },
  preview: 'What was understood',
  take: (count: number): string => (count === 1 ? 'Add this economy' : `Add these ${count} economies`),
  mend: (count: number): string => (count === 1 ? 'One cell to mend first' : `${count} things to mend first`),
  more: (count: number): string => `and ${count} more`,
};

export type AlliesAddMessages = typeof alliesAdd;
