import { checkText, type TextReport } from '$lib/evidence/check-text';
import type { OwnerClass } from '$lib/evidence/coverage';
import { formatFault } from '$lib/evidence/fault';
import { loadEvidence } from '$lib/evidence/load';
import type { CommandIo } from './command.ts';

const CLEAN = 0;
const FAULTS = 1;
const UNREADABLE = 2;
/** In bytes; no article is as long, and a file of another kind would only keep the reader waiting. */
const LARGEST_FILE = 1_000_000;

/** The classes in the order they are printed, each with the words after its number. */
const CLASSES: [OwnerClass, string][] = [
  ['date', 'in dates'],
  ['figure', 'in figures'],
  ['known-not-used', 'known and not used'],
  ['heading-number', 'heading numbers'],
  ['term', 'in terms'],
  ['name', 'in names'],
  ['connective', 'connectives'],
  ['word', 'in words'],
];

/**
 * Checks a text of the source article against everything that is recorded of it, and prints what it found.
 *
 * Shape: gives the exit code: 0 clean, 1 with faults, 2 when there is no readable text. Each fault is one line,
 * `file: id: what is wrong: what to do`.
 */
export async function checkSource(argv: readonly string[], io: CommandIo): Promise<number> {
  const [file, ...rest] = argv;
  if (file === undefined || rest.length > 0) {
    io.err('check-source: give one file: npm run check-source -- FILE\n');
    return UNREADABLE;
  }
  const text = await readText(file, io);
  if (text === null) return UNREADABLE;
  const evidence = loadEvidence();
  const report = await checkText(text, file, evidence);
  for (const fault of report.faults) io.out(`${formatFault(fault)}\n`);
  for (const line of summary(report, evidence.passages.length)) io.out(`${line}\n`);
  return report.faults.length === 0 ? CLEAN : FAULTS;
}

async function readText(file: string, io: CommandIo): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    io.err(`${file}: the file cannot be read (${why}): check its name\n`);
    return null;
  }
  if (bytes.length > LARGEST_FILE) {
    io.err(`${file}: the file is larger than ${String(LARGEST_FILE)} bytes: give the article's text alone\n`);
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    io.err(`${file}: the file is not in UTF-8: save it in that encoding\n`);
    return null;
  }
}

function summary(report: TextReport, passages: number): string[] {
  const { agreeing, typography, furniture, tokens, owned, unowned, faults } = report;
  const which = typography.length === 0 ? '' : ` (${typography.join(', ')})`;
  return [
    `${String(agreeing)} of ${String(passages)} passages agree`,
    `${String(typography.length)} of them differ in typography only${which}`,
    `${String(furniture.before)} blocks before the first passage and ${String(furniture.after)} after the last were not searched`,
    `${String(tokens)} number tokens:`,
    ...CLASSES.map(([name, words]) => `${String(owned[name]).padStart(5)} ${words}`),
    `${String(unowned).padStart(5)} without an owner`,
    faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`,
  ];
}
