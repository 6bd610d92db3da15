import { derive } from '../../engine/derive.ts';
import { parseCell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { plain } from '../../quantity/decimal.ts';
import { rebuildDocument } from '../../scenario/rebuild-document.ts';
import type { Word, Words } from '../charts/words.ts';
import { explanationOf } from '../explanation.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { sourceText } from '../panel/source-text.ts';
import type { BriefContext } from './brief-context.ts';
import type { Briefing, BriefPart } from './brief-part.ts';
import type { Manifest, SealedNumber } from './manifest.ts';
import { writeSeal } from './manifest.ts';
import { printedScale } from './printed-digits.ts';
import { lineText, type Line, type Run, type SealedBriefing, type SealedPart } from './sealed.ts';
import { isNumber, traceNumber } from './trace-number.ts';

/** Gives every number of a briefing its id, every sentence's numbers their notes, and the whole its manifest. */
export async function sealBriefing(
  briefing: Briefing,
  context: BriefContext,
  checksum: string,
): Promise<SealedBriefing> {
  const ledger = new Ledger(context);
  const title = ledger.line(briefing.title);
  const parts = briefing.parts.map((part) => ledger.part(part));
  const manifest: Manifest = {
    footing: 1,
    engine: context.version,
    locale: context.locale,
    date: context.date,
    checksum,
    document: rebuildDocument(context.document),
    numbers: ledger.numbers,
    texts: [...ledger.texts],
    leaves: ledger.leaves,
  };
  const notesTitle = context.words.briefing.notes;
  return {
    locale: context.locale,
    title,
    parts,
    notesTitle,
    notes: ledger.notes,
    manifest,
    ...(await writeSeal(manifest)),
  };
}

/** What has been written so far: ids, notes and texts are counted as they come. */
class Ledger {
  readonly numbers: SealedNumber[] = [];
  readonly texts = new Set<string>();
  readonly notes: Line[] = [];
  readonly leaves: Record<string, string> = {};
  private readonly noted = new Map<string, number>();

  constructor(private readonly context: BriefContext) {}

  part(part: BriefPart): SealedPart {
    switch (part.kind) {
      case 'heading':
        return { kind: 'heading', line: this.line(part.text) };
      case 'paragraph':
        return { kind: 'paragraph', line: this.line(part.text, true), lead: part.lead === true };
      case 'list':
        return { kind: 'list', items: part.items.map((item) => this.line(item)) };
      case 'table':
        return {
          kind: 'table',
          title: this.line(part.title),
          head: part.head.map((cell) => this.line(cell)),
          rows: part.rows.map((row) => row.map((cell) => this.line(cell))),
          note: this.line(part.note),
        };
      case 'chart': {
        const { chart } = part;
        return {
          kind: 'chart',
          chart,
          title: this.line(chart.title),
          sentence: this.line(chart.sentence, true),
          footer: this.line(chart.sources ?? chart.footer),
        };
      }
    }
  }

  /** A line of words as runs; `notes` gives its numbers a note where they first appear. */
  line(words: Words, notes = false): Line {
    const runs = words.flatMap((word) => this.runs(word, notes));
    this.keep(runs);
    return runs;
  }

  private runs(word: Word, notes: boolean): readonly Run[] {
    if (typeof word === 'string') return [{ text: plainSpaces(word) }];
    const text = plainSpaces(word.text);
    if (!('trace' in word)) return [{ text }];
    const found = traceNumber(word.trace, this.context);
    // A text without digits, such as "no number", is no number to check.
    if (!isNumber(found) || !/\d/.test(text)) return [{ text }];
    const id = this.numbers.length + 1;
    const scale = printedScale(text, found.value);
    this.numbers.push({
      id,
      trace: word.trace,
      value: plain(found.value),
      unit: found.unit,
      text,
      ...(scale !== undefined && { scale }),
    });
    for (const ref of found.leaves) this.leaves[ref] ??= this.valueOf(ref);
    const note = notes ? this.noteOf(word.trace, found.leaves) : undefined;
    return note === undefined ? [{ text, number: id }] : [{ text, number: id }, { note }];
  }

  private valueOf(ref: string): string {
    const found = traceNumber(ref, this.context);
    return isNumber(found) ? plain(found.value) : '';
  }

  /** The note of a number at its first appearance; undefined afterwards, and where there is nothing to say. */
  private noteOf(trace: string, leaves: readonly string[]): number | undefined {
    if (this.noted.has(trace)) return undefined;
    const text = noteText(trace, leaves, this.context);
    if (text === '') return undefined;
    const line: Line = [{ text: plainSpaces(text) }];
    this.notes.push(line);
    this.keep(line);
    this.noted.set(trace, this.notes.length);
    return this.notes.length;
  }

  /** Text around numbers and digits outside them are kept word for word, so that a change of them is seen. */
  private keep(line: Line): void {
    const others = line.filter((run) => !('note' in run) && !('number' in run));
    const hasNumber = line.some((run) => 'number' in run);
    const said = others.map((run) => ('text' in run ? run.text : '')).join('');
    if (/\d/.test(said) || (hasNumber && said.trim() !== '')) this.texts.add(sealedText(line));
  }
}

/** A line as the manifest keeps it: its numbers as `{12}`. */
function sealedText(line: Line): string {
  return line
    .map((run) => ('note' in run ? '' : 'number' in run ? `{${String(run.number)}}` : run.text))
    .join('');
}

/** How a number came about and who says so, as one line. */
function noteText(trace: string, leaves: readonly string[], context: BriefContext): string {
  const { words, calculation, records, presetTexts } = context;
  const { core, briefing } = words;
  const cell = parseCell(trace);
  const derivation = cell === undefined ? undefined : derive(calculation, cell);
  const working =
    cell === undefined || derivation === undefined || derivation instanceof NoNumber
      ? ''
      : explanationOf(derivation, core.numbers, calculation.interval(cell));
  const said = new Set<string>();
  for (const ref of leaves) {
    const figure = records.figures.find(({ id }) => ref === `figure:${id}`);
    if (figure !== undefined) said.add(briefing.figureOf(figure.place));
  }
  for (const leaf of cell === undefined ? [] : calculation.leaves(cell)) {
    if (leaf.source === undefined) continue;
    said.add(sourceText(leaf.source, presetTexts).said);
  }
  const sources = [...said].join(words.charts.semicolon);
  if (working === '') return sources === '' ? '' : briefing.note(sources, '');
  return briefing.note(working, sources);
}

/** The file name of an export: letters and digits of the title, never a path. */
export function fileName(title: Line, ending: string): string {
  const safe = lineText(title)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${safe === '' ? 'briefing' : safe}.${ending}`;
}
