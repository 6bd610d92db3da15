import type { ScenarioModel } from '../../scenario/model.ts';
import { chartFooter } from './chart-footer.ts';
import type { ChartCell, ChartPoint, ChartTable, ChartText, Series, ValueAxis, YearAxis } from './chart.ts';
import { exactCell, pointOf, type ChartContext } from './results.ts';
import { baselineName, levelOf, scenarioName } from './scenario-name.ts';
import { spendingFormulas, type SpendingMode } from './spending-mode.ts';
import { spendingNote, spendingSentence, spendingSubtitle, spendingTitle } from './spending-words.ts';
import { toneOf } from './tone.ts';
import { valueAxis } from './value-axis.ts';
import { labelled, words, type Words } from './words.ts';

export interface SpendingOptions {
  /** The scenario in focus. */
  focus: string;
  /** The scenarios drawn; without it all of the focus's economy. */
  drawn?: readonly string[];
  mode: SpendingMode;
  dollars?: boolean;
}

/** The extra of one year, drawn as the distance between two lines or written at a point. */
export interface SpendingNote {
  year: number;
  from: number | null;
  to: number;
  text: Words;
}

/** Spending by year of the scenarios of one economy, with what they are compared with. */
export interface SpendingChart extends ChartText {
  kind: 'lines';
  years: YearAxis;
  values: ValueAxis;
  series: readonly Series[];
  /** The baseline's name at the zero line, where the drawing shows what lies above it. */
  zero: Words | null;
  note: SpendingNote | null;
  /** Grounds between two values of each year, below the lines. */
  areas?: readonly { id: string; points: readonly { year: number; low: number; high: number }[] }[];
}

/** What the parts of the drawing share. */
export interface SpendingPlan {
  context: ChartContext;
  focus: ScenarioModel;
  drawn: readonly ScenarioModel[];
  mode: SpendingMode;
  formulas: { own: string; baseline: string | null };
  deadline: number;
  unit: string;
}

/** Makes the chart of spending by year: money, share of GDP, extra, running total, or in the prices of one year. */
export function spendingChart(context: ChartContext, options: SpendingOptions): SpendingChart {
  const plan = planOf(context, options);
  const { focus, formulas, deadline, mode } = plan;
  const { horizon } = context.results.model;
  const series = plan.drawn.map((scenario) => scenarioSeries(plan, scenario));
  if (formulas.baseline !== null) series.push(baselineSeries(plan, formulas.baseline));
  const largest = series.flatMap(({ points }) => points.map(({ y }) => y));
  const axis = valueAxis(context.numbers, plan.unit, [0, ...largest]);
  const economy = context.results.model.economies.get(focus.economy);
  const conventions = mode === 'total' ? ['cumulative-from-horizon'] : mode === 'real' ? ['price-year'] : [];
  return {
    kind: 'lines',
    id: 'spending',
    title: spendingTitle(plan),
    subtitle: spendingSubtitle(plan, axis.words),
    sentence: spendingSentence(plan, series),
    ...(economy === undefined
      ? { footer: [] }
      : chartFooter(context, plan.drawn, economy, { conventions, dollars: options.dollars })),
    table: () => spendingTable(plan, series),
    sayPoint: context.messages.sayPoint,
    empty: largest.length === 0 ? words`${context.messages.nothingToDraw}` : null,
    years: { from: horizon.from, to: horizon.to, mark: deadline },
    values: axis,
    series,
    zero: mode === 'extra' || mode === 'total' ? baselineName(context, focus) : null,
    note: spendingNote(plan),
  };
}

function planOf(
  context: ChartContext,
  { focus: id, drawn, mode, dollars = false }: SpendingOptions,
): SpendingPlan {
  const { model } = context.results;
  const focus = model.scenarios.find((scenario) => scenario.id === id);
  if (focus === undefined)
    throw new Error(`spending-chart: ${id}: no such scenario: draw one of the model's`);
  const together = model.scenarios.filter(
    (scenario) => scenario.economy === focus.economy && (drawn?.includes(scenario.id) ?? true),
  );
  const { from, to } = model.horizon;
  const deadline = Math.min(Math.max(focus.path.to ?? to, from), to);
  const foreign = dollars && model.economies.get(focus.economy)?.currency !== 'USD';
  const formulas = spendingFormulas(mode, foreign);
  const unit = context.results.unit({ scenario: id, formula: formulas.own, year: deadline });
  return {
    context,
    focus,
    drawn: together.includes(focus) ? together : [focus, ...together],
    mode,
    formulas,
    deadline,
    unit,
  };
}

function pointsOf({ context }: SpendingPlan, scenario: string, formula: string): readonly ChartPoint[] {
  const { from, to } = context.results.model.horizon;
  const points: ChartPoint[] = [];
  for (let year = from; year <= to; year++) {
    const point = pointOf(context, { scenario, formula, year }, year);
    if (point !== null) points.push(point);
  }
  return points;
}

function scenarioSeries(plan: SpendingPlan, scenario: ScenarioModel): Series {
  return {
    id: scenario.id,
    name: scenarioName(plan.context, scenario, plan.drawn),
    ...toneOf(levelOf(scenario)),
    focus: scenario === plan.focus,
    points: pointsOf(plan, scenario.id, plan.formulas.own),
  };
}

function baselineSeries(plan: SpendingPlan, formula: string): Series {
  const { context, focus } = plan;
  const points = pointsOf(plan, focus.id, formula);
  // No scenario's id holds a colon.
  return {
    id: 'baseline:',
    name: baselineName(context, focus),
    tone: 'baseline',
    dash: true,
    focus: false,
    points,
  };
}

function spendingTable(plan: SpendingPlan, series: readonly Series[]): ChartTable {
  const { context, focus, formulas, unit } = plan;
  const { from, to } = context.results.model.horizon;
  const rows: ChartCell[][] = [];
  for (let year = from; year <= to; year++) {
    const numbers = series.map(({ id, tone }) => {
      const formula = tone === 'baseline' ? (formulas.baseline ?? formulas.own) : formulas.own;
      return exactCell(context, { scenario: tone === 'baseline' ? focus.id : id, formula, year });
    });
    rows.push([labelled(String(year), 'year'), ...numbers]);
  }
  return {
    columns: [{ name: words`${context.messages.year}` }, ...series.map(({ name }) => ({ name, unit }))],
    rows,
  };
}
