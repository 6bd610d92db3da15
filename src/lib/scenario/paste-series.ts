import { splitCells, type Rows } from './paste-cells.ts';
import type { PasteFault, PasteWarning } from './paste-fault.ts';
import { readPastedNumbers, type DecimalMark, type PastedCell } from './pasted-numbers.ts';
import { unitWordsIn, type UnitWord } from './unit-words.ts';
import { UNSEEN_CHARACTER } from './unseen-character.ts';
import { readYearLabel } from './year-label.ts';
import { findYears, type Table } from './paste-table.ts';

const LONGEST_PASTE = 1_000_000;
const MOST_ROWS = 10_000;
/** Rows times columns: a table of few long rows is turned round, which must stay cheap. */
const MOST_CELLS = 1_000_000;

export interface PastedSeries {
  years: readonly number[];
  /** Decimals as they stood, not yet scaled by the unit. */
  values: readonly string[];
  /** The scale that a heading or the cells name; the reader confirms it in the preview. */
  unitHint: UnitWord | undefined;
  percent: boolean;
  /** True where a label says that its year is a fiscal one. */
  fiscal: boolean;
  warnings: readonly PasteWarning[];
}

export type PasteResult = { ok: true; series: PastedSeries } | { ok: false; faults: readonly PasteFault[] };

export interface PasteChoices {
  decimalMark?: DecimalMark;
  /** Which series, from 0, where the text holds several. */
  column?: number;
}

const MISSING = /^(?:|n\.?\/?a\.?|#n\/a|null|nil|x{1,3}|[-–—−]{1,3}|\.{1,3}|\. \.|…|\*{2,3}|na|nan)$/i;
const UNSEEN_BUT_SPACING = /[^\S\n\t]/g;

/** True for a cell of digits and signs without any letter: a value, not a heading. */
const isValue = (cell: string): boolean => /\d/.test(cell) && !/\p{L}/u.test(cell);

/** A row above the years that holds a value lacks its year: no heading is passed over with a number in it. */
function headingFaults({ headings, before }: Table): PasteFault[] {
  return headings.slice(0, before).flatMap((cells, index) => {
    const holdsValue = cells.slice(1).some(isValue);
    return holdsValue
      ? [{ code: 'paste-row-without-year', row: index + 1, text: cells.join(' ').trim() }]
      : [];
  });
}

/** Rows with a year; a row without one is a note when it holds no number, else a fault. */
function takeYears(
  { data, before }: Table,
  faults: PasteFault[],
  warnings: PasteWarning[],
): { year: number; fiscal: boolean; cells: string[] }[] {
  const seen = new Set<number>();
  return data.flatMap(([label = '', ...cells], index) => {
    const known = readYearLabel(label);
    const text = [label, ...cells].filter((cell) => cell !== '').join(' ');
    if (known === undefined) {
      const holdsNumber = cells.some(isValue);
      if (holdsNumber) faults.push({ code: 'paste-row-without-year', row: before + index + 1, text });
      else warnings.push({ code: 'paste-row-ignored', row: before + index + 1, text });
      return [];
    }
    if (seen.has(known.year)) faults.push({ code: 'paste-year-twice', year: known.year });
    seen.add(known.year);
    if (known.spans) warnings.push({ code: 'paste-fiscal-label', text: label, year: known.year });
    return [{ year: known.year, fiscal: known.fiscal, cells }];
  });
}

/** The one column that holds values, or the chosen one of several. */
function takeColumn(
  rows: { year: number; cells: string[] }[],
  headings: Rows,
  separator: string,
  choices: PasteChoices,
): PastedCell[] | PasteFault {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some((row) => !MISSING.test(row.cells[column] ?? '')),
  );
  const column = filled.length > 1 ? filled[choices.column ?? -1] : filled[0];
  if (filled.length === 0) return { code: 'paste-no-values' };
  if (column === undefined) {
    const sample = rows.find((row) => row.cells.length > 1)?.cells.join(',') ?? '';
    const isGrouped =
      separator === ',' &&
      rows.every((row) => row.cells.slice(1).every((cell) => /^\d{3}(\.\d+)?$/.test(cell)));
    if (isGrouped) return { code: 'paste-commas-between-columns', text: sample };
    const names = filled.map((at) => headings.at(-1)?.[at + 1] ?? '').filter((name) => name !== '');
    return { code: 'paste-several-series', count: filled.length, names };
  }
  return rows.map(({ year, cells }) => ({ year, text: cells[column] ?? '' }));
}

function readTable(
  rows: Rows,
  separator: string,
  choices: PasteChoices,
  warnings: PasteWarning[],
): PasteResult {
  const table = findYears(rows);
  if ('code' in table) return { ok: false, faults: [table] };
  const faults = headingFaults(table);
  const years = takeYears(table, faults, warnings);
  const cells = takeColumn(years, table.headings, separator, choices);
  if (!Array.isArray(cells)) return { ok: false, faults: [...faults, cells] };
  const missing = cells.filter((cell) => MISSING.test(cell.text)).map((cell) => cell.year);
  if (missing.length > 0) warnings.push({ code: 'paste-missing', years: missing });
  const numbers = readPastedNumbers(
    cells.filter((cell) => !MISSING.test(cell.text)),
    choices.decimalMark,
  );
  faults.push(...numbers.faults);
  if (faults.length > 0) return { ok: false, faults };
  const words = unitWordsIn(table.headings.flat().join(' '));
  const [first, second] = words;
  if (first && second) warnings.push({ code: 'paste-two-units', first: first.word, second: second.word });
  const values = [...numbers.values].sort((a, b) => a.year - b.year);
  return {
    ok: true,
    series: {
      years: values.map((one) => one.year),
      values: values.map((one) => one.value),
      unitHint: numbers.unit ?? (second === undefined ? first : undefined),
      percent: numbers.percent || /[%]|percent|per cent/i.test(table.headings.flat().join(' ')),
      fiscal: years.some(({ fiscal }) => fiscal),
      warnings: [...warnings, ...numbers.warnings],
    },
  };
}

/**
 * Reads years and values copied from a spreadsheet or a table: years down the first column or along a row, with or
 * without headings. Nothing is guessed: a comma that may mean thousands or decimals is asked back.
 * Time: linear in the text, which is refused above 1 MB and 10,000 rows.
 */
export function pasteSeries(text: string, choices: PasteChoices = {}): PasteResult {
  const refuse = (fault: PasteFault): PasteResult => ({ ok: false, faults: [fault] });
  if (text.length > LONGEST_PASTE)
    return refuse({ code: 'paste-too-large', size: text.length, limit: LONGEST_PASTE });
  const warnings: PasteWarning[] = [];
  const isVisible = (character: string): boolean =>
    '\n\r\t'.includes(character) || !UNSEEN_CHARACTER.test(character);
  const visible = UNSEEN_CHARACTER.test(text.replace(/[\n\r\t]/g, ''))
    ? [...text].filter(isVisible).join('')
    : text;
  if (visible !== text) warnings.push({ code: 'paste-unseen-dropped' });
  const { rows, separator } = splitCells(visible.replace(UNSEEN_BUT_SPACING, ' '));
  if (rows.length === 0) return refuse({ code: 'paste-empty' });
  if (rows.length > MOST_ROWS)
    return refuse({ code: 'paste-too-many-rows', rows: rows.length, limit: MOST_ROWS });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > MOST_CELLS)
    return refuse({ code: 'paste-too-many-rows', rows: width, limit: MOST_ROWS });
  return readTable(rows, separator, choices, warnings);
}
