import type { Derivation, Term } from '../engine/derivation.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import { evaluateShown, termValue } from './derivation/evaluate-shown.ts';
import { findFooting, type Attempt } from './derivation/find-footing.ts';
import { showDigits, type ShownDigits, type Wanted } from './derivation/show-digits.ts';
import { sumStart } from './derivation/sum-start.ts';
import { isAbridged, termText } from './derivation/term-text.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';
import { plainSpaces } from './plain-spaces.ts';
import type { Range } from './precision.ts';
import { unitParts } from './unit-parts.ts';

/** Significant digits of a number in a sentence, before more are needed. */
const SIGNIFICANT = 3;
const MOST_FACTORS_INLINE = 3;

/** Growth is written out where it is a factor: 600 × 1.02⁵ × 3.5% says more than 662 × 3.5%. */
function withGrowthWrittenOut(term: Term): Term {
  if (term.op === 'node' && term.node.kind === 'calculation' && term.node.term.op === 'growth') {
    return term.node.term.factors.length <= MOST_FACTORS_INLINE ? term.node.term : term;
  }
  if (term.op !== '*') return term;
  return { ...term, left: withGrowthWrittenOut(term.left), right: withGrowthWrittenOut(term.right) };
}

/** The step that really computes: what only passes a number on is looked through. */
function computingTerm(node: Derivation): Term {
  if (node.kind !== 'calculation') return { op: 'node', node };
  const { term } = node;
  if (term.op === 'node') return computingTerm(term.node);
  const [first, second] = term.op === 'sum' ? term.terms : [];
  // A running sum of one year is that year.
  const only = first !== undefined && second === undefined ? first.term : undefined;
  return only?.op === 'node' ? computingTerm(only.node) : term;
}

function isAdditive(term: Term): boolean {
  const inner = term.op === 'percent' || term.op === 'fraction' ? term.of : term;
  return inner.op === '+' || inner.op === '-' || inner.op === 'difference' || inner.op === 'sum';
}

/**
 * A calculation as one line: ¥600 tn × 3.5% = ¥21 tn, with digits that give the result; ≈ where none do.
 * Spaces are plain ones, so that the line can be copied anywhere.
 */
export function explanationOf(
  derivation: Derivation,
  words: NumbersMessages,
  interval?: Range | null,
): string {
  const computing = withGrowthWrittenOut(computingTerm(derivation));
  const unit = derivation.kind === 'number' ? '1' : derivation.unit;
  if (computing.op === 'node')
    return plainSpaces(showDigits(derivation.value, unit, words, 'exact', interval).text);
  const abridged = isAbridged(computing);
  const additive = !abridged && isAdditive(computing) && unitParts(unit).kind === 'money';
  const attempt = (extra: number): Attempt<string> => {
    const first = 'left' in computing ? termValue(computing.left) : derivation.value;
    const start = additive ? sumStart(derivation.value, first, unit, words) : undefined;
    const wanted: Wanted = start
      ? { scale: start.scale, places: start.places + extra }
      : { significant: SIGNIFICANT };
    const result = showDigits(derivation.value, unit, words, wanted, interval);
    const show = (value: Decimal, itsUnit: Unit, given: boolean): ShownDigits => {
      if (given) return showDigits(value, itsUnit, words, 'exact');
      return showDigits(value, itsUnit, words, start ? wanted : { significant: SIGNIFICANT + extra });
    };
    const { text, shown } = termText(computing, show);
    return { result, given: abridged ? null : evaluateShown(computing, shown), shown: text };
  };
  // A sum whose middle is left out cannot be added up by the reader anyway.
  const found = abridged ? { ...attempt(0), foots: true } : findFooting(attempt);
  return plainSpaces(`${found.shown} ${found.foots ? '=' : '≈'} ${found.result.text}`);
}
