import { loadFigures } from '../evidence/load.ts';
import { markedCopy } from '../export/marked-copy.ts';
import { readBriefing } from '../import/read-briefing.ts';
import { faultReport } from '../view/fault-report.ts';
import { isLocale, type Locale } from '../view/locale.ts';
import { verify as en, type VerifyMessages } from '../view/messages/en/verify.ts';
import { verify as ja } from '../view/messages/ja/verify.ts';
import { verify as zh } from '../view/messages/zh/verify.ts';
import { prepare } from '../view/verify/prepare.ts';
import type { BriefingRefusal } from '../view/verify/briefing-refusal.ts';
import type { FoundDocument } from '../view/verify/found.ts';
import { flawText, reportText } from '../view/verify/report-text.ts';
import { verify as check } from '../view/verify/verify.ts';
import { shellContext } from './brief-context.ts';
import type { CommandIo, WritingIo } from './command.ts';
import { CORES, FAULTS } from './core-words.ts';

const CONFIRMED = 0;
const NOT_CONFIRMED = 1;
const REFUSED = 2;
const WORDS: Readonly<Record<Locale, VerifyMessages>> = { en, zh, ja };
const USAGE =
  'verify: give one briefing: npm run --silent verify -- FILE [--with BRIEFING] [--marked OUT.html] ' +
  '[--json] [--lang en|zh|ja]\n';

interface Asked {
  file: string;
  besides: string[];
  /** The name of the marked-up copy that is wanted. */
  marked?: string;
  json: boolean;
  locale: Locale;
}

/**
 * Checks a briefing that came back: finds each number again, computes it anew and says what became of it.
 *
 * Shape: the exit code: 0 when every number is confirmed, 1 when one is not, 2 when the file cannot be read, with one
 * sentence on standard error. `--with` gives the briefing that parts of the document were taken from;
 * `--marked` writes the document's text with every number marked.
 */
export async function verify(argv: readonly string[], io: WritingIo): Promise<number> {
  const asked = readArguments(argv);
  if (asked === undefined) return refuse(USAGE, io);
  const { locale } = asked;
  const words = WORDS[locale];
  const documents: FoundDocument[] = [];
  for (const file of [asked.file, ...asked.besides]) {
    let bytes: Uint8Array;
    try {
      bytes = await io.readFile(file);
    } catch {
      return refuse(`${file}: the file cannot be opened: check its name and place.\n`, io);
    }
    const read = await readBriefing(bytes);
    if (!read.ok) return refuse(`${file}: ${refusalText(read.refusal, words)}\n`, io);
    documents.push(read.document);
  }
  const [found, ...besides] = documents;
  if (found === undefined) return refuse(USAGE, io);
  const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
  // The day plays no part: nothing is printed with it here.
  const bench = {
    figures,
    context: (document: Parameters<typeof shellContext>[0]) =>
      shellContext(document, figures, locale, '2026-01-01'),
  };
  const prepared = await prepare(found, bench, besides);
  if (!prepared.ok) {
    const faults = flawText(prepared.flaw, words, (flaw) => faultReport(flaw.faults, FAULTS[locale]));
    return refuse(`${asked.file}: ${faults}\n`, io);
  }
  const numbers = [CORES.en, CORES.zh, CORES.ja].map((core) => core.numbers);
  const report = check(found, prepared.prepared, numbers);
  io.out(asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, words));
  if (asked.marked !== undefined) {
    const copy = markedCopy({ name: nameOf(asked.file), found, report, locale, words });
    try {
      await io.writeFile(asked.marked, new TextEncoder().encode(copy));
    } catch {
      return refuse(
        `${asked.marked}: the file cannot be written: check its place and whether it is open elsewhere.\n`,
        io,
      );
    }
  }
  return report.confirmed ? CONFIRMED : NOT_CONFIRMED;
}

/** The name of a file without its folders. */
const nameOf = (path: string): string => path.replace(/^.*[/\\]/s, '');

function refusalText(refusal: BriefingRefusal, { refusals }: VerifyMessages): string {
  return (refusals[refusal.code] as (of: BriefingRefusal) => string)(refusal);
}

function refuse(message: string, io: CommandIo): number {
  io.err(message);
  return REFUSED;
}

function readArguments(argv: readonly string[]): Asked | undefined {
  const files: string[] = [];
  const asked: Omit<Asked, 'file'> = { besides: [], json: false, locale: 'en' };
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    const [, name = '', inline] = /^--(lang|with|marked)(?:=(.*))?$/s.exec(word) ?? [];
    if (word === '--json') asked.json = true;
    else if (name !== '') {
      const value = inline ?? argv[(i += 1)];
      if (value === undefined) return undefined;
      if (name === 'with') asked.besides.push(value);
      else if (name === 'marked') asked.marked = value;
      else if (isLocale(value)) asked.locale = value;
      else return undefined;
    } else if (word.startsWith('--')) return undefined;
    else files.push(word);
  }
  const [file, another] = files;
  return file === undefined || another !== undefined ? undefined : { file, ...asked };
}
