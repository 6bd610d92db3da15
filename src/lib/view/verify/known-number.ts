import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';
import { parseCell } from '../../engine/cell.ts';
import type { BriefContext } from '../briefing/brief-context.ts';
import type { Manifest, SealedNumber } from '../briefing/manifest.ts';
import { printedDigits, reprinted } from '../briefing/printed-digits.ts';
import { isNumber, traceNumber } from '../briefing/trace-number.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import { groupDigits } from '../shown-digits.ts';

/** A number of a manifest beside what this version makes of it. */
export interface KnownNumber {
  sealed: SealedNumber;
  /** Its value now; null where this version has none. */
  now: Decimal | null;
  /** What this version would print at its place and precision; null where it has no number. */
  should: string | null;
  /** The amount that such a print says. */
  amount: Decimal | null;
  /** Why the value is not what it was; null where it is. */
  changed: 'source-changed' | 'engine-changed' | null;
}

/** The words of a language's numbers, for texts that were typed anew. */
export type NumberWords = readonly NumbersMessages[];

/** Works out a manifest's numbers anew, with this version's evidence and formulas. */
export function knownNumbers(
  manifest: Manifest,
  context: Pick<BriefContext, 'calculation' | 'document' | 'records'>,
): ReadonlyMap<number, KnownNumber> {
  const moved = movedLeaves(manifest, context);
  return new Map(
    manifest.numbers.map((sealed) => {
      const found = traceNumber(sealed.trace, context);
      const now = isNumber(found) ? found.value : null;
      const same = now !== null && plain(now) === plain(decimal(sealed.value));
      const leaves = isNumber(found) ? found.leaves : leavesOf(sealed.trace, context);
      const bySource = leaves.some((ref) => moved.has(ref)) || (now === null && moved.size > 0);
      const changed = same ? null : bySource ? 'source-changed' : 'engine-changed';
      return [sealed.id, { sealed, now, changed, ...printOf(sealed, now) }];
    }),
  );
}

/** The figures whose value is another than when the document left. */
function movedLeaves(
  { leaves }: Manifest,
  context: Pick<BriefContext, 'calculation' | 'document' | 'records'>,
): ReadonlySet<string> {
  const moved = Object.entries(leaves).filter(([ref, value]) => {
    if (!ref.startsWith('figure:')) return false;
    const found = traceNumber(ref, context);
    return !isNumber(found) || plain(found.value) !== value;
  });
  return new Set(moved.map(([ref]) => ref));
}

function leavesOf(trace: string, { calculation }: Pick<BriefContext, 'calculation'>): readonly string[] {
  const cell = parseCell(trace);
  if (cell === undefined) return [trace];
  try {
    return calculation.leaves(cell).map(({ ref }) => ref);
  } catch {
    return [];
  }
}

/** What would be printed in the place of a number, with as many digits. */
function printOf(
  { text, scale, value }: SealedNumber,
  now: Decimal | null,
): Pick<KnownNumber, 'should' | 'amount'> {
  if (now === null) return { should: null, amount: null };
  const printed = printedDigits(text);
  if (printed === undefined || scale === undefined)
    return { should: plain(now) === plain(decimal(value)) ? text : plain(now), amount: now };
  const digits = reprinted(now, scale, printed.places);
  const shown = digits.abs().toFixed(printed.places);
  const grouped = /\d,\d/.test(text) ? groupDigits(shown, 4) : shown;
  return {
    should: text.replace(/\d(?:[\d,]*\d)?(?:\.\d+)?/, () => grouped),
    amount: digits.times(decimal(10).pow(scale)),
  };
}
