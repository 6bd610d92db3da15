import type { ChartCell, ChartTable } from './chart.ts';
import { exactCell, tracedCell, type ChartContext } from './results.ts';
import type { SavingMark, SavingRow } from './saving-chart.ts';
import type { SavingPlan } from './saving-plan.ts';
import { scenarioName, tracedShare } from './scenario-name.ts';
import { joinWords, labelled, words, type Words } from './words.ts';

/** The finding: how many times the saving the extra is, or how many days the saving pays for. */
export function savingTitle(plan: SavingPlan, rows: readonly SavingRow[]): Words {
  const { context, focus, view, oneOff } = plan;
  const { messages } = context;
  const year = labelled(String(plan.year), 'year');
  if (view === 'days') {
    const days = tracedCell(context, { scenario: focus.id, formula: 'saving-days', year: plan.year });
    if (days === null) return messages.savingPlainTitle;
    return messages.daysTitle(days, levelWords(plan), year);
  }
  const above = rows.filter(({ cost, ratio }) => cost !== null && cost > 0 && ratio !== null);
  const own = rows.find((row) => row.focus)?.cost ?? null;
  if (own !== null && own <= 0) return messages.savingNoExtraTitle(levelWords(plan), year);
  const sorted = [...above].sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
  const [low, high] = [sorted[0]?.ratio, sorted.at(-1)?.ratio];
  if (!low || !high) return messages.savingPlainTitle;
  const title = oneOff ? messages.savingTotalTitle : messages.savingTitle;
  return title(year, low, high.text === low.text ? null : high);
}

/** The level that the focus has reached in the year, by its name. */
function levelWords({ context, focus, drawn }: SavingPlan): Words {
  const { target } = focus.path;
  return target === undefined ? scenarioName(context, focus, drawn) : words`${tracedShare(context, target)}`;
}

/** What is drawn, on which scale. */
export function savingSubtitle({ context, view, year }: SavingPlan, unit: string): Words {
  const { messages } = context;
  if (view === 'days') return messages.daysSubtitle(labelled(String(year), 'year'));
  return words`${view === 'dots' ? messages.dotsSubtitle(unit) : messages.barsSubtitle(unit)}`;
}

/** How the saving's period is read; the source may not state it. */
export function savingPeriod({ messages, results }: ChartContext): Words {
  const period = results.model.saving?.period;
  if (period === 'per-year') return words`${messages.periodPerYear}`;
  if (period === 'one-off') return words`${messages.periodOneOff}`;
  if (typeof period === 'object') {
    return messages.periodTotal({ text: String(period.years), trace: period.leaf.ref });
  }
  return words`${messages.periodNotStated}`;
}

/** The same as the drawing, in words. */
export function savingSentence(plan: SavingPlan, rows: readonly SavingRow[], mark: SavingMark | null): Words {
  const { messages } = plan.context;
  const year = labelled(String(plan.year), 'year');
  const said = rows.map((row) => sayRow(plan, row)).filter((row) => row.length > 0);
  const list = joinWords(said, messages.semicolon);
  const head = mark === null ? [] : messages.saySaving(mark.number, mark.period);
  const say =
    plan.view === 'days' ? messages.sayDays : plan.oneOff ? messages.sayTotalRows : messages.sayRows;
  return joinWords(
    [head, said.length === 0 ? [] : say(year, list)].filter((part) => part.length > 0),
    messages.betweenSentences,
  );
}

function sayRow({ context, view }: SavingPlan, row: SavingRow): Words {
  const { messages } = context;
  if (view === 'days') return row.days === null ? [] : messages.sayAmount(row.name, [row.days.number]);
  if (row.edge !== null) return messages.sayAmount(row.name, row.edge);
  if (row.number === null) return [];
  if (row.ratio === null) return messages.sayAmount(row.name, [row.number]);
  return messages.sayRatio(row.name, row.number, row.ratio);
}

/** The numbers of all three views. */
export function savingTable(plan: SavingPlan): ChartTable {
  const { context, focus, year } = plan;
  const { messages, results } = context;
  const unitOf = (formula: string): string => results.unit({ scenario: focus.id, formula, year });
  const rows: ChartCell[][] = [
    [messages.saving, exactCell(context, { scenario: focus.id, formula: plan.amount, year }), '', ''],
    ...plan.drawn.map((scenario): ChartCell[] => [
      scenarioName(context, scenario, plan.drawn),
      ...[plan.cost, 'saving-ratio', 'saving-days'].map((formula) =>
        exactCell(context, { scenario: scenario.id, formula, year }),
      ),
    ]),
  ];
  return {
    columns: [
      { name: words`${messages.columnLevel}` },
      { name: words`${messages.columnExtra}`, unit: unitOf(plan.cost) },
      { name: words`${messages.columnRatio}`, unit: unitOf('saving-ratio') },
      { name: words`${messages.columnDays}`, unit: unitOf('saving-days') },
    ],
    rows,
  };
}
