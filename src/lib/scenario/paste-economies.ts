import { itemAt } from '../quantity/item-at.ts';
import { splitQuoted, type Rows } from './paste-cells.ts';
import { columnsByContent, columnsByHeading, findHeadings, type EconomyColumn } from './economy-headings.ts';
import { headingPowers, readEconomyNumbers } from './pasted-economy-numbers.ts';
import {
  cellName,
  MOST_ECONOMIES,
  type CellName,
  type EconomyPasteChoices,
  type EconomyPasteFault,
  type EconomyPasteNote,
  type PastedEconomies,
  type PastedEconomy,
} from './pasted-economy.ts';
import { checkCurrency } from './rules.ts';
import { UNSEEN_CHARACTER } from './unseen-character.ts';

const LONGEST_PASTE = 200_000;
const MOST_COLUMNS = 50;
const LONGEST_NAME = 80;

const nothing = (fault: EconomyPasteFault): PastedEconomies => ({
  columns: [],
  headings: [],
  powers: {},
  economies: [],
  faults: [fault],
  notes: [],
});

function split(text: string): { cells: Rows; dropped: boolean } {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFKC');
  const visible = [...plain].filter((one) => '\n\t'.includes(one) || !UNSEEN_CHARACTER.test(one)).join('');
  const separator = visible.includes('\t') ? '\t' : visible.includes(';') ? ';' : ',';
  const cells = splitQuoted(visible, separator).map((row) =>
    row.map((cell) => cell.replace(/\s+/g, ' ').trim()),
  );
  return { cells, dropped: visible !== plain };
}

/** A code that is an id of the file and that nothing else has. */
function freeCode(index: number, used: ReadonlySet<string>): string {
  for (let count = index + 1; ; count += 1) {
    const code = `E${String(count)}`;
    if (!used.has(code)) return code;
  }
}

/**
 * Reads a table of economies copied from a spreadsheet or out of a CSV file: one row an economy, with or without
 * headings in English, Chinese or Japanese. Every fault names its cell as the spreadsheet does, counted from the
 * pasted corner. Nothing is guessed: a comma of two readings is asked back, an empty cell stays empty.
 * Units: money and people in single units after scaling, shares and growth in per cent.
 * Time: linear in the text, which is refused above 200,000 characters.
 */
export function pasteEconomies(text: string, choices: EconomyPasteChoices = {}): PastedEconomies {
  if (text.length > LONGEST_PASTE)
    return nothing({ code: 'table-too-large', size: text.length, limit: LONGEST_PASTE });
  const { cells, dropped } = split(text);
  const filled = cells.flatMap((row, index) =>
    row.some((cell) => cell !== '') ? [{ row: index + 1, cells: row }] : [],
  );
  if (filled.length === 0) return nothing({ code: 'table-empty' });
  const width = Math.max(...filled.map((one) => one.cells.length));
  if (width < 2) return nothing({ code: 'table-one-column' });
  if (width > MOST_COLUMNS) return nothing({ code: 'table-too-large', size: width, limit: MOST_COLUMNS });
  const at = findHeadings(filled.map((one) => one.cells));
  const headings = at === undefined ? [] : itemAt(filled, at).cells;
  const body = filled.slice(at === undefined ? 0 : at + 1);
  const found =
    at === undefined ? columnsByContent(body.map((one) => one.cells)) : columnsByHeading(headings);
  const columns = Array.from({ length: width }, (_, index) =>
    choices.columns === undefined ? found[index] : choices.columns[index],
  );
  const notes: EconomyPasteNote[] = dropped ? [{ code: 'unseen-dropped' }] : [];
  if (at === undefined) notes.push({ code: 'headings-missing' });
  const rows = body.filter(({ row, cells: own }) => {
    const isNote = own.filter((cell) => cell !== '').length < 2;
    if (isNote) notes.push({ code: 'rows-left-out', rows: [row] });
    return !isNote;
  });
  const leftOut = headings.filter((heading, index) => heading !== '' && columns[index] === undefined);
  if (leftOut.length > 0) notes.push({ code: 'columns-left-out', names: leftOut });
  const result = readRows(rows, columns, headings, choices);
  return {
    columns,
    headings,
    powers: headingPowers(columns, headings),
    economies: result.economies,
    faults: result.faults,
    notes: [...notes, ...result.notes],
  };
}

interface Row {
  row: number;
  cells: readonly string[];
}

function readRows(
  rows: readonly Row[],
  columns: readonly (EconomyColumn | undefined)[],
  headings: readonly string[],
  choices: EconomyPasteChoices,
): Pick<PastedEconomies, 'economies' | 'faults' | 'notes'> {
  const faults: EconomyPasteFault[] = [];
  const place = (column: EconomyColumn): number => columns.indexOf(column);
  const named = place('name') === -1 ? place('code') : place('name');
  if (named === -1)
    return { economies: [], faults: [{ code: 'table-no-column', column: 'name' }], notes: [] };
  for (const column of ['gdp', 'currency'] as const)
    if (place(column) === -1) faults.push({ code: 'table-no-column', column });
  if (place('share') === -1 && place('spending') === -1)
    faults.push({ code: 'table-no-column', column: 'share' });
  const taken = choices.taken ?? [];
  if (rows.length + taken.length > MOST_ECONOMIES)
    faults.push({ code: 'too-many-economies', count: rows.length + taken.length, limit: MOST_ECONOMIES });
  const numbers = readEconomyNumbers(rows, columns, headings, choices, faults);
  const firsts = new Map<string, CellName>();
  const used = new Set(taken);
  const economies = rows.slice(0, MOST_ECONOMIES * 2).flatMap(({ row, cells }, index): PastedEconomy[] => {
    const cell = cellName(row, named);
    const name = (cells[named] ?? '').slice(0, LONGEST_NAME);
    if (name === '') {
      faults.push({ code: 'economy-without-name', cell });
      return [];
    }
    const given = (place('code') === -1 ? '' : (cells[place('code')] ?? '')).toUpperCase();
    const known = /^[A-Z]{3}$/.test(given) ? given : /^[A-Z]{3}$/.test(name) ? name : choices.codeOf?.(name);
    const first = firsts.get(known ?? name);
    if (first !== undefined) faults.push({ code: 'economy-twice', cell, name, first });
    else if (known !== undefined && taken.includes(known))
      faults.push({ code: 'economy-there-already', cell, name });
    firsts.set(known ?? name, cell);
    const code = known ?? freeCode(index, used);
    used.add(code);
    const currency = currencyOf(cells, place('currency'), row, name, faults);
    const own = itemAt(numbers, index);
    missing(own, { row, name, currency }, place, faults);
    const definition = cells[place('definition')];
    return [
      {
        row,
        name,
        code,
        currency,
        numbers: own,
        ...(definition && { definition: definition.slice(0, 200) }),
      },
    ];
  });
  const shares = economies.flatMap(({ numbers: own }) =>
    own.share === undefined ? [] : [Number(own.share)],
  );
  const largest = Math.max(...shares);
  const notes: EconomyPasteNote[] =
    shares.length > 0 && largest < 0.3 ? [{ code: 'shares-small', largest: String(largest) }] : [];
  return { economies, faults, notes };
}

function currencyOf(
  cells: readonly string[],
  column: number,
  row: number,
  name: string,
  faults: EconomyPasteFault[],
): string {
  const text = cells[column] ?? '';
  const currency = text.toUpperCase();
  const cell = cellName(row, column);
  if (column === -1) return '';
  if (text === '') faults.push({ code: 'currency-missing', cell, name });
  else if (checkCurrency(currency) !== undefined)
    faults.push({ code: 'currency-unread', cell, text: text.slice(0, 40) });
  return currency;
}

function missing(
  numbers: PastedEconomy['numbers'],
  { row, name, currency }: { row: number; name: string; currency: string },
  place: (column: EconomyColumn) => number,
  faults: EconomyPasteFault[],
): void {
  const isUnread = (at: number): boolean =>
    faults.some((fault) => 'cell' in fault && fault.cell === cellName(row, at));
  const note = (column: 'gdp' | 'share' | 'rate', at: number): void => {
    if (at !== -1 && !isUnread(at))
      faults.push({ code: 'number-missing', cell: cellName(row, at), column, name });
  };
  if (numbers.gdp === undefined) note('gdp', place('gdp'));
  if (numbers.share === undefined && numbers.spending === undefined)
    note('share', place('share') === -1 ? place('spending') : place('share'));
  if (numbers.rate === undefined && currency !== 'USD' && place('rate') !== -1) note('rate', place('rate'));
}
