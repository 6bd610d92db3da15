import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, parseCell } from '../../engine/cell.ts';
import { putBack } from '../../engine/solve/put-back.ts';
import {
  parseSolveKey,
  questionKey,
  solveKey,
  type Question,
  type SolveTrace,
} from '../../engine/solve/question.ts';
import type { Solution } from '../../engine/solve/solution.ts';
import { solve } from '../../engine/solve/solve.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Words } from '../charts/words.ts';
import type { DerivationRow } from '../derivation/row.ts';
import type { TakesMessages } from '../messages/en/takes.ts';
import { formatQuantity } from '../number-format.ts';
import { cellReading } from '../panel/cell-reading.ts';
import type { PanelContext, PanelReading } from '../panel/reading.ts';
import type { Traced } from '../traced.ts';
import { answerOf, solveTraced, type AnswerContext } from './answer.ts';

/** An answer of the solver opened: what was found, how, and the numbers that give it. */
export interface SolveReading {
  kind: 'solved';
  title: string;
  value: Traced;
  sentence: Words;
  /** How the equation was solved, in words. */
  how: string;
  rows: readonly DerivationRow[];
  check: Words;
}

/** What stands behind a number of the solver: an answer, or a cell of the engine with a value put in. */
export function readSolveTrace(
  trace: string,
  context: PanelContext,
  messages: TakesMessages,
): SolveReading | PanelReading {
  const asked = parseSolveKey(trace);
  const { calculation } = context;
  if (asked === undefined || calculation === undefined) return { kind: 'gone' };
  if (asked.cell !== undefined) return readCell(asked, asked.cell, calculation, context);
  const found = solve(calculation, asked.question);
  if ('why' in found) return { kind: 'gone' };
  const saying: AnswerContext = {
    calculation,
    core: context.core,
    messages,
    style: {},
    economyName: context.economyName,
  };
  const { sentence, check, value } = answerOf(found, saying);
  if (value === null) return { kind: 'gone' };
  const { ask } = asked.question;
  const { how } = messages.year;
  const { inverted, bracketed } = messages.level;
  return {
    kind: 'solved',
    title: messages[ask].title,
    value,
    sentence,
    how: ask === 'year' ? how : found.line === null ? bracketed : inverted,
    rows: rowsOf(found, saying),
    check,
  };
}

/** The engine in which a number of the solver was met. */
function engineOf({ question, trial }: SolveTrace, calculation: Calculation): Calculation | undefined {
  if (trial !== undefined) return putBack(calculation, question, trial);
  if (question.ask !== 'level') return putBack(calculation, question, null);
  const found = solve(calculation, question);
  return 'why' in found ? undefined : found.after;
}

function readCell(
  asked: SolveTrace,
  text: string,
  calculation: Calculation,
  context: PanelContext,
): PanelReading {
  const cell = parseCell(text);
  const engine = engineOf(asked, calculation);
  if (cell === undefined || engine === undefined) return { kind: 'gone' };
  const reading = cellReading(cell, engine, { ...context, calculation: engine });
  if (reading.kind !== 'cell') return reading;
  const rows = reading.view.rows.map((row) => within(asked, row));
  return { ...reading, view: { ...reading.view, rows } };
}

/** A row whose steps, when opened, stay in the same engine. */
function within(asked: SolveTrace, row: DerivationRow): DerivationRow {
  const { trace } = row.value;
  const isCell = parseCell(trace) !== undefined;
  return {
    ...row,
    value: isCell ? { ...row.value, trace: solveKey(asked.question, trace, asked.trial) } : row.value,
    get foots() {
      return row.foots;
    },
    get children() {
      return row.children.map((child) => within(asked, child));
    },
  };
}

/** The numbers of the equation: what was asked about, and what the engine gives around it. */
function rowsOf(found: Solution, saying: AnswerContext): DerivationRow[] {
  const { question, cell, bracket, line } = found;
  const { messages, core } = saying;
  const unit = question.ask === 'level' ? found.after.unit(cell) : '% of GDP';
  const row = (key: string, sign: DerivationRow['sign'], label: string, value: Traced): DerivationRow => ({
    key,
    sign,
    label,
    value,
    mark: 'calculation',
    conventions: [],
    foots: true,
    hasChildren: false,
    children: [],
  });
  const at = (value: Decimal, of: Unit, asked: Question, trial?: Decimal, year = cell.year): Traced =>
    solveTraced(asked, { value, unit: of, cell: { ...cell, year }, ...(trial && { trial }) }, saying);
  const inYear = (year: Decimal): string =>
    core.derivation.inYear(core.formulas.names.share ?? '', year.toNumber());
  if (question.ask === 'year' && bracket !== null)
    return [bracket.low, bracket.high].map(({ at: year, gives }, index) =>
      row(String(index), '', inYear(year), at(gives, unit, question, undefined, year.toNumber())),
    );
  const wanted: Traced = {
    text: formatQuantity(found.wanted, unit, core.numbers, { decimals: 'exact' }),
    trace: solveKey(question, cellKey(cell)),
  };
  if (line !== null) {
    return [
      row('0', '', messages.level.wanted, wanted),
      row('1', '−', messages.level.atZero, at(line.atZero, unit, question, decimal(0))),
      // What a point adds is a difference of two trials: its own derivation is this one.
      row('2', '÷', messages.level.perPoint, {
        ...at(line.perPoint, unit, question),
        trace: questionKey(question),
      }),
    ];
  }
  return bracket === null
    ? []
    : [
        row('0', '', messages.level.wanted, wanted),
        row('1', '', messages.level.below, at(bracket.low.gives, unit, question, bracket.low.at)),
        row('2', '', messages.level.above, at(bracket.high.gives, unit, question, bracket.high.at)),
      ];
}
