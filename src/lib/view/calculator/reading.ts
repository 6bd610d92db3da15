import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber, type Problem } from '../../engine/problem.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Leaf, ScenarioModel } from '../../scenario/model.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import { problemText } from '../problem-text.ts';
import type { ProblemText } from '../problem-words.ts';
import type { Traced } from '../traced.ts';

/** A calculation seen by a reader: one scenario in focus, one language, one way of showing numbers. */
export interface Reading {
  calculation: Calculation;
  scenario: ScenarioModel;
  core: CoreMessages;
  style: Pick<NumberStyle, 'scale' | 'decimals'>;
  /** Money in US dollars where the economy's currency is another. */
  dollars: boolean;
  economyName: (code: string) => string;
}

/** A number that was found, or why there is none. */
export type Found = { value: Decimal; traced: Traced } | { problem: Problem };

/** The number of a cell as text with its trace; `size` leaves the sign to the words around it. */
export function find(
  reading: Pick<Reading, 'calculation' | 'core' | 'style'>,
  cell: Cell,
  size = false,
): Found {
  const value = reading.calculation.value(cell);
  if (value instanceof NoNumber) return { problem: value.problem };
  const unit = reading.calculation.unit(cell);
  const interval = reading.calculation.interval(cell);
  const text = formatQuantity(size ? value.abs() : value, unit, reading.core.numbers, {
    ...reading.style,
    interval,
  });
  return { value, traced: { text, trace: cellKey(cell) } };
}

/** The formula in the currency that the reader asked for. */
export function inCurrency(reading: Reading, formula: string): string {
  const economy = reading.calculation.model.economies.get(reading.scenario.economy);
  const foreign = economy !== undefined && economy.currency !== 'USD' && economy.exchangeRate !== undefined;
  return reading.dollars && foreign ? `${formula}-usd` : formula;
}

/** A number from outside as text with its trace. */
export function tracedLeaf(reading: Reading, leaf: Leaf, unit: Unit): Traced {
  const value = decimal(leaf.value);
  return { text: formatQuantity(value, unit, reading.core.numbers, reading.style), trace: leaf.ref };
}

/** A problem in words, with the names that the reader knows. */
export function explain(
  reading: Pick<Reading, 'calculation' | 'core' | 'economyName'>,
  problem: Problem,
): ProblemText {
  return problemText(problem, reading.core, {
    economy: reading.economyName,
    scenario: (id) => reading.calculation.model.scenarios.find((one) => one.id === id)?.label,
  });
}

/** The year that the answer speaks of: the deadline, as far as the horizon reaches. */
export function answerYear({ calculation: { model }, scenario }: Reading): number {
  const { from, to } = model.horizon;
  return Math.min(Math.max(scenario.path.to ?? to, from), to);
}
