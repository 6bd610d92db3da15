import { checksumOf, headlineLines } from '../engine/headline-checksum.ts';
import { loadFigures } from '../evidence/load.ts';
import { BRIEFING_FORMATS, briefingFile, type BriefingFormat } from '../export/briefing-file.ts';
import { BRIEFING_TEMPLATES, type BriefingTemplate } from '../scenario/briefing-document.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { readDocument } from '../scenario/read-document.ts';
import { makeBriefing } from '../view/briefing/make-briefing.ts';
import { sealBriefing } from '../view/briefing/seal.ts';
import { faultReport } from '../view/fault-report.ts';
import { isLocale, type Locale } from '../view/locale.ts';
import { shellContext } from './brief-context.ts';
import type { CommandIo, WritingIo } from './command.ts';
import { FAULTS } from './core-words.ts';

const DONE = 0;
const REFUSED = 2;
const TEXTS: readonly BriefingFormat[] = ['md', 'html'];
const USAGE =
  `brief: give one scenario file: npm run --silent brief -- FILE --format ${BRIEFING_FORMATS.join('|')} ` +
  `[--lang en|zh|ja] [--template ${BRIEFING_TEMPLATES.join('|')}] [--date YYYY-MM-DD] -o FILE\n`;

interface Asked {
  file: string;
  format: BriefingFormat;
  locale: Locale;
  template?: BriefingTemplate;
  date: string;
  output?: string;
}

/**
 * Makes a briefing of a scenario file: its own, or the one-page template where it has none.
 *
 * Shape: the exit code: 0 when the file was written; 2 when the scenario is refused, with one sentence a fault on
 * standard error. Without `-o` text formats go to standard output; all others need a file name.
 */
export async function brief(argv: readonly string[], io: WritingIo): Promise<number> {
  const asked = readArguments(argv);
  if (asked === undefined) return refuse(USAGE, io);
  const { file, format, locale, output } = asked;
  if (output === undefined && !TEXTS.includes(format))
    return refuse(`brief: a file of this format needs a name: add -o FILE.\n`, io);
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch {
    return refuse(`${file}: the file cannot be opened: check its name and place.\n`, io);
  }
  const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
  const read = readDocument(bytes, figures);
  if (!read.ok) return refuse(`${faultReport(read.faults, FAULTS[locale])}\n`, io);
  const context = shellContext(withTemplate(read.document, asked.template), figures, locale, asked.date);
  const checksum = await checksumOf(headlineLines(context.calculation));
  const sealed = await sealBriefing(makeBriefing(context, checksum), context, checksum);
  const made = await briefingFile(format, { briefing: sealed, context });
  if (output === undefined) {
    io.out(new TextDecoder().decode(made));
    return DONE;
  }
  try {
    await io.writeFile(output, made);
  } catch {
    return refuse(
      `${output}: the file cannot be written: check its place and whether it is open elsewhere.\n`,
      io,
    );
  }
  return DONE;
}

/** Another template than the file's own takes the place of its blocks. */
function withTemplate(document: FootingDocument, template: BriefingTemplate | undefined): FootingDocument {
  if (template === undefined) return document;
  return { ...document, briefing: { ...document.briefing, template, blocks: [] } };
}

function readArguments(argv: readonly string[]): Asked | undefined {
  const given = new Map<string, string>();
  let file: string | undefined;
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (!word.startsWith('-')) {
      if (file !== undefined) return undefined;
      file = word;
      continue;
    }
    const match = /^(--format|--lang|--template|--date|--output|-o)(?:=(.*))?$/s.exec(word);
    const [, name = '', inline] = match ?? [];
    const value = inline ?? argv[(i += 1)];
    if (name === '' || value === undefined) return undefined;
    given.set(name === '-o' ? 'output' : name.slice(2), value);
  }
  const output = given.get('output');
  const ending = /\.(\w+)$/.exec(output ?? '')?.[1] ?? 'md';
  const format = given.get('format') ?? (ending === 'zip' ? 'package' : ending);
  const locale = given.get('lang') ?? 'en';
  const template = given.get('template');
  const date = given.get('date') ?? new Date().toISOString().slice(0, 10);
  const known = BRIEFING_FORMATS.find((one) => one === format);
  const named = BRIEFING_TEMPLATES.find((one) => one === template);
  if (file === undefined || known === undefined || !isLocale(locale)) return undefined;
  if ((template !== undefined && named === undefined) || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  return {
    file,
    format: known,
    locale,
    date,
    ...(named && { template: named }),
    ...(output !== undefined && { output }),
  };
}

function refuse(message: string, io: CommandIo): number {
  io.err(message);
  return REFUSED;
}
