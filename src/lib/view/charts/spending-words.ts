import type { ScenarioModel } from '../../scenario/model.ts';
import type { Series } from './chart.ts';
import { tracedCell, valueOf, type ChartContext } from './results.ts';
import { baselineName, stayingWords, tracedShare } from './scenario-name.ts';
import type { SpendingNote, SpendingPlan } from './spending-chart.ts';
import { joinWords, labelled, words, type Words } from './words.ts';

/** The finding of the chart of spending by year. */
export function spendingTitle({ context, focus, mode, deadline, formulas }: SpendingPlan): Words {
  const { messages, results } = context;
  const level = levelWords(context, focus);
  const year = labelled(String(deadline), 'year');
  const base = stayingWords(context, focus);
  if (mode === 'share') return messages.shareTitle(level, year, startWords(context, focus));
  const suffix = formulas.own.endsWith('-usd') ? '-usd' : '';
  const formula =
    mode === 'real'
      ? 'real-increment'
      : mode === 'extra'
        ? `increment${suffix}`
        : `cumulative-increment${suffix}`;
  const cell = { scenario: focus.id, formula, year: deadline };
  const value = valueOf(results, cell);
  const size = tracedCell(context, cell, true);
  if (value === null || size === null) return messages.plainTitle;
  if (value.isZero()) return messages.nothingExtraTitle(level, base);
  const less = value.isNegative();
  if (mode === 'real') {
    const priceYear = labelled(String(results.model.priceYear), 'year');
    return messages.realTitle(level, year, size, base, priceYear, less);
  }
  if (mode === 'extra') return messages.extraTitle(level, year, size, base, less);
  return messages.totalTitle(level, year, size, base, less);
}

function levelWords(context: ChartContext, { path }: ScenarioModel): Words {
  return path.target === undefined
    ? words`${context.messages.thisPath}`
    : words`${tracedShare(context, path.target)}`;
}

/** The share that the path starts from. */
function startWords(context: ChartContext, focus: ScenarioModel): Words {
  const { one } = focus.baseline.share;
  if (one !== undefined) return words`${tracedShare(context, one)}`;
  const year = focus.path.from ?? context.results.model.horizon.from;
  const share = tracedCell(context, { scenario: focus.id, formula: 'baseline', year });
  return share === null ? baselineName(context, focus) : words`${share}`;
}

/** What is drawn, in which unit. */
export function spendingSubtitle({ context, mode, focus }: SpendingPlan, unitWords: string): Words {
  const { messages, results } = context;
  const { model } = results;
  const kind = model.economies.get(focus.economy)?.year.kind;
  const years =
    kind === 'fiscal' && model.yearBasis === 'own' ? messages.fiscalYears : messages.calendarYears;
  const frozen = model.gdpBase === 'same-year' ? null : labelled(String(model.gdpBase.frozen), 'year');
  const what = {
    money: () => words`${messages.moneySubtitle(unitWords)}`,
    share: () => (frozen === null ? words`${messages.shareSubtitle}` : messages.frozenShareSubtitle(frozen)),
    extra: () => words`${messages.extraSubtitle(unitWords)}`,
    total: () => messages.totalSubtitle(unitWords, labelled(String(model.horizon.from), 'year')),
    real: () => messages.realSubtitle(unitWords, labelled(String(model.priceYear), 'year')),
  }[mode]();
  return words`${context.economyName(focus.economy)}${messages.colon}${what}${messages.clause}${years}`;
}

/** The same as the drawing, as a sentence about the deadline's year and the last year. */
export function spendingSentence(plan: SpendingPlan, series: readonly Series[]): Words {
  const { context, focus, deadline } = plan;
  const { messages, results } = context;
  const { to } = results.model.horizon;
  const said = [...new Set([deadline, to])].map((year) => {
    const items = series.flatMap(({ name, points }) => {
      const point = points.find((p) => p.year === year);
      return point === undefined ? [] : [messages.nameAndNumber(name, point.number)];
    });
    return items.length === 0
      ? []
      : messages.inYear(labelled(String(year), 'year'), joinWords(items, messages.clause));
  });
  const met = spendingAlreadyMet(plan)
    ? messages.alreadyMet(
        context.economyName(focus.economy),
        levelWords(context, focus),
        baselineName(context, focus),
      )
    : [];
  const { from } = results.model.horizon;
  const whole = series.every(({ points }) => points.length === to - from + 1);
  const gaps = whole ? [] : words`${messages.gap}`;
  return joinWords(
    [...said, met, gaps].filter((part) => part.length > 0),
    messages.betweenSentences,
  );
}

/** Whether the economy already spends at the level or above: nothing extra, or less. */
function spendingAlreadyMet({ context, focus, deadline }: SpendingPlan): boolean {
  const extra = valueOf(context.results, { scenario: focus.id, formula: 'increment', year: deadline });
  return extra !== null && !extra.gt(0);
}

/** The extra of the deadline's year, written where it can be seen. */
export function spendingNote({
  context,
  focus,
  mode,
  deadline,
  formulas,
}: SpendingPlan): SpendingNote | null {
  if (mode === 'share') return null;
  const { results, messages } = context;
  const suffix = formulas.own.endsWith('-usd') ? '-usd' : '';
  const formula = mode === 'total' ? formulas.own : mode === 'real' ? 'real-increment' : `increment${suffix}`;
  const cell = { scenario: focus.id, formula, year: deadline };
  const value = valueOf(results, cell);
  const size = tracedCell(context, cell, true);
  const top = valueOf(results, { scenario: focus.id, formula: formulas.own, year: deadline });
  if (value === null || size === null || top === null) return null;
  const from =
    formulas.baseline === null
      ? null
      : (valueOf(results, { scenario: focus.id, formula: formulas.baseline, year: deadline })?.toNumber() ??
        null);
  const year = labelled(String(deadline), 'year');
  const how = value.isZero() ? 'none' : value.isNegative() ? 'less' : 'more';
  const text = mode === 'total' ? messages.noteTotal(size, year, how) : messages.noteExtra(size, year, how);
  return { year: deadline, from, to: top.toNumber(), text };
}
