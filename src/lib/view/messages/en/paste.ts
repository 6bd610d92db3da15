import type { PasteFault, PasteWarning } from '../../../scenario/paste-fault.ts';

type Note = PasteFault | PasteWarning;

/** One sentence a fault or warning of pasted text: what was found, and what to do. */
export type PasteMessages = { [Code in Note['code']]: (note: Extract<Note, { code: Code }>) => string };

const list = (items: readonly (string | number)[]): string => items.join(', ');

export const paste: PasteMessages = {
  'paste-too-large': (p) =>
    `The text has ${p.size} characters and at most ${p.limit} are read; copy fewer cells.`,
  'paste-too-many-rows': (p) =>
    `The text has ${p.rows} rows or columns and at most ${p.limit} are read; copy fewer.`,
  'paste-empty': () => 'There is no text to read; copy years and values together.',
  'paste-no-years': () => 'There are no years; copy the column or row of the years along with the values.',
  'paste-no-values': () => 'There are years and no values; copy the values along with them.',
  'paste-years-or-values': () => 'Each of the four numbers could be a year; copy a heading or one year more.',
  'paste-several-series': (p) =>
    `There are ${p.count} series${p.names.length > 0 ? ` (${list(p.names)})` : ''}; choose one, or copy one alone.`,
  'paste-row-without-year': (p) =>
    `Row ${p.row} ("${p.text}") has a value and no year; give it one or leave it out.`,
  'paste-year-twice': (p) => `The year ${p.year} stands there twice; keep one.`,
  'paste-not-a-number': (p) => `${p.year}: "${p.text}" is no number; correct it or leave the cell empty.`,
  'paste-other-digits': (p) =>
    `${p.year}: "${p.text}" is written in digits that are not read here; use 0 to 9.`,
  'paste-scientific': (p) =>
    `${p.year}: "${p.text}" is written with an exponent, which drops digits; show the cell as a plain number and copy again.`,
  'paste-too-long': (p) =>
    `${p.year}: "${p.text}" has more than 40 digits before or after the point; shorten it.`,
  'paste-mixed-marks': (p) =>
    `"${p.first}" and "${p.second}" use comma and point in opposite ways; write all in one way.`,
  'paste-mixed-units': (p) => `"${p.first}" and "${p.second}" are in different units; bring all to one.`,
  'paste-comma-unclear': (p) =>
    `"${p.text}" may be ${p.asThousands} or ${p.asDecimals}; choose what the comma means.`,
  'paste-commas-between-columns': (p) =>
    `In "${p.text}" a comma may part columns or thousands; copy from the spreadsheet itself, or part columns by tabs.`,
  'paste-missing': (p) => `No value for ${list(p.years)}; these years are left out, not filled in.`,
  'paste-row-ignored': (p) => `Row ${p.row} was left out: "${p.text}".`,
  'paste-marks-dropped': (p) => `${p.year}: the mark in "${p.text}" was dropped.`,
  'paste-negative-sign': (p) => `${p.year}: "${p.text}" was read as a negative number.`,
  'paste-fiscal-label': (p) =>
    `"${p.text}" was read as ${p.year}, the year in which it starts; check how your years are named.`,
  'paste-fiscal-into-calendar': () =>
    'These years are labelled as fiscal years, and this economy is on calendar years. Choose its “Kind of year” below if the amounts are of fiscal years.',
  'paste-unseen-dropped': () => 'Characters that cannot be seen were dropped.',
  'paste-two-units': (p) => `Both "${p.first}" and "${p.second}" are named as the unit; choose one.`,
};
