import type { Problem } from '../../engine/problem.ts';
import type { Traced } from '../traced.ts';
import { labelled } from '../charts/words.ts';
import type { AnswerSlots, CalculatorMessages } from '../messages/en/calculator.ts';
import { fieldOf } from './field-of.ts';
import type { Control, Phrase, PhrasePart } from './phrase.ts';
import { answerYear, explain, find, inCurrency, tracedLeaf, type Reading } from './reading.ts';

/** The answer of the page as one sentence with live parts, or what is missing for it. */
export function answerSentence(reading: Reading, words: CalculatorMessages): Phrase {
  const { scenario } = reading;
  const year = answerYear(reading);
  const slots = slotsOf(reading, words, year);
  const extra = find(
    reading,
    { scenario: scenario.id, formula: inCurrency(reading, 'increment'), year },
    true,
  );
  const cumulative = inCurrency(reading, 'cumulative-increment');
  const total = find(reading, { scenario: scenario.id, formula: cumulative, year }, true);
  if ('problem' in extra) return missing(reading, words.missing, slots, extra.problem, words);
  const less = extra.value.isNegative();
  const none = extra.value.isZero();
  if ('problem' in total) {
    // The year stands without its sum: only the sum says what it lacks.
    const alone = { ...slots, extra: extra.traced };
    const start = startOf(reading, words, alone);
    const year = none
      ? words.none(alone, start, [])
      : (less ? words.lessAlone : words.moreAlone)(alone, start);
    return [...year, ...missing(reading, words.totalMissing, slots, total.problem, words)];
  }
  const filled = { ...slots, extra: extra.traced, total: total.traced };
  const start = startOf(reading, words, filled);
  if (none) return words.none(filled, start, total.value.isZero() ? [] : words.noneTotal(filled));
  const totalLess = total.value.isNegative();
  if (less !== totalLess && !total.value.isZero()) return words.mixed(filled, start, less, totalLess);
  return less ? words.less(filled, start) : words.more(filled, start);
}

/** What a part of the answer lacks, and where to type it. */
function missing(
  reading: Reading,
  say: CalculatorMessages['missing'],
  slots: AnswerSlots,
  problem: Problem,
  words: CalculatorMessages,
): Phrase {
  const { message, remedy } = explain(reading, problem);
  return say(slots, message, remedy, { control: fieldOf(problem.place), text: words.typeIt });
}

function startOf(reading: Reading, words: CalculatorMessages, slots: AnswerSlots): Phrase {
  const { path } = reading.scenario;
  if (path.shape === 'by-year') return words.goesTyped(slots);
  if (path.shape !== 'capped-growth' || path.limit === undefined) return words.goes(slots);
  return words.goesCapped(slots, tracedLeaf(reading, path.limit, '%'));
}

/** The parts of the sentence that stand whatever the numbers are. */
function slotsOf(reading: Reading, words: CalculatorMessages, year: number): AnswerSlots {
  const { scenario, calculation } = reading;
  const { path, baseline } = scenario;
  const { horizon } = calculation.model;
  const one = baseline.share.one;
  const level = (leaf: typeof one): Traced | null =>
    leaf === undefined ? null : tracedLeaf(reading, leaf, '% of GDP');
  // Parts may start from shares of their own: then the whole starts from their sum.
  const isOne = baseline.plan === undefined && !scenario.parts?.some((part) => part.baseline !== undefined);
  const kept = isOne ? level(one) : null;
  const start = find(reading, {
    scenario: scenario.id,
    formula: 'baseline',
    year: path.from ?? horizon.from,
  });
  const startText = kept ?? ('problem' in start ? null : start.traced);
  const control = (id: Control['control'], text: string): Control => ({ control: id, text });
  const deadline = path.to ?? year;
  const empty: PhrasePart = '';
  return {
    economy: control('economy', reading.economyName(scenario.economy)),
    from: control('baseline', startText?.text ?? words.noNumber),
    to: control('demand', level(path.target)?.text ?? words.typedPath),
    year: control('path', String(deadline)),
    when:
      deadline === year && path.to !== undefined
        ? words.thatYear
        : words.inYear(labelled(String(year), 'year')),
    extra: empty,
    base: kept !== null ? words.atLevel(kept) : baseline.plan === undefined ? words.onBaseline : words.onPlan,
    total: empty,
    span: labelled(reading.core.numbers.span(horizon.from, year), 'year'),
  };
}

/** What the saving that the article cites pays for; empty where there is no saving. */
export function savingSentence(reading: Reading, words: CalculatorMessages): Phrase {
  const { calculation, scenario } = reading;
  const { saving } = calculation.model;
  if (saving === undefined) return [];
  const year = answerYear(reading);
  const amount = tracedLeaf(reading, saving.amount, saving.currency);
  const days = find(reading, { scenario: scenario.id, formula: 'saving-days', year });
  if ('problem' in days) {
    // What is missing for the answer itself has been said there.
    if ('problem' in find(reading, { scenario: scenario.id, formula: 'increment', year })) return [];
    const { message, remedy } = explain(reading, days.problem);
    return words.savingWithout(amount, `${message} ${remedy}`);
  }
  const cited = saving.amount.ref.startsWith('figure:');
  const when = scenario.path.to === year ? words.savingThen : words.inYear(labelled(String(year), 'year'));
  return (cited ? words.savingCited : words.savingTyped)(amount, days.traced, when);
}
