import type { AlignedPassage, TextBlock } from './align-passages';
import { coverTokens, type CoveredToken } from './coverage';
import type { Fault } from './fault';
import { looseTextWithOffsets, originalSpan } from './loose-text';
import type { RecordedMark } from './marks-of';
import { placeAsRecorded, placeMarks, type Place } from './place-marks';
import type { Evidence } from './schema';

/** What is compared: a passage as recorded and the block that it is in the text at hand. */
export interface PassageTextCheck {
  file: string;
  entry: AlignedPassage;
  block: TextBlock;
  marks: readonly RecordedMark[];
  evidence: Evidence;
}

/**
 * Compares one passage with its block: fingerprints and length, every mark at its place, every number with its owner.
 *
 * Shape: the tokens with their owners, at offsets of the block's own text.
 * Problems: each fault names the passage, or the record and its file, with what was expected and what was found.
 */
export function checkPassageText({ file, entry, block, marks, evidence }: PassageTextCheck): {
  faults: Fault[];
  tokens: CoveredToken[];
} {
  const { passage, status } = entry;
  const { text } = block;
  const faults: Fault[] = [];
  const loose = looseTextWithOffsets(text);
  const asRecorded = marks.filter((mark) => status === 'identical' && standsAt(text, mark, mark.start));
  const places =
    status === 'identical'
      ? new Map(asRecorded.map((mark): [string, Place] => [mark.id, placeAsRecorded(loose, mark)]))
      : placeMarks(text, loose, passage.length, marks);

  if (status === 'changed') faults.push(changed(file, passage, text, marks, places));
  if (status === 'identical') faults.push(...wrongRecord(entry, block, evidence));
  const growth = text.length - passage.length;
  for (const mark of marks) {
    const place = places.get(mark.id);
    const expected = `expected “${mark.quote}” at ${String(mark.start)} of ${passage.id}`;
    if (place === undefined) {
      const until = mark.end + (Math.abs(growth) > 8 ? 0 : growth);
      const found = text.slice(mark.start, Math.max(until, mark.start + 1));
      const wrong = `${expected}, found “${found}”${surroundings(mark)}`;
      faults.push({ file: mark.file, id: mark.id, wrong, remedy: REPAIR });
    } else if (status === 'changed' && mark.class === 'figure' && place.start !== mark.start) {
      const wrong = `${expected}, found it at ${String(place.start)}`;
      faults.push({ file: mark.file, id: mark.id, wrong, remedy: REPAIR });
    }
  }

  const claims = marks.flatMap((mark) => {
    const place = places.get(mark.id);
    if (place === undefined) return [];
    return [{ class: mark.class, id: mark.id, start: place.looseStart, end: place.looseEnd }];
  });
  const covered = coverTokens(loose.text, claims, evidence.wordRules);
  for (const mark of marks.filter(({ holdsNumber, id }) => holdsNumber && places.has(id))) {
    if (covered.some(({ owners }) => owners.some(({ id }) => id === mark.id))) continue;
    const wrong = `no number stands in “${mark.quote}” of ${passage.id}`;
    faults.push({ file: mark.file, id: mark.id, wrong, remedy: 'quote the whole number' });
  }
  const tokens = covered.map((token) => {
    const [start, end] = originalSpan(loose, token.start, token.end, text);
    return { start, end, text: text.slice(start, end), owners: token.owners };
  });
  for (const token of tokens) faults.push(...wrongOwners(file, passage.id, text, token));
  return { faults, tokens };
}

const REPAIR = 'correct the text, or if the source itself was revised, the record';

/** Whether prefix, quote and suffix stand at this offset. */
function standsAt(text: string, { prefix = '', quote, suffix = '' }: RecordedMark, start: number): boolean {
  return text.startsWith(prefix + quote + suffix, start - prefix.length);
}

function surroundings({ prefix = '', suffix = '' }: RecordedMark): string {
  return prefix === '' && suffix === '' ? '' : ` (it should stand between “${prefix}” and “${suffix}”)`;
}

/** Where a text without its original can be said to differ: by the marks that are in place, moved or not found. */
function changed(
  file: string,
  passage: AlignedPassage['passage'],
  text: string,
  marks: readonly RecordedMark[],
  places: ReadonlyMap<string, Place>,
): Fault {
  const moved = (mark: RecordedMark) => (places.get(mark.id)?.start ?? mark.start) - mark.start;
  const firstMoved = marks.find((mark) => moved(mark) !== 0);
  const inPlace = marks.filter((mark) => places.get(mark.id)?.start === mark.start);
  const before = inPlace.filter((mark) => firstMoved === undefined || mark.start < firstMoved.start).at(-1);
  const lengths =
    text.length === passage.length
      ? `${String(text.length)} characters as recorded, but not the same`
      : `${String(passage.length)} characters recorded, ${String(text.length)} found`;
  const clue =
    firstMoved === undefined
      ? ''
      : `; between “${before?.quote ?? 'the start'}” and “${firstMoved.quote}” the text moved by ${String(moved(firstMoved))}`;
  return { file, id: passage.id, wrong: `the passage is changed: ${lengths}${clue}`, remedy: REPAIR };
}

function wrongRecord({ passage }: AlignedPassage, block: TextBlock, { source }: Evidence): Fault[] {
  const file = `data/sources/${source.id}/passages.json`;
  const faults: Fault[] = [];
  if (passage.length !== block.text.length) {
    const wrong = `length ${String(passage.length)} is recorded, the text has ${String(block.text.length)}`;
    faults.push({ file, id: passage.id, wrong, remedy: 'correct the record' });
  }
  if (passage.looseFingerprint !== block.looseFingerprint) {
    const wrong = `the loose fingerprint of the same text is ${block.looseFingerprint}`;
    faults.push({ file, id: passage.id, wrong, remedy: 'correct the record' });
  }
  return faults;
}

function wrongOwners(file: string, passage: string, text: string, token: CoveredToken): Fault[] {
  const [one, ...others] = token.owners;
  if (one !== undefined && others.length === 0) return [];
  const around = `${text.slice(Math.max(0, token.start - 6), token.start)}[${token.text}]${text.slice(token.end, token.end + 6)}`;
  const which = `the number “${token.text}” at ${String(token.start)} (…${around}…)`;
  const wrong =
    one === undefined
      ? `${which} has no owner`
      : `${which} has more than one owner: ${token.owners.map(({ id }) => id).join(', ')}`;
  const remedy =
    one === undefined
      ? 'correct the text, or record a figure, a date, a known number or a word rule for it'
      : 'let one record own it';
  return [{ file, id: passage, wrong, remedy }];
}
