import type { Calculation } from '../engine/calculation.ts';
import { derive } from '../engine/derive.ts';
import { cellKey, type Cell } from '../engine/cell.ts';
import type { Term } from '../engine/derivation.ts';
import { NoNumber } from '../engine/problem.ts';
import { inside, type Here } from './derivation/here.ts';
import { nodeLabel, operandOf, type Maker, type Operand } from './derivation/operand.ts';
import type { DerivationRow, RowContext } from './derivation/row.ts';
import { showDigits, type ShownDigits } from './derivation/show-digits.ts';
import { stepOf } from './derivation/slots.ts';
import { stepDigits, type StepResult } from './derivation/step-digits.ts';
import { explanationOf } from './explanation.ts';
import type { CoreMessages } from './messages/en/core.ts';
import type { Traced } from './traced.ts';

/** A number opened: what it is, how it came about in one line, and the rows that give it. */
export interface DerivationView {
  label: string;
  value: Traced;
  line: string;
  conventions: readonly string[];
  /** False where the rows, as shown, give the value only about. */
  foots: boolean;
  rows: readonly DerivationRow[];
}

/** Significant digits of "in full"; beyond them a quotient only repeats itself. */
const FULL_DIGITS = 15;

function traced(
  shown: ShownDigits,
  operand: Pick<Operand, 'value' | 'unit' | 'trace' | 'suffix'>,
  maker: Maker,
): Traced {
  const full = showDigits(operand.value, operand.unit, maker.core.numbers, { significant: FULL_DIGITS });
  const text = shown.text + operand.suffix;
  return {
    text,
    trace: operand.trace,
    ...(full.text !== shown.text && { full: full.text + operand.suffix }),
  };
}

/** Looks through steps that only pass a number on, and keeps their conventions. */
function computing(term: Term, here: Here): { term: Term; here: Here; conventions: readonly string[] } {
  if (term.op !== 'node' || term.node.kind !== 'calculation') return { term, here, conventions: [] };
  const deeper = computing(term.node.term, inside(term.node, here));
  return { ...deeper, conventions: [...term.node.conventions, ...deeper.conventions] };
}

interface Level {
  rows: DerivationRow[];
  result: ShownDigits;
  foots: boolean;
}

function levelOf(term: Term, here: Here, result: StepResult, key: string, maker: Maker): Level {
  const step = stepOf(term);
  const operands = step.slots.map((slot) => operandOf(slot, here, maker));
  const chosen = stepDigits(step, operands, term, result, maker.core.numbers);
  const rows = operands.flatMap((operand, index) => {
    const shown = chosen.shown[index];
    return shown === undefined ? [] : [rowOf(operand, shown, `${key}${index}`, maker)];
  });
  return { rows, result: chosen.result, foots: chosen.foots };
}

function rowOf(operand: Operand, shown: ShownDigits, key: string, maker: Maker): DerivationRow {
  const { sign, label, mark, note, inner, value, unit } = operand;
  const found = inner?.whole === true ? computing(inner.term, inner.here) : inner;
  const passedOn = found !== undefined && 'conventions' in found ? found.conventions : [];
  let level: Level | undefined;
  const open = (): Level | undefined => {
    if (level !== undefined || found === undefined || inner === undefined) return level;
    // Inside a root or a yearly factor the rows give another number than the row around them.
    const result = inner.whole ? { value, unit, fixed: shown } : innerResult(found.term);
    level = levelOf(found.term, found.here, result, `${key}.`, maker);
    return level;
  };
  return {
    key,
    sign,
    label,
    value: traced(shown, operand, maker),
    mark,
    ...(note !== undefined && { note }),
    conventions: [...new Set([...operand.conventions, ...passedOn])],
    hasChildren: found !== undefined,
    get foots() {
      return open()?.foots ?? true;
    },
    get children() {
      return open()?.rows ?? [];
    },
  };
}

function innerResult(term: Term): StepResult {
  if (term.op !== 'node') return { value: term.value, unit: '1' };
  return { value: term.node.value, unit: term.node.kind === 'number' ? '1' : term.node.unit };
}

/**
 * A number opened: nested rows down to figures, choices and conventions. The digits of each step are chosen
 * so that the numbers shown give the result shown; `foots` is false where none do.
 *
 * Shape: children are made when they are read, so that a long chain of years costs nothing until opened.
 */
export function derivationRows(
  calculation: Calculation,
  cell: Cell,
  core: CoreMessages,
  context: RowContext = {},
): DerivationView | NoNumber {
  const derivation = derive(calculation, cell);
  if (derivation instanceof NoNumber) return derivation;
  const maker: Maker = { core, context };
  const interval = calculation.interval(cell);
  const line = explanationOf(derivation, core.numbers, interval);
  const around: Here = { scenario: cell.scenario, pair: false, trace: cellKey(cell) };
  if (derivation.kind !== 'calculation')
    throw new Error(`derivation: ${around.trace}: a cell is a calculation`);
  const here = inside(derivation, around);
  const found = computing(derivation.term, here);
  const { value, unit } = derivation;
  const level = levelOf(found.term, found.here, { value, unit, interval }, '', maker);
  return {
    label: nodeLabel(derivation, { ...here, pair: false }, maker),
    value: traced(level.result, { value, unit, trace: here.trace, suffix: '' }, maker),
    line,
    conventions: [...new Set([...derivation.conventions, ...found.conventions])],
    foots: level.foots,
    rows: level.rows,
  };
}
