import { loadFigures } from '../evidence/load.ts';
import { Calculation } from '../engine/calculation.ts';
import type { MissingResult, Result } from '../engine/results.ts';
import type { UncertaintyModel } from '../scenario/model.ts';
import { readDocument } from '../scenario/read-document.ts';
import { resolve } from '../scenario/resolve.ts';
import { resolveUncertainty } from '../scenario/resolve-uncertainty.ts';
import { csvCell } from '../view/csv-cell.ts';
import { faultReport } from '../view/fault-report.ts';
import { isLocale, type Locale } from '../view/locale.ts';
import type { CoreMessages } from '../view/messages/en/core.ts';
import { problemText } from '../view/problem-text.ts';
import { allResults, RECORD_COLUMNS, recordOf, recordText } from '../view/result-record.ts';
import type { CommandIo } from './command.ts';
import { CORES, FAULTS } from './core-words.ts';
import { quantilesOf, readCount, type Quantiles } from './quantiles.ts';

const DONE = 0;
const REFUSED = 2;
const USAGE =
  'calc: give one scenario file: npm run --silent calc -- FILE [--csv] [--lang en|zh|ja] [--samples N] [--seed S]\n';

interface Asked {
  file: string;
  csv: boolean;
  locale: Locale;
  /** Draws and seed, where quantiles are asked for; what is left out is the file's. */
  samples?: number;
  seed?: number;
}

/**
 * Calculates a scenario file: every result and every problem as JSON, or as CSV, on standard output.
 *
 * Shape: the exit code: 0 when the file could be read, problems or not; 2 when it is refused as a whole, with one
 * sentence a fault on standard error and nothing on standard output.
 */
export async function calc(argv: readonly string[], io: CommandIo): Promise<number> {
  const asked = readArguments(argv);
  if (asked === undefined) return refuse(USAGE, io);
  const words = CORES[asked.locale];
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(asked.file);
  } catch {
    return refuse(`${asked.file}: the file cannot be opened: check its name and place.\n`, io);
  }
  const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
  const read = readDocument(bytes, figures);
  if (!read.ok) return refuse(`${faultReport(read.faults, FAULTS[asked.locale])}\n`, io);
  const calculation = new Calculation(resolve(read.document, figures));
  const { samples, seed } = asked;
  const isDrawn = samples !== undefined || seed !== undefined;
  const uncertainty = resolveUncertainty(read.document);
  const drawn: UncertaintyModel = {
    ...uncertainty,
    samples: samples ?? uncertainty.samples,
    seed: seed ?? uncertainty.seed,
  };
  const quantiles = isDrawn ? quantilesOf(calculation, drawn) : undefined;
  const print = asked.csv ? printCsv : printJson;
  print({ calculation, words, quantiles, io });
  return DONE;
}

function readArguments(argv: readonly string[]): Asked | undefined {
  const asked: Partial<Asked> & { csv: boolean; locale: Locale } = { csv: false, locale: 'en' };
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (word === '--csv') asked.csv = true;
    else if (word === '--lang' || word.startsWith('--lang=')) {
      const locale = word === '--lang' ? argv[(i += 1)] : word.slice('--lang='.length);
      if (locale === undefined || !isLocale(locale)) return undefined;
      asked.locale = locale;
    } else if (/^--(samples|seed)(=|$)/.test(word)) {
      const of = word.startsWith('--samples') ? 'samples' : 'seed';
      const count = readCount(word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[(i += 1)], of);
      if (count === undefined) return undefined;
      asked[of] = count;
    } else if (word.startsWith('--') || asked.file !== undefined) return undefined;
    else asked.file = word;
  }
  const { file } = asked;
  return file === undefined ? undefined : { ...asked, file };
}

function refuse(message: string, io: CommandIo): number {
  io.err(message);
  return REFUSED;
}

/** What is printed, and where to. */
interface Printing {
  calculation: Calculation;
  words: CoreMessages;
  /** The quantiles of a result, where they are asked for. */
  quantiles: ((cell: Result['cell']) => Quantiles | null) | undefined;
  io: CommandIo;
}

/** A record as the shell prints it: with its quantiles, where they are asked for. */
function printed(result: Result, { calculation, words, quantiles }: Printing) {
  const record = recordOf(result, calculation, words);
  return quantiles === undefined ? record : { ...record, quantiles: quantiles(result.cell) };
}

function problemOf(missing: MissingResult, words: CoreMessages) {
  const { scenario, economy, measure, year, problem } = missing;
  const { message, remedy } = problemText(problem, words);
  return {
    scenario,
    economy,
    measure,
    year,
    code: problem.code,
    place: problem.place,
    message: `${message} ${remedy}`,
  };
}

function printJson(printing: Printing): void {
  const { calculation, words, io } = printing;
  const problems: MissingResult[] = [];
  io.out(`{ "engine": ${JSON.stringify(__FOOTING_VERSION__)}, "results": [`);
  let separator = '\n';
  for (const one of allResults(calculation)) {
    if ('problem' in one) problems.push(one);
    else {
      io.out(`${separator}${JSON.stringify(printed(one, printing))}`);
      separator = ',\n';
    }
  }
  const lines = problems.map((one) => JSON.stringify(problemOf(one, words)));
  io.out(`\n], "problems": [\n${lines.join(',\n')}\n] }\n`);
}

function printCsv(printing: Printing): void {
  const { calculation, quantiles, io } = printing;
  io.out(`${[...RECORD_COLUMNS, ...(quantiles === undefined ? [] : ['quantiles'])].join(',')}\r\n`);
  for (const one of allResults(calculation)) {
    if ('problem' in one) continue;
    const cells = Object.values(printed(one, printing)).map((value) => csvCell(cellText(value)));
    io.out(`${cells.join(',')}\r\n`);
  }
}

/** A field of a record in one cell; quantiles as `p5=… p25=…`. */
function cellText(value: Parameters<typeof recordText>[0] | Quantiles): string {
  if (value === null || typeof value !== 'object' || isList(value)) return recordText(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}=${String(one)}`)
    .join(' ');
}

const isList = (value: readonly string[] | Quantiles): value is readonly string[] => Array.isArray(value);
