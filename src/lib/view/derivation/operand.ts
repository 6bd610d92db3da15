import type { CalculationNode, Derivation, LeafNode, Term } from '../../engine/derivation.ts';
import { formulaOf } from '../../engine/catalogue/catalogue.ts';
import { operate } from '../../engine/operate.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { economyName } from '../economy-names.ts';
import { dateOfIso } from '../date-of-iso.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { DerivationMessages } from '../messages/en/derivation.ts';
import type { FormulasMessages } from '../messages/en/formulas.ts';
import { superscript } from '../shown-digits.ts';
import { termValue } from './evaluate-shown.ts';
import { addressOf, inside, type Here } from './here.ts';
import type { RowContext, RowMark } from './row.ts';
import { showDigits } from './show-digits.ts';
import type { RowSign, Slot } from './slots.ts';
import { unitOfTerm } from './unit-of-term.ts';

/** An operand of a step, ready to be shown. */
export interface Operand {
  sign: RowSign;
  label: string;
  trace: string;
  mark: RowMark;
  note?: string;
  conventions: readonly string[];
  /** The number as shown, before a power is taken of it. */
  value: Decimal;
  unit: Unit;
  /** Raised digits after the number: 1.02⁵. */
  suffix: string;
  /** Shown as it was given, not rounded. */
  given: boolean;
  /** The number that the step computes with, from the one shown. */
  toNumber: (shown: Decimal) => Decimal;
  /** What the operand's own children explain; `whole` when they give just its value. */
  inner?: { term: Term; here: Here; whole: boolean };
}

/** What operands are made with. */
export interface Maker {
  core: CoreMessages;
  context: RowContext;
}

const itself = (shown: Decimal): Decimal => shown;

function leafNote({ leaf }: LeafNode, { core, context }: Maker): string | undefined {
  const given = context.note?.(leaf.ref);
  if (given !== undefined) return given;
  const date =
    leaf.date === undefined ? undefined : core.derivation.asOf(dateOfIso(leaf.date, core.derivation));
  const parts = [leaf.source, date].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(core.derivation.listSeparator);
}

function leafMark({ leaf }: LeafNode): RowMark {
  if (leaf.ref.startsWith('figure:')) return 'figure';
  if (leaf.ref.startsWith('convention:')) return 'convention';
  return leaf.example === true ? 'example' : 'choice';
}

/** What the document calls a number where it gives it a name of its own, else the name of the input. */
function leafName({ leaf, input }: LeafNode, { inputs }: FormulasMessages, context: RowContext) {
  return leaf.name === undefined ? inputs[input] : (context.name?.(leaf.name) ?? leaf.name);
}

/** A name with its year, or with the years that it is taken over. */
function inYears(
  name: string,
  node: CalculationNode | LeafNode,
  year: number,
  words: DerivationMessages,
): string {
  const since = node.kind === 'leaf' ? undefined : node.cell.since;
  return since === undefined ? words.inYear(name, year) : words.inYears(name, since, year);
}

/** The name of a calculation or of a number from outside, with its year and, among two scenarios, whose it is. */
export function nodeLabel(node: CalculationNode | LeafNode, here: Here, { core, context }: Maker): string {
  const { derivation, formulas, numbers } = core;
  const year = node.kind === 'leaf' ? node.year : node.cell.year;
  const name = node.kind === 'leaf' ? leafName(node, formulas, context) : formulas.names[node.cell.formula];
  const dated = year === null ? (name ?? '') : inYears(name ?? '', node, year, derivation);
  const member = node.kind === 'leaf' ? undefined : node.cell.member;
  if (member !== undefined && node.kind !== 'leaf' && formulaOf(node.cell.formula).scope === 'member')
    return derivation.ofScenario(dated, context.economyName?.(member) ?? economyName(member, numbers.locale));
  const part = node.kind === 'leaf' ? undefined : node.cell.part;
  if (part !== undefined && node.kind !== 'leaf')
    return derivation.ofScenario(dated, context.partName?.(node.cell.scenario, part) ?? part);
  if (!here.pair || node.kind === 'leaf') return dated;
  const { scenario } = node.cell;
  return derivation.ofScenario(dated, context.scenarioName?.(scenario) ?? scenario);
}

function nodeOperand(node: Derivation, sign: RowSign, here: Here, maker: Maker): Operand {
  const common = { sign, value: node.value, suffix: '', toNumber: itself };
  if (node.kind === 'number') {
    const { yearsBetween, partOfFormula } = maker.core.derivation;
    const counted = node.counts === undefined ? undefined : maker.core.formulas.inputs['member-count'];
    const label =
      node.years === undefined ? (counted ?? partOfFormula) : yearsBetween(node.years.from, node.years.to);
    return { ...common, label, trace: here.trace, mark: 'number', conventions: [], unit: '1', given: true };
  }
  const label = nodeLabel(node, here, maker);
  if (node.kind === 'leaf') {
    const note = leafNote(node, maker);
    const from = { trace: node.leaf.ref, mark: leafMark(node), ...(note !== undefined && { note }) };
    return { ...common, ...from, label, conventions: [], unit: node.unit, given: true };
  }
  return {
    ...common,
    label,
    trace: addressOf(node, here.scenario),
    mark: 'calculation',
    conventions: node.conventions,
    unit: node.unit,
    given: false,
    inner: { term: node.term, here: inside(node, here), whole: true },
  };
}

/** The rate in a factor 1 + rate. */
function rateOf(factor: Term): Derivation | undefined {
  if (factor.op !== '+' || factor.right.op !== 'fraction' || factor.right.of.op !== 'node') return undefined;
  return factor.right.of.node;
}

function growthOperand(slot: Slot, here: Here, maker: Maker): Operand {
  const { count, fromYear } = slot.repeated ?? { count: 1, fromYear: 0 };
  const rate = rateOf(slot.term);
  const node = rate && nodeOperand(rate, slot.sign, here, maker);
  const rateText = rate && showDigits(rate.value, '%', maker.core.numbers, 'exact').text;
  const { growthEveryYear, step } = maker.core.derivation;
  return {
    sign: slot.sign,
    label: rateText === undefined ? step : growthEveryYear(rateText, fromYear, fromYear + count - 1),
    trace: node?.trace ?? here.trace,
    mark: node?.mark ?? 'calculation',
    ...(node?.note !== undefined && { note: node.note }),
    conventions: node?.conventions ?? [],
    value: termValue(slot.term),
    unit: '1',
    suffix: count === 1 ? '' : superscript(count),
    given: true,
    toNumber: (shown) => shown.pow(count),
    ...(node?.inner && rate && { inner: { term: { op: 'node', node: rate }, here, whole: false } }),
  };
}

/** An intermediate result that no formula names. */
function groupOperand(term: Term, sign: RowSign, here: Here, label: string): Operand {
  return {
    sign,
    label,
    trace: here.trace,
    mark: 'calculation',
    conventions: [],
    value: termValue(term),
    unit: unitOfTerm(term),
    suffix: '',
    given: false,
    toNumber: itself,
    inner: { term, here, whole: true },
  };
}

/** Makes the operand of a slot. */
export function operandOf(slot: Slot, here: Here, maker: Maker): Operand {
  if (slot.repeated !== undefined) return growthOperand(slot, here, maker);
  const { term, sign } = slot;
  const { step, rootOf } = maker.core.derivation;
  switch (term.op) {
    case 'node':
      return nodeOperand(term.node, sign, here, maker);
    case 'fraction':
    case 'percent':
      return { ...operandOf({ sign, term: term.of }, here, maker), toNumber: operate[term.op] };
    case 'power': {
      const exponent = termValue(term.exponent);
      const base = operandOf({ sign, term: term.base }, here, maker);
      return { ...base, suffix: superscript(exponent.toFixed()), toNumber: (shown) => shown.pow(exponent) };
    }
    case 'root': {
      const label = rootOf(termValue(term.exponent).toFixed());
      return { ...groupOperand(term, sign, here, label), inner: { term: term.base, here, whole: false } };
    }
    default:
      return groupOperand(term, sign, here, step);
  }
}
