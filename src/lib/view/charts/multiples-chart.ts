import type { ScenarioModel } from '../../scenario/model.ts';
import type { Traced } from '../traced.ts';
import { chartFooter } from './chart-footer.ts';
import type { ChartCell, ChartPoint, ChartTable, ChartText, Tone, ValueAxis, YearAxis } from './chart.ts';
import { exactCell, pointOf, tracedCell, valueOf, type ChartContext } from './results.ts';
import { baselineName, levelOf, scenarioName } from './scenario-name.ts';
import { toneOf } from './tone.ts';
import { valueAxis } from './value-axis.ts';
import { joinWords, labelled, words, type Words } from './words.ts';

export interface MultiplesOptions {
  /** The scenarios drawn, in this order; each gets a panel. */
  drawn: readonly string[];
  /** The year whose numbers are written in the panels; without it the last deadline. */
  year?: number;
  dollars?: boolean;
}

/** One demand level: its spending by year over its baseline. */
export interface MultiplesPanel {
  id: string;
  name: Words;
  baselineName: Words;
  tone: Tone;
  spending: readonly ChartPoint[];
  baseline: readonly ChartPoint[];
  total: Traced | null;
  /** The extra of the year; null where there is none. */
  extra: Words | null;
}

/** A panel for each demand level, all on one scale. */
export interface MultiplesChart extends ChartText {
  kind: 'multiples';
  years: YearAxis;
  values: ValueAxis;
  panels: readonly MultiplesPanel[];
}

/** Makes small panels of spending by year, one a demand level, on one scale. */
export function multiplesChart(context: ChartContext, options: MultiplesOptions): MultiplesChart {
  const { model } = context.results;
  const drawn = options.drawn.flatMap((id) => model.scenarios.filter((scenario) => scenario.id === id));
  const { from, to } = model.horizon;
  const year = Math.min(options.year ?? Math.max(from, ...drawn.map(({ path }) => path.to ?? to)), to);
  const economy = model.economies.get(drawn[0]?.economy ?? '');
  const suffix = options.dollars && economy?.currency !== 'USD' ? '-usd' : '';
  const panels = drawn.map((scenario) => panelOf(context, scenario, drawn, year, suffix));
  const heights = panels.flatMap(({ spending, baseline }) => [...spending, ...baseline].map(({ y }) => y));
  const first = drawn[0];
  const unit =
    first === undefined
      ? ''
      : context.results.unit({ scenario: first.id, formula: `spending${suffix}`, year });
  const values = valueAxis(context.numbers, unit, [0, ...heights], 3);
  const { messages } = context;
  const said = panels.flatMap(({ name, total, extra }) =>
    total === null || extra === null ? [] : [messages.multiplesSay(name, total, extra)],
  );
  return {
    kind: 'multiples',
    id: 'multiples',
    title: titleOf(context, drawn, year, suffix),
    subtitle: words`${messages.multiplesSubtitle(values.words)}`,
    sentence: messages.inYear(labelled(String(year), 'year'), joinWords(said, messages.semicolon)),
    ...(economy === undefined
      ? { footer: [] }
      : chartFooter(context, drawn, economy, { dollars: options.dollars })),
    table: () => tableOf(context, drawn, unit, suffix),
    sayPoint: context.messages.sayPoint,
    empty: heights.length === 0 ? words`${messages.nothingToDraw}` : null,
    years: { from, to, mark: year },
    values,
    panels,
  };
}

function panelOf(
  context: ChartContext,
  scenario: ScenarioModel,
  beside: readonly ScenarioModel[],
  year: number,
  suffix: string,
): MultiplesPanel {
  const { from, to } = context.results.model.horizon;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const points = (formula: string): readonly ChartPoint[] =>
    years.flatMap((at) => pointOf(context, { scenario: scenario.id, formula, year: at }, at) ?? []);
  const cell = { scenario: scenario.id, formula: `increment${suffix}`, year };
  const value = valueOf(context.results, cell);
  const size = tracedCell(context, cell, true);
  const how = value?.isZero() ? 'none' : value?.isNegative() ? 'less' : 'more';
  return {
    id: scenario.id,
    name: scenarioName(context, scenario, beside),
    baselineName: baselineName(context, scenario),
    tone: toneOf(levelOf(scenario)).tone,
    spending: points(`spending${suffix}`),
    baseline: points(`baseline-spending${suffix}`),
    total: tracedCell(context, { ...cell, formula: `spending${suffix}` }),
    extra: size === null ? null : context.messages.multiplesExtra(size, how),
  };
}

function titleOf(
  context: ChartContext,
  drawn: readonly ScenarioModel[],
  year: number,
  suffix: string,
): Words {
  const { messages, results } = context;
  const extras = drawn.flatMap(({ id }) => {
    const cell = { scenario: id, formula: `increment${suffix}`, year };
    const value = valueOf(results, cell);
    const text = tracedCell(context, cell);
    return value === null || text === null || !value.gt(0) ? [] : [{ value, text }];
  });
  extras.sort((a, b) => a.value.comparedTo(b.value));
  const [low, high] = [extras[0]?.text, extras.at(-1)?.text];
  if (!low || !high) return messages.plainTitle;
  return messages.multiplesTitle(labelled(String(year), 'year'), low, low.text === high.text ? null : high);
}

function tableOf(
  context: ChartContext,
  drawn: readonly ScenarioModel[],
  unit: string,
  suffix: string,
): ChartTable {
  const { from, to } = context.results.model.horizon;
  const rows = Array.from({ length: to - from + 1 }, (_, index): ChartCell[] => {
    const year = from + index;
    const numbers = drawn.flatMap(({ id }) =>
      ['spending', 'increment'].map((formula) =>
        exactCell(context, { scenario: id, formula: `${formula}${suffix}`, year }),
      ),
    );
    return [labelled(String(year), 'year'), ...numbers];
  });
  const columns = drawn.flatMap((scenario) => {
    const name = scenarioName(context, scenario, drawn);
    return [
      { name, unit },
      { name: context.messages.extraOf(name), unit },
    ];
  });
  return { columns: [{ name: words`${context.messages.year}` }, ...columns], rows };
}
