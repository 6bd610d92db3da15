import { daysInYear } from '../../engine/days-in-year.ts';
import { NoNumber } from '../../engine/problem.ts';
import { decimal, ONE } from '../../quantity/decimal.ts';
import type { Traced } from '../traced.ts';
import { chartFooter } from './chart-footer.ts';
import type { ChartText, Tick, Tone } from './chart.ts';
import { decadeTicks } from './decade-ticks.ts';
import { monthsOf } from './months.ts';
import { tracedCell, type ChartContext } from './results.ts';
import { savingPlan, savingRow, type SavingPlan } from './saving-plan.ts';
import { savingPeriod, savingSentence, savingSubtitle, savingTable, savingTitle } from './saving-words.ts';
import { valueAxis } from './value-axis.ts';
import { labelled, words, type Words } from './words.ts';

/** The three honest views of a cost beside a saving many times smaller. */
export type SavingView = 'dots' | 'bars' | 'days';

export const SAVING_VIEWS: readonly SavingView[] = ['dots', 'bars', 'days'];

export interface SavingOptions {
  focus: string;
  /** The scenarios drawn; without it all of the focus's economy. */
  drawn?: readonly string[];
  view: SavingView;
}

/** A scenario beside the saving. */
export interface SavingRow {
  id: string;
  name: Words;
  tone: Tone;
  dash: boolean;
  focus: boolean;
  /** The extra cost in dollars; null where it has no number. */
  cost: number | null;
  number: Traced | null;
  ratio: Traced | null;
  /** How many days of its spending the saving pays for. */
  days: { count: number; number: Traced } | null;
  /** Written at the edge instead of a mark: nothing extra, less, or no number. */
  edge: Words | null;
}

/** The saving itself, with how its period is read. */
export interface SavingMark {
  name: Words;
  amount: number;
  number: Traced;
  period: Words;
}

/** Cost beside the saving, in one of three views. */
export interface SavingChart extends ChartText {
  kind: SavingView;
  /** The months of the year drawn, by their first day; and how many days it has. */
  months: readonly Tick[];
  days: number;
  saving: SavingMark | null;
  rows: readonly SavingRow[];
  axis: { low: number; high: number; ticks: readonly Tick[] };
  /** The saving's bar drawn a second time, wider; null where it needs no magnifier. */
  magnifier: { times: number; words: Words } | null;
  /** Names of a row's numbers in its value box. */
  labels: { cost: string; ratio: string; days: string };
}

/** Makes the chart of the extra cost beside the saving that the article cites. */
export function savingChart(context: ChartContext, options: SavingOptions): SavingChart {
  const plan = savingPlan(context, options);
  const { messages } = context;
  const rows = plan.drawn.map((scenario) => savingRow(plan, scenario));
  const { mark, why } = savingMark(plan);
  const costs = rows.map(({ cost }) => cost).filter((cost) => cost !== null);
  const unit = context.results.unit({ scenario: plan.focus.id, formula: plan.cost, year: plan.year });
  const amounts = mark === null ? costs : [...costs, mark.amount];
  const linear = valueAxis(context.numbers, unit, [0, ...amounts]);
  const axis = plan.view === 'dots' ? decadeTicks(context.numbers, unit, amounts) : linear;
  return {
    kind: plan.view,
    id: 'saving',
    title: savingTitle(plan, rows),
    subtitle: savingSubtitle(
      plan,
      plan.view === 'dots' ? context.numbers.scale(unit, ONE).words : linear.words,
    ),
    sentence: savingSentence(plan, rows, mark),
    ...footerOf(plan),
    table: () => savingTable(plan),
    sayPoint: context.messages.sayPoint,
    empty: mark === null ? words`${why}` : null,
    ...yearOf(plan),
    saving: mark,
    rows,
    axis,
    labels: { cost: messages.columnExtra, ratio: messages.columnRatio, days: messages.columnDays },
    magnifier: mark === null ? null : magnifier(context, Math.max(0, ...costs) / mark.amount),
  };
}

function savingMark({ context, focus, amount, year }: SavingPlan): { mark: SavingMark | null; why: string } {
  const { nothingToDraw, saving: name } = context.messages;
  if (context.results.model.saving === undefined) return { mark: null, why: nothingToDraw };
  const cell = { scenario: focus.id, formula: amount, year };
  const value = context.results.value(cell);
  if (value instanceof NoNumber) return { mark: null, why: context.problemText(value.problem) };
  const number = tracedCell(context, cell);
  if (number === null) return { mark: null, why: nothingToDraw };
  return {
    mark: { name: words`${name}`, amount: value.toNumber(), number, period: savingPeriod(context) },
    why: '',
  };
}

function footerOf({ context, focus, drawn, oneOff }: SavingPlan): Pick<ChartText, 'footer' | 'sources'> {
  const { model } = context.results;
  const economy = model.economies.get(focus.economy);
  if (economy === undefined) return { footer: [] };
  const period = model.saving?.period;
  const reading =
    period === 'not-stated'
      ? ['saving-period-not-stated']
      : typeof period === 'object'
        ? ['saving-total-spread']
        : [];
  const conventions = [...reading, ...(oneOff ? ['cumulative-from-horizon'] : []), 'saving-market-rate'];
  return chartFooter(context, drawn, economy, { conventions, dollars: true, saving: true });
}

function yearOf({ context, focus, year }: SavingPlan): { months: readonly Tick[]; days: number } {
  const { economies, yearBasis } = context.results.model;
  const own = economies.get(focus.economy)?.year ?? { kind: 'calendar' };
  const kind = yearBasis === 'calendar' ? { kind: 'calendar' as const } : own;
  return { months: monthsOf(kind, year, context.messages), days: daysInYear(kind, year) };
}

/** The magnifier's strength: a round number at or below the ratio, so that the wider bar fits beside the others. */
function magnifier(context: ChartContext, ratio: number): { times: number; words: Words } | null {
  if (!(ratio >= 4) || !Number.isFinite(ratio)) return null;
  const power = 10 ** Math.floor(Math.log10(ratio));
  const times = [5, 2, 1].map((step) => step * power).find((step) => step <= ratio) ?? 1;
  const text = context.numbers.text(decimal(times), 'times', null);
  return { times, words: context.messages.magnified(labelled(text, 'scale')) };
}
