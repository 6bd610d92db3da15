import { agree } from '../../engine/agree.ts';
import type { Calculation } from '../../engine/calculation.ts';
import { cellKey, type Cell } from '../../engine/cell.ts';
import { NoNumber } from '../../engine/problem.ts';
import { startOf } from '../../engine/solve/put-back.ts';
import { questionKey, solveKey, type Question } from '../../engine/solve/question.ts';
import type { Solution, Unsolved } from '../../engine/solve/solution.ts';
import { levelGives } from '../../engine/solve/solve-level.ts';
import { decimal, plain, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { labelled, type Word, type Words } from '../charts/words.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { TakesMessages, TakesSlots } from '../messages/en/takes.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import { problemText } from '../problem-text.ts';
import { roundHalfAway } from '../shown-digits.ts';
import type { Traced } from '../traced.ts';

/** What answers are said with. */
export interface AnswerContext {
  calculation: Calculation;
  core: CoreMessages;
  messages: TakesMessages;
  style: Pick<NumberStyle, 'scale' | 'decimals'>;
  economyName: (code: string) => string;
}

/** An answer in words: the sentence, and how it is known to be right. */
export interface Answer {
  sentence: Words;
  check: Words;
  /** The number found; null where there is none. */
  value: Traced | null;
}

const NONE: Word = '';
/** Digits behind the point of a level; its neighbours at the last of them are shown with it. */
const PLACES = 2;

/** A number met on the way to the answer of a question, with its address. */
export function solveTraced(
  question: Question,
  { value, unit, cell, trial }: { value: Decimal; unit: Unit; cell: Cell; trial?: Decimal },
  { core, style }: Pick<AnswerContext, 'core' | 'style'>,
): Traced {
  return {
    text: formatQuantity(value, unit, core.numbers, { ...style, zeros: 'trim' }),
    trace: solveKey(question, cellKey(cell), trial),
  };
}

/** The words of an answer, or why there is none. */
export function answerOf(found: Solution | Unsolved, context: AnswerContext): Answer {
  return 'why' in found
    ? { sentence: whyNot(found, context), check: [], value: null }
    : solved(found, context);
}

function solved(solution: Solution, context: AnswerContext): Answer {
  const { question } = solution;
  const { messages, core, style } = context;
  const slots = slotsOf(question, context);
  const at = (value: Decimal, unit: Unit, trial?: Decimal, cell = solution.cell): Traced =>
    solveTraced(question, { value, unit, cell, ...(trial && { trial }) }, context);
  if (question.ask === 'year') {
    const found = { text: plain(solution.value), trace: questionKey(question) };
    const { low } = solution.bracket ?? {};
    const year = solution.value.toNumber();
    const said = {
      ...slots,
      year: found,
      share: at(solution.gives, '% of GDP'),
      yearBefore: labelled(String(year - 1), 'year'),
      before:
        low === undefined ? NONE : at(low.gives, '% of GDP', undefined, { ...solution.cell, year: year - 1 }),
    };
    const { reached, reachedReal, check } = messages.year;
    const again = { ...said, year: labelled(found.text, 'year') };
    return {
      sentence: (question.of === 'real' ? reachedReal : reached)(said),
      check: check(again),
      value: found,
    };
  }
  if (question.ask === 'growth') {
    const formula = question.of === 'real' ? 'real-compound-growth' : 'compound-growth';
    const cell: Cell = { scenario: question.scenario, formula, year: null };
    return { sentence: [], check: [], value: at(solution.value, '%', undefined, cell) };
  }
  const unit = solution.after.unit(solution.cell);
  const value: Traced = {
    text: formatQuantity(solution.value, '%', core.numbers, { ...style, decimals: PLACES, zeros: 'trim' }),
    trace: questionKey(question),
  };
  const check = messages.level.check({
    ...slots,
    gives: at(agree(solution.gives, solution.wanted) ? solution.wanted : solution.gives, unit),
    ...neighbours(solution, question, unit, context),
  });
  return { sentence: messages.level.buys({ ...slots, level: value }), check, value };
}

/** The levels on both sides of the answer at its last shown digit, and what the engine gives for them. */
function neighbours(
  solution: Solution,
  question: Question & { ask: 'level' },
  unit: Unit,
  context: AnswerContext,
): Pick<TakesSlots, 'low' | 'lowGives' | 'high' | 'highGives'> {
  const step = decimal('0.01');
  const rounded = roundHalfAway(solution.value, PLACES);
  const low = rounded.gt(solution.value) ? rounded.minus(step) : rounded;
  const side = (level: Decimal): [Word, Word] => {
    const gives = levelGives(context.calculation, question, level);
    const at = labelled(formatQuantity(level, '%', context.core.numbers, { decimals: 'exact' }), 'input');
    if (gives instanceof NoNumber) return [at, context.core.problems.noNumber];
    const { cell } = solution;
    // Two neighbours differ in a digit that amounts usually do not show.
    const exactly = { ...context, style: { ...context.style, decimals: 'more' as const } };
    return [at, solveTraced(question, { value: gives, unit, cell, trial: level }, exactly)];
  };
  const [[lowAt, lowGives], [highAt, highGives]] = [side(low), side(low.plus(step))];
  return { low: lowAt, lowGives, high: highAt, highGives };
}

/** What every sentence may need: the names and numbers of the question itself. */
export function slotsOf(question: Question, context: AnswerContext): TakesSlots {
  const { core, style, messages, calculation } = context;
  const { model } = calculation;
  const scenario = model.scenarios.find(({ id }) => id === question.scenario);
  const typed = (value: string, unit: Unit): Word =>
    labelled(formatQuantity(decimal(value), unit, core.numbers, { ...style, decimals: 'exact' }), 'input');
  const target = scenario?.path.target;
  const level = 'level' in question ? question.level : null;
  const year = 'year' in question ? labelled(String(question.year), 'year') : NONE;
  const currency = model.economies.get(scenario?.economy ?? '')?.currency ?? '';
  const first = labelled(String(model.horizon.from), 'year');
  return {
    economy: labelled(context.economyName(scenario?.economy ?? ''), 'name'),
    level:
      level === null
        ? NONE
        : target?.value === level
          ? {
              text: formatQuantity(decimal(level), '%', core.numbers, { decimals: 'exact' }),
              trace: target.ref,
            }
          : typed(level, '%'),
    year,
    from: scenario === undefined ? NONE : labelled(String(startOf(calculation, scenario)), 'year'),
    share: NONE,
    before: NONE,
    yearBefore: NONE,
    limit: question.ask === 'year' ? typed(question.limit, '%') : NONE,
    growth: NONE,
    nominal: NONE,
    real: [],
    amount: question.ask === 'level' ? typed(question.amount, currency) : NONE,
    meant: question.ask === 'level' ? messages.meant[question.of](first, year) : [],
    gives: NONE,
    low: NONE,
    lowGives: NONE,
    high: NONE,
    highGives: NONE,
  };
}

function whyNot({ question, why, after }: Unsolved, context: AnswerContext): Words {
  const { messages, core } = context;
  const { unsolved } = messages;
  const slots = slotsOf(question, context);
  const { scenario } = question;
  const at = (value: Decimal, unit: Unit, formula: string, year: number, trial?: Decimal): Word => {
    const cell: Cell = { scenario, formula, year };
    const asked = trial ?? null;
    return solveTraced(question, { value, unit, cell, ...(asked && { trial: asked }) }, context);
  };
  const labelYear = (year: number): Word => labelled(String(year), 'year');
  switch (why.code) {
    case 'no-number': {
      const { message, remedy } = problemText(why.problem, core, { economy: context.economyName });
      return [labelled(`${message} ${remedy}`, 'input')];
    }
    case 'already':
    case 'not-by':
      return unsolved[why.code]({
        ...slots,
        year: labelYear(why.year),
        share: at(why.share, '%', 'share', why.year),
      });
    case 'cap-below-growth':
      return unsolved[why.code]({
        ...slots,
        from: labelYear(why.year),
        growth: at(why.growth, '%', 'nominal-growth', why.year),
      });
    case 'deadline-before-start':
      return unsolved[why.code]({ ...slots, from: labelYear(why.from), year: labelYear(why.year) });
    case 'below-least':
    case 'above-hundred':
    case 'cap-binds': {
      if (question.ask !== 'level' || after === null) return [];
      const value = why.code === 'below-least' ? why.least : why.most;
      const trial = decimal(why.code === 'below-least' ? 0 : 100);
      const unit = after.unit({ scenario, formula: question.of, year: question.year });
      return unsolved[why.code]({ ...slots, gives: at(value, unit, question.of, question.year, trial) });
    }
    default:
      return [labelled(unsolved[why.code], 'input')];
  }
}
