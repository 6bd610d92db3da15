import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { printedDigits } from '../briefing/printed-digits.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { readTypedNumber } from '../typed-number.ts';
import type { KnownNumber, NumberWords } from './known-number.ts';
import type { Verdict } from './report.ts';

/** An amount read from a document's text, and the size of one step of its last digit. */
interface ReadAmount {
  amount: Decimal;
  step: Decimal | null;
}

/**
 * Says what became of a number's text: confirmed when it says what this version would print there, in whatever
 * notation; a matter of rounding when its own digits allow the value; else altered, or, where nobody touched it,
 * changed by its source or by the program.
 */
export function judge(text: string, known: KnownNumber, words: NumberWords): Verdict {
  const { sealed, now, amount, changed } = known;
  if (sealed.cell !== undefined) return judgeCell(text, known);
  const untouched = sameText(text, sealed.text);
  if (now === null || amount === null) return untouched ? (changed ?? 'engine-changed') : 'altered';
  if (sealed.scale === undefined) {
    if (!untouched) return 'altered';
    return changed ?? 'confirmed';
  }
  const read = readAmount(text, known, words);
  if (read === undefined) return 'altered';
  const size = isSignless(known) ? (one: Decimal): Decimal => one.abs() : (one: Decimal): Decimal => one;
  if (size(read.amount).eq(size(amount))) return 'confirmed';
  if (untouched) return changed ?? 'altered';
  const apart = size(read.amount).minus(size(now)).abs();
  return read.step !== null && apart.lt(read.step) ? 'rounding' : 'altered';
}

/** Digits to which a spreadsheet's own arithmetic gives the same. */
const CELL_DIGITS = 12;

/** A cell holds the number itself: it is compared to 12 digits, whatever form it is shown in. */
function judgeCell(text: string, { sealed, now, changed }: KnownNumber): Verdict {
  if (!/^-?\d{1,400}(\.\d{1,400})?$/.test(text)) return 'altered';
  const same = (one: Decimal): boolean => {
    const found = decimal(text);
    const apart = found.minus(one).abs();
    return apart.isZero() || apart.lte(one.abs().times(tenTo(-CELL_DIGITS)));
  };
  if (now !== null && same(now)) return 'confirmed';
  return same(decimal(sealed.value)) ? (changed ?? 'engine-changed') : 'altered';
}

/** Some sentences say the sign in words: "¥2 tn less". */
function isSignless({ sealed }: KnownNumber): boolean {
  return sealed.value.startsWith('-') && !/[-−]/.test(sealed.text);
}

/** Reads a text as its own kind of number: in the scale it had while only digits changed, else by its words. */
function readAmount(text: string, { sealed }: KnownNumber, words: NumberWords): ReadAmount | undefined {
  const printed = printedDigits(text);
  if (printed !== undefined && sameText(frame(text), frame(sealed.text))) {
    const scale = sealed.scale ?? 0;
    return { amount: printed.value.times(tenTo(scale)), step: tenTo(scale - printed.places) };
  }
  for (const language of words) {
    const read = readTypedNumber(bare(text), sealed.unit, language);
    if (!read.ok) continue;
    const amount = decimal(read.value);
    return { amount, step: stepOf(amount, printed) };
  }
  return undefined;
}

/** Words around a number that say what it is, not how much: left off before it is read. */
function bare(text: string): string {
  return plainSpaces(text).replace(/^(?:about|approximately|some|约|約|大约)\s*/i, '');
}

function stepOf(amount: Decimal, printed: ReturnType<typeof printedDigits>): Decimal | null {
  if (printed === undefined || printed.value.isZero()) return null;
  return amount.abs().div(printed.value.abs()).times(tenTo(-printed.places));
}

/** A text with its digits taken out: two texts of one frame differ in digits only. */
function frame(text: string): string {
  return text.normalize('NFKC').replace(/\d[\d,]*(?:\.\d+)?/g, '#');
}

/** The same text, whatever spaces, widths and minus signs an editor put into it. */
export function sameText(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** A text without what editors change by themselves. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]+/g, '')
    .replace(/[−‐‑‒–—﹣]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'");
}

const tenTo = (power: number): Decimal => decimal(10).pow(power);
