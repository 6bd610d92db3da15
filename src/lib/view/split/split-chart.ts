import type { ScenarioModel } from '../../scenario/model.ts';
import type { ChartPoint, Series } from '../charts/chart.ts';
import { exactCell, pointOf, tracedCell, type ChartContext } from '../charts/results.ts';
import { spendingChart, type SpendingChart } from '../charts/spending-chart.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { SplitMessages } from '../messages/en/split.ts';
import { partName } from './part-name.ts';

/**
 * Spending by year on a split demand: the whole as one line and, below it, how much of it the first parts take, so
 * that the last part is what lies between the two.
 */
export function splitChart(
  context: ChartContext,
  scenario: ScenarioModel,
  messages: SplitMessages,
): SpendingChart {
  const whole = spendingChart(context, { focus: scenario.id, drawn: [scenario.id], mode: 'money' });
  const lower = (scenario.parts ?? []).slice(0, -1);
  const { horizon } = context.results.model;
  const cellAt = (part: string, year: number, formula = 'stacked-spending') => ({
    scenario: scenario.id,
    part,
    formula,
    year,
  });
  const series = lower.map(({ id }, index): Series => {
    const points: ChartPoint[] = [];
    for (let year = horizon.from; year <= horizon.to; year += 1) {
      const point = pointOf(context, cellAt(id, year), year);
      if (point !== null) points.push(point);
    }
    const names = lower.slice(0, index + 1).map((part) => partName(part, messages));
    return {
      id: `${scenario.id}+${id}`,
      name: words`${labelled(names.join(' + '), 'name')}`,
      tone: 'level-3',
      dash: false,
      focus: false,
      points,
    };
  });
  return {
    ...whole,
    id: 'split',
    title: splitTitle(context, scenario, whole.years.mark, messages) ?? whole.title,
    series: [...whole.series, ...series],
    note: null,
    table: () => {
      const table = whole.table();
      const unit = table.columns[1]?.unit;
      return {
        columns: [...table.columns, ...series.map(({ name }) => ({ name, ...(unit && { unit }) }))],
        rows: table.rows.map((row, index) => [
          ...row,
          ...lower.map(({ id }) => exactCell(context, cellAt(id, horizon.from + index))),
        ]),
      };
    },
  };
}

function splitTitle(
  context: ChartContext,
  scenario: ScenarioModel,
  year: number,
  messages: SplitMessages,
): Words | null {
  const total = tracedCell(context, { scenario: scenario.id, formula: 'spending', year });
  const parts = (scenario.parts ?? []).map((part) => {
    const amount = tracedCell(context, {
      scenario: scenario.id,
      part: part.id,
      formula: 'part-spending',
      year,
    });
    return amount === null ? null : messages.piece(labelled(partName(part, messages), 'name'), amount);
  });
  const said = parts.filter((part) => part !== null);
  if (total === null || said.length < parts.length) return null;
  return messages.title(total, labelled(String(year), 'year'), said);
}
