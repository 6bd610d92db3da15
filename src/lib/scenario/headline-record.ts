/** A headline number of a scenario, as it goes into a link and into the checksum. */
export interface HeadlineLine {
  scenario: string;
  measure: string;
  year: number;
  /** A plain decimal of 15 significant digits at most. */
  value: string;
  unit: string;
}

/** What a link keeps of the numbers that its scenario gave when it was made. */
export interface HeadlineRecord {
  /** The version of the program that computed them. */
  engine: string;
  /** The checksum of the lines. */
  checksum: string;
  /** The latest correction known then; empty where there was none. */
  correction: string;
  /** The values of the figures that the lines rest on. */
  figures: ReadonlyMap<string, string>;
  lines: readonly HeadlineLine[];
}

/** More than any link of a program holds: a scenario has seven lines. */
const MOST_LINES = 2000;
const MOST_FIGURES = 200;

const VERSION = /^[\w.+-]{1,40}$/;
const CHECKSUM = /^[0-9a-f]{16}$/;
const ID = /^[\w.-]{1,64}$/;
const DECIMAL = /^-?\d{1,120}(?:\.\d{1,120})?$/;
/** The units that a headline can have: money, in prices of a year or not, a year or in all; and the bare ones. */
const UNIT = /^(?:(?:[A-Z]{3}|INT\$)(?:@\d{4})?(?:\/year)?|times|points|days|%|%\/year|% of GDP)$/;

/** The record as it is written into a link: lists for what repeats, the document's checksum beside it. */
export function writeHeadlines(record: HeadlineRecord, inputs: string): string {
  const { engine, checksum, correction, figures, lines } = record;
  return JSON.stringify({
    engine,
    checksum,
    inputs,
    correction,
    figures: [...figures],
    lines: lines.map(({ scenario, measure, year, value, unit }) => [scenario, measure, year, value, unit]),
  });
}

/**
 * Reads what a link holds of its numbers, made anew from known fields.
 *
 * Shape: undefined where anything is missing, of another type, too long or too much; never throws.
 */
export function readHeadlines(value: unknown): { record: HeadlineRecord; inputs: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (field: string, pattern: RegExp): string | undefined => textOf(fields.get(field), pattern);
  const [engine, checksum, inputs] = [
    text('engine', VERSION),
    text('checksum', CHECKSUM),
    text('inputs', CHECKSUM),
  ];
  const correction = fields.get('correction') === '' ? '' : text('correction', ID);
  const figures = rowsOf(fields.get('figures'), MOST_FIGURES, figureOf);
  const lines = rowsOf(fields.get('lines'), MOST_LINES, lineOf);
  if (engine === undefined || checksum === undefined || inputs === undefined) return undefined;
  if (correction === undefined || figures === undefined || lines === undefined) return undefined;
  return { record: { engine, checksum, correction, figures: new Map(figures), lines }, inputs };
}

function textOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined;
}

/** Every row of a list, or nothing at all where one of them is wrong. */
function rowsOf<Row>(
  value: unknown,
  most: number,
  read: (cells: readonly unknown[]) => Row | undefined,
): Row[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const rows = value.map((row: unknown) => (Array.isArray(row) ? read(row) : undefined));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function figureOf(cells: readonly unknown[]): [string, string] | undefined {
  const [id, value] = [textOf(cells[0], ID), textOf(cells[1], DECIMAL)];
  return id === undefined || value === undefined || cells.length !== 2 ? undefined : [id, value];
}

function lineOf(cells: readonly unknown[]): HeadlineLine | undefined {
  const [scenario, measure] = [textOf(cells[0], ID), textOf(cells[1], ID)];
  const year = cells[2];
  const [value, unit] = [textOf(cells[3], DECIMAL), textOf(cells[4], UNIT)];
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999;
  if (scenario === undefined || measure === undefined || !isYear || cells.length !== 5) return undefined;
  return value === undefined || unit === undefined ? undefined : { scenario, measure, year, value, unit };
}
