import { checkCorrections } from './check-corrections';
import { checkRecords } from './check-records';
import { correctionSchema, type Correction } from './correction-schema';
import type { Fault } from './fault';
import {
  conventionSchema,
  dateExpressionSchema,
  figureSchema,
  knownNumberSchema,
  otherAccountSchema,
  passageSchema,
  sourceSchema,
  wordRuleSchema,
  type Convention,
  type Evidence,
} from './schema';

/** The part of a zod schema that reading needs. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: Issue[] } };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Everything read from the data files, and everything wrong with it. */
export interface ReadEvidence {
  sources: Map<string, Evidence>;
  conventions: Convention[];
  corrections: Correction[];
  faults: Fault[];
}

const SOURCE_FILE = /^data\/sources\/([^/]+)\/source\.json$/;

/**
 * Reads the parsed data files into checked records.
 *
 * Shape: keys are paths from the project's root, such as `data/sources/icc-2568/source.json`.
 * Problems: all faults are collected, by file and id; a record with a fault is left out of the result.
 */
export function readEvidence(files: ReadonlyMap<string, unknown>): ReadEvidence {
  const faults: Fault[] = [];
  const conventions = readRows(files, 'data/conventions.json', conventionSchema, faults);
  faults.push(...repeated('data/conventions.json', conventions));
  const sources = new Map<string, Evidence>();
  for (const [path, content] of files) {
    const id = SOURCE_FILE.exec(path)?.[1];
    if (id === undefined) continue;
    const [source] = readRecord(content, path, id, sourceSchema, faults);
    if (source === undefined) continue;
    const folder = `data/sources/${id}`;
    const evidence: Evidence = {
      source,
      passages: readRows(files, `${folder}/passages.json`, passageSchema, faults),
      figures: readFolder(files, `${folder}/figures/`, figureSchema, faults),
      knownNotUsed: readRows(files, `${folder}/known-not-used.json`, knownNumberSchema, faults),
      dates: readRows(files, `${folder}/dates.json`, dateExpressionSchema, faults),
      wordRules: readRows(files, `${folder}/word-rules.json`, wordRuleSchema, faults),
      otherAccounts: readRows(files, `${folder}/other-accounts.json`, otherAccountSchema, faults),
    };
    faults.push(...checkRecords(folder, evidence));
    sources.set(id, evidence);
  }
  const corrections = readFolder(files, 'data/corrections/', correctionSchema, faults);
  const figures = [...sources.values()].flatMap((one) => one.figures);
  faults.push(...checkCorrections(corrections, figures, conventions));
  return { sources, conventions, corrections, faults };
}

function readRows<T>(
  files: ReadonlyMap<string, unknown>,
  path: string,
  schema: Schema<T>,
  faults: Fault[],
): T[] {
  const rows = files.get(path);
  if (!Array.isArray(rows)) {
    const wrong = rows === undefined ? 'the file is missing' : 'the file holds no list';
    faults.push({ file: path, id: '-', wrong, remedy: 'write a list of records, empty if there are none' });
    return [];
  }
  return rows.flatMap((row: unknown, place) => readRecord(row, path, nameOf(row, place), schema, faults));
}

function readFolder<T extends { id: string }>(
  files: ReadonlyMap<string, unknown>,
  folder: string,
  schema: Schema<T>,
  faults: Fault[],
): T[] {
  const records: T[] = [];
  for (const [path, content] of files) {
    if (!path.startsWith(folder)) continue;
    const name = path.slice(folder.length).replace(/\.json$/, '');
    const [record] = readRecord(content, path, name, schema, faults);
    if (record === undefined) continue;
    if (record.id !== name) {
      const wrong = `the id is “${record.id}”, the file is named “${name}”`;
      faults.push({ file: path, id: name, wrong, remedy: 'make both the same' });
    }
    records.push(record);
  }
  return records;
}

function readRecord<T>(
  value: unknown,
  file: string,
  id: string,
  schema: Schema<T>,
  faults: Fault[],
): [T] | [] {
  const result = schema.safeParse(value);
  if (result.success) return [result.data];
  for (const issue of result.error.issues) {
    const field = issue.path.length === 0 ? 'the record' : issue.path.map(String).join('.');
    const described = file.startsWith('data/corrections/') ? 'its README.md' : 'src/lib/evidence/schema.ts';
    const remedy = `correct it as ${described} describes`;
    faults.push({ file, id, wrong: `${field}: ${issue.message}`, remedy });
  }
  return [];
}

function nameOf(row: unknown, place: number): string {
  if (typeof row === 'object' && row !== null) {
    if ('id' in row && typeof row.id === 'string') return row.id;
    if ('word' in row && typeof row.word === 'string') return row.word;
  }
  return `entry ${String(place + 1)}`;
}

function repeated(file: string, rows: readonly { id: string }[]): Fault[] {
  return rows
    .filter((row, place) => rows.findIndex((other) => other.id === row.id) !== place)
    .map(({ id }) => ({ file, id, wrong: 'this id stands twice', remedy: 'give each record its own id' }));
}
