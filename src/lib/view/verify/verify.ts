import type { Manifest } from '../briefing/manifest.ts';
import { withCellMarks } from './cell-marks.ts';
import type { FoundDocument, FoundUnit } from './found.ts';
import { judge, sameText } from './judge.ts';
import type { KnownNumber, NumberWords } from './known-number.ts';
import { pairBare } from './pair-bare.ts';
import { countsOf, type Finding, type Report } from './report.ts';
import { Spots, type Spot } from './spot.ts';
import {
  likeness,
  pairsOf,
  sealedText,
  unitLine,
  type DigitToken,
  type SealedText,
  type TokenLine,
} from './text-tokens.ts';

/** A manifest with its numbers worked out anew. */
export interface Prepared {
  manifest: Manifest;
  sealId: string;
  known: ReadonlyMap<number, KnownNumber>;
}

/** A unit with digits that no mark explains yet. */
export interface OpenUnit {
  unit: FoundUnit;
  line: TokenLine;
  /** Its digits that are still unexplained. */
  open: DigitToken[];
  order: number;
}

/** Texts less alike than this have nothing to do with each other. */
const ALIKE = 0.5;
/** A text of so few letters is told by its digits alone: a year in a table's first column. */
const FEW_LETTERS = 6;
/** Reworded texts beyond these are not looked through for their originals: no briefing has so many. */
const MOST_REWORDED = 3000;

/**
 * Checks a document that came back against its manifest: each number found again by its mark, else by its text and
 * place, and computed anew; every other digit against the texts that left.
 */
export function verify(
  found: FoundDocument,
  [own, ...others]: readonly [Prepared, ...Prepared[]],
  words: NumberWords,
): Report {
  const checker = new Checker(own, others, words);
  const units = found.format === 'xlsx' ? withCellMarks(found.units, own) : found.units;
  units.forEach((unit, order) => {
    checker.take(unit, order);
  });
  // Of a briefing that only parts were taken from, nothing is missed.
  const findings = checker.finish(found.seals.length > 0);
  const counts = countsOf(findings);
  const { engine, date, checksum } = own.manifest;
  const confirmed = counts.confirmed === findings.length && findings.length > 0;
  const { format, unfollowed } = found;
  return { format, engine, date, checksum, findings, counts, confirmed, unfollowed };
}

class Checker {
  private readonly findings: Finding[] = [];
  private readonly spots = new Spots();
  private readonly seen = new Map<number, number>();
  private readonly texts: readonly SealedText[];
  private readonly byText = new Map<string, SealedText>();
  private readonly byLetters = new Map<string, SealedText>();
  private readonly open: OpenUnit[] = [];

  constructor(
    private readonly own: Prepared,
    private readonly others: readonly Prepared[],
    private readonly words: NumberWords,
  ) {
    const numbers = new Map([...own.known].map(([id, { sealed }]) => [id, sealed]));
    this.texts = own.manifest.texts.map((raw) => sealedText(raw, numbers));
    for (const text of this.texts) {
      this.byText.set(text.text, text);
      if (text.letters.length >= FEW_LETTERS && !this.byLetters.has(text.letters))
        this.byLetters.set(text.letters, text);
    }
  }

  /** The marked numbers of a unit, then what its other digits are known to be. */
  take(unit: FoundUnit, order: number): void {
    let end = 0;
    for (const run of unit.runs) {
      const from = end;
      end += run.text.length;
      const known = this.knownOf(run);
      if (known === undefined || run.mark === undefined) continue;
      const { value } = run.mark;
      // An exact value that the document keeps beside the text must be the one that left.
      const forged = value !== undefined && value !== known.sealed.value;
      this.found(known, run.text, { place: unit.place, unit: order, span: [from, end] }, forged);
    }
    const line = unitLine(unit, (run) => (this.knownOf(run) === undefined ? null : (run.mark?.id ?? null)));
    if (line.tokens.every(({ owner }) => owner !== null)) return;
    const sealed = this.byText.get(line.text) ?? this.byLetters.get(line.letters);
    if (sealed?.tokens.length === line.tokens.length) {
      this.align(line, sealed, unit, order);
      return;
    }
    this.open.push({ unit, line, order, open: line.tokens.filter(({ owner }) => owner === null) });
  }

  /** A text that differs in its digits only: each run of digits beside the one that left. */
  private align(line: TokenLine, sealed: SealedText, unit: FoundUnit, order: number): void {
    line.tokens.forEach((token, at) => {
      const { digits, owner } = token;
      const was = sealed.tokens[at];
      if (owner !== null || was === undefined) return;
      const known = was.owner === null ? undefined : this.own.known.get(was.owner);
      if (known !== undefined)
        this.found(known, withDigits(known.sealed.text, digits), this.spots.of(unit, order, token));
      else if (digits !== was.digits)
        this.findings.push({
          verdict: 'altered',
          ...this.spots.of(unit, order, token),
          id: null,
          trace: '',
          was: was.digits,
          is: digits,
          should: was.digits,
        });
    });
  }

  /** `missed`: numbers that are found nowhere are told too. */
  finish(missed: boolean): readonly Finding[] {
    const lost = (): KnownNumber[] =>
      [...this.own.known.values()].filter(({ sealed }) => !this.seen.has(sealed.id));
    for (const one of this.open.slice(0, MOST_REWORDED)) this.findInside(one, lost());
    for (const { known, open, token } of pairBare(this.open, lost(), this.seen)) {
      this.found(
        known,
        withDigits(known.sealed.text, token.digits),
        this.spots.of(open.unit, open.order, token),
      );
      open.open = open.open.filter((other) => other !== token);
    }
    for (const { unit, open, order } of this.open) {
      for (const token of open)
        this.findings.push({
          verdict: 'unsourced',
          ...this.spots.of(unit, order, token),
          id: null,
          trace: '',
          was: null,
          is: token.digits,
          should: null,
        });
    }
    const gone = lost().map(({ sealed, should }): Finding => ({
      verdict: 'lost',
      place: '',
      unit: null,
      span: null,
      id: sealed.id,
      trace: sealed.trace,
      was: sealed.text,
      is: null,
      should,
    }));
    const inOrder = this.findings.sort(byPlace);
    return missed ? [...inOrder, ...gone] : inOrder;
  }

  /** In a text that was reworded: numbers whose mark is gone, and digits that its original had. */
  private findInside(one: OpenUnit, lost: readonly KnownNumber[]): void {
    const like = this.mostAlike(one.line);
    const near = lost.filter(({ sealed }) => like?.owners.includes(sealed.id));
    const far = lost.filter(
      (known) => !near.includes(known) && /\D/.test(known.sealed.text.replace(/[\d.,\s]/g, '')),
    );
    for (const known of [...near, ...far]) {
      const token = one.open.find((candidate) => standsThere(one.line, candidate, known));
      if (token === undefined) continue;
      this.found(known, known.sealed.text, this.spots.of(one.unit, one.order, token));
      one.open = one.open.filter((other) => other !== token);
    }
    const [last] = near.filter(({ sealed }) => !this.seen.has(sealed.id));
    const loose = (like?.tokens ?? []).filter(({ owner }) => owner === null).map(({ digits }) => digits);
    one.open = one.open.filter(({ digits }) => {
      const at = loose.indexOf(digits);
      if (at >= 0) loose.splice(at, 1);
      return at < 0;
    });
    const [token, another] = one.open;
    if (last === undefined || token === undefined || another !== undefined) return;
    // One number missing and one run of digits too many, in a text that is nearly the same.
    this.found(last, withDigits(last.sealed.text, token.digits), this.spots.of(one.unit, one.order, token));
    one.open = [];
  }

  private mostAlike(line: TokenLine): SealedText | undefined {
    const pairs = pairsOf(line.letters);
    let best: SealedText | undefined;
    let most = ALIKE;
    for (const text of this.texts) {
      const alike = likeness(text.pairs, pairs);
      if (alike >= most) [best, most] = [text, alike];
    }
    return best;
  }

  private knownOf({ mark }: FoundUnit['runs'][number]): KnownNumber | undefined {
    if (mark === undefined) return undefined;
    const home = [this.own, ...this.others].find(({ sealId }) => sealId === mark.sealId);
    return home?.known.get(mark.id);
  }

  private found(known: KnownNumber, text: string, spot: Spot, forged = false): void {
    const { sealed, should } = known;
    if (this.own.known.get(sealed.id) === known) this.seen.set(sealed.id, spot.unit ?? 0);
    const verdict = forged ? 'altered' : judge(text, known, this.words);
    this.findings.push({
      verdict,
      ...spot,
      id: sealed.id,
      trace: sealed.trace,
      was: sealed.text,
      is: text,
      should,
    });
  }
}

/** In the order of the document. */
function byPlace(one: Finding, other: Finding): number {
  return (one.unit ?? 0) - (other.unit ?? 0) || (one.span?.[0] ?? 0) - (other.span?.[0] ?? 0);
}

/** True where a run of digits stands in the text with the words that its number had around it. */
function standsThere({ text }: TokenLine, { digits, at }: DigitToken, { sealed }: KnownNumber): boolean {
  if (!sealed.text.includes(digits) && !sameText(sealed.text, digits)) return false;
  const plain = sealed.text.normalize('NFKC').replace(/\s+/g, '');
  const before = plain.indexOf(digits);
  return before >= 0 && sameText(text.slice(Math.max(0, at - before), at - before + plain.length), plain);
}

/** A number's text with other digits in it. */
function withDigits(text: string, digits: string): string {
  return text.replace(/\d(?:[\d,]*\d)?(?:\.\d+)?/, () => digits);
}
