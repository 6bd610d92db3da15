import type { Cell } from '../../engine/cell.ts';
import { countCell, PLAIN, type CountReading } from '../../engine/counts/count-key.ts';
import type { Formula } from '../../engine/formula.ts';
import { NoNumber } from '../../engine/problem.ts';
import type { PathShape } from '../../scenario/document.ts';
import { answerYear, explain, type Reading } from '../calculator/reading.ts';
import { countYears, firstYear } from '../counts/count-years.ts';
import { derivationRows } from '../derivation-rows.ts';
import type { DerivationRow } from '../derivation/row.ts';
import type { Traced } from '../traced.ts';

/** A formula worked with the numbers of the open scenario, or why it cannot be. */
export type WorkedLine =
  | {
      year: number | null;
      operands: readonly Pick<DerivationRow, 'sign' | 'value' | 'label'>[];
      /** Operands between the first and the last ones that are left out. */
      leftOut: number;
      result: Traced;
      /** False where the numbers shown give the result only about. */
      foots: boolean;
      /** Every convention that the number rests on. */
      conventions: readonly string[];
    }
  | { none: string };

/** More operands than these are shortened to the first two and the last. */
const MOST_OPERANDS = 6;

/** Formulas that a path of one shape alone makes use of. */
const ONLY_ON: Readonly<Record<string, PathShape>> = {
  progress: 's-curve',
  'step-factor': 'geometric',
  cap: 'capped-growth',
  'capped-spending': 'capped-growth',
};

/** The cell in which a formula is shown at work: the scenario in focus, at its deadline; none where it has no use for it. */
export function workedCell(formula: Formula, reading: Reading, lower: string | undefined): Cell | undefined {
  const { scenario, calculation } = reading;
  const { horizon } = calculation.model;
  if (formula.scope === 'count' || formula.scope === 'count-pair') return workedCount(formula, reading);
  if (formula.scope === 'alliance' || formula.scope === 'member') return workedAcross(formula, reading);
  if (formula.scope === 'pair' && lower === undefined) return undefined;
  const part = scenario.parts?.at(-1)?.id;
  if (formula.onlyOf === 'part' && part === undefined) return undefined;
  if ((ONLY_ON[formula.id] ?? scenario.path.shape) !== scenario.path.shape) return undefined;
  // Growth needs a year before: where the deadline is the first year, the one after it is shown.
  const first = formula.applies === 'second-year' ? horizon.from + 1 : horizon.from;
  const year = formula.yearless === true ? null : Math.max(answerYear(reading), first);
  return {
    scenario: scenario.id,
    ...(formula.onlyOf === 'part' && part !== undefined && { part }),
    ...(formula.scope === 'pair' && lower !== undefined && { lower }),
    formula: formula.id,
    year,
  };
}

/** An alliance at work: the whole of it, the host of troops, or the member in focus. */
function workedAcross({ id, scope, onlyWith }: Formula, reading: Reading): Cell | undefined {
  const { alliance, scenarios } = reading.calculation.model;
  if (alliance === undefined) return undefined;
  const { host } = alliance.hostNation ?? {};
  if (onlyWith === 'host-nation' && host === undefined) return undefined;
  const codes = scenarios.filter((one) => alliance.members.includes(one.id)).map(({ economy }) => economy);
  const own = codes.includes(reading.scenario.economy) ? reading.scenario.economy : codes[0];
  const member = scope === 'alliance' ? 'ALL' : onlyWith === 'host-nation' ? host : own;
  if (member === undefined) return undefined;
  return { scenario: 'alliance', member, formula: id, year: answerYear(reading) };
}

/** An economy's counts at work: all of the latest year that is known; the frozen base where there is one. */
function workedCount({ id, scope, yearless }: Formula, { scenario, calculation }: Reading): Cell | undefined {
  const counts = calculation.model.economies.get(scenario.economy)?.counts;
  if (counts === undefined || yearless === true) return undefined;
  const year = firstYear(counts, countYears(counts));
  const all: CountReading = { definition: 'wide', stage: 'all', base: counts.frozen ?? 'same', rate: 'main' };
  const parity = counts.rates.find(({ basis }) => basis === 'ppp');
  const related: CountReading = { ...all, definition: 'related', stage: 'initial' };
  const last = counts.amounts.at(-1);
  if (id === 'bridge-running') return last && countCell(scenario.economy, { upTo: last.id }, id, year);
  const reading =
    id === 'bridge-remainder' || id === 'count-stated'
      ? related
      : id === 'count-ppp' && parity !== undefined
        ? { ...all, rate: parity.id }
        : all;
  return countCell(scenario.economy, reading, id, year, scope === 'count-pair' ? PLAIN : undefined);
}

/** Works a formula with the numbers of a cell. */
export function workedLine(cell: Cell, reading: Reading): WorkedLine {
  const { calculation, core } = reading;
  const view = derivationRows(calculation, cell, core);
  if (view instanceof NoNumber) return { none: explain(reading, view.problem).message };
  const operands = view.rows.map(({ sign, value, label }) => ({ sign, value, label }));
  const isLong = operands.length > MOST_OPERANDS;
  return {
    year: cell.year,
    operands: isLong ? [...operands.slice(0, 2), ...operands.slice(-1)] : operands,
    leftOut: isLong ? operands.length - 3 : 0,
    result: view.value,
    foots: view.foots,
    conventions: calculation.conventions(cell),
  };
}
