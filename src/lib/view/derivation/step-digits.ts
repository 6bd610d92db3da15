import type { Term } from '../../engine/derivation.ts';
import { operate } from '../../engine/operate.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import type { Range } from '../precision.ts';
import { unitParts } from '../unit-parts.ts';
import { findFooting, type Attempt } from './find-footing.ts';
import type { Operand } from './operand.ts';
import { showDigits, type ShownDigits, type Wanted } from './show-digits.ts';
import type { RowSign, Step } from './slots.ts';
import { sumStart } from './sum-start.ts';

const SIGNIFICANT = 3;

/** The result of a step: its exact value, and how it is shown already where it is an operand elsewhere. */
export interface StepResult {
  value: Decimal;
  unit: Unit;
  fixed?: ShownDigits;
  interval?: Range | null;
}

const joined: Readonly<Record<RowSign, (a: Decimal, b: Decimal) => Decimal | null>> = {
  '': (_, b) => b,
  '+': operate['+'],
  '−': operate['-'],
  '×': operate['*'],
  '÷': operate['/'],
  min: operate.min,
  max: operate.max,
};

function combine(operands: readonly Operand[], shown: readonly ShownDigits[], term: Term): Decimal | null {
  const numbers = operands.flatMap((one, at) => (shown[at] ? [one.toNumber(shown[at].rounded)] : []));
  if (term.op === 'group') return numbers.length === operands.length ? term.again(numbers) : null;
  let total: Decimal | null = null;
  for (const [index, operand] of operands.entries()) {
    const number = shown[index] && operand.toNumber(shown[index].rounded);
    if (number === undefined) return null;
    total = index === 0 ? number : total === null ? null : joined[operand.sign](total, number);
    if (total === null) return null;
  }
  if (total === null || (term.op !== 'percent' && term.op !== 'fraction')) return total;
  return operate[term.op](total);
}

/** Chooses the digits of a step's operands, and of its result where that is free, so that they foot. */
export function stepDigits(
  step: Step,
  operands: readonly Operand[],
  term: Term,
  result: StepResult,
  words: NumbersMessages,
): Attempt<ShownDigits[]> & { foots: boolean } {
  const { value, unit, fixed, interval } = result;
  const additive = step.kind === 'sum' && unitParts(unit).kind === 'money';
  const start = additive ? (fixed ?? sumStart(value, operands[0]?.value ?? value, unit, words)) : undefined;
  return findFooting((extra) => {
    const wanted: Wanted = start
      ? { scale: start.scale, places: start.places + extra }
      : { significant: SIGNIFICANT + extra };
    const shown = operands.map((operand) =>
      showDigits(operand.value, operand.unit, words, operand.given ? 'exact' : wanted),
    );
    const free: Wanted = start ? wanted : { significant: SIGNIFICANT };
    return {
      result: fixed ?? showDigits(value, unit, words, free, interval),
      given: combine(operands, shown, term),
      shown,
    };
  });
}
