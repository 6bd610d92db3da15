import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber, type Problem } from '../../engine/problem.ts';
import type { Decimal } from '../../quantity/decimal.ts';
import type { AllianceModel } from '../../scenario/model.ts';
import { explain } from '../calculator/reading.ts';
import { labelled, type Word } from '../charts/words.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import type { Traced } from '../traced.ts';

/** An economy of the comparison. */
export interface Member {
  code: string;
  /** The scenario that stands for it. */
  scenario: string;
  name: string;
}

/** A comparison as a reader sees it: its economies, the years looked at, one language. */
export interface Across {
  calculation: Calculation;
  alliance: AllianceModel;
  members: readonly Member[];
  /** Equal for one year. */
  from: number;
  to: number;
  core: CoreMessages;
  style: Pick<NumberStyle, 'scale' | 'decimals'>;
  economyName: (code: string) => string;
  /** Marks the numbers of another rate basis; empty for the document's own. */
  traceIn: (trace: string) => string;
}

/** The comparison of a calculation; undefined where it has none. */
export function acrossOf(
  base: Pick<Across, 'core' | 'style' | 'economyName' | 'traceIn'> & { calculation: Calculation | undefined },
  years: { from: number; to: number },
): Across | undefined {
  const { calculation, economyName } = base;
  const alliance = calculation?.model.alliance;
  if (calculation === undefined || alliance === undefined) return undefined;
  const { horizon, scenarios } = calculation.model;
  const from = Math.min(Math.max(years.from, horizon.from), horizon.to);
  const to = Math.min(Math.max(years.to, from), horizon.to);
  const members = alliance.members.flatMap((id): Member[] => {
    const code = scenarios.find((one) => one.id === id)?.economy;
    return code === undefined ? [] : [{ code, scenario: id, name: economyName(code) }];
  });
  return { ...base, calculation, alliance, members, from, to };
}

/** The cell of a measure for an economy, or for all of them together, over the years looked at. */
export function acrossCell({ from, to }: Pick<Across, 'from' | 'to'>, member: string, formula: string): Cell {
  return { scenario: 'alliance', member, ...(from < to && { since: from }), formula, year: to };
}

/** All economies together. */
export const ALL = 'ALL';

/** A number of the comparison, or why there is none. */
export type Held = { value: Decimal; number: Traced; how: 'more' | 'less' | 'none' } | { problem: Problem };

/** The number of a measure; `size` leaves the sign to the words around it. */
export function held(across: Across, member: string, formula: string, size = false): Held {
  const cell = acrossCell(across, member, formula);
  const { calculation, core, style } = across;
  const value = calculation.value(cell);
  if (value instanceof NoNumber) return { problem: value.problem };
  const unit = calculation.unit(cell);
  const interval = calculation.interval(cell);
  const text = formatQuantity(size ? value.abs() : value, unit, core.numbers, { ...style, interval });
  const how = value.isZero() ? 'none' : value.isNegative() ? 'less' : 'more';
  return { value, number: { text, trace: across.traceIn(cellKey(cell)) }, how };
}

/** The value of a measure; null where there is none. */
export function valueIn(across: Across, member: string, formula: string): Decimal | null {
  const value = across.calculation.value(acrossCell(across, member, formula));
  return value instanceof NoNumber ? null : value;
}

/** Why there is no number, with its remedy, in the reader's language. */
export function whyNot(across: Across, problem: Problem): string {
  const { message, remedy } = explain(across, problem);
  return `${message} ${remedy}`;
}

/** The years looked at as words: 2025, 2026–2030. */
export function whenText({ from, to, core }: Pick<Across, 'from' | 'to' | 'core'>): string {
  return from === to ? String(from) : core.numbers.span(from, to);
}

export function whenWord(across: Pick<Across, 'from' | 'to' | 'core'>): Word {
  return labelled(whenText(across), 'year');
}
