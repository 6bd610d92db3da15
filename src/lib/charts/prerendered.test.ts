import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../engine/calculation.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { chartNumbers } from '../view/charts/chart-numbers.ts';
import type { FigureDigest } from '../view/charts/figure-digest.ts';
import { ladderChart } from '../view/charts/ladder-chart.ts';
import { multiplesChart } from '../view/charts/multiples-chart.ts';
import type { ChartContext } from '../view/charts/results.ts';
import { savingChart, SAVING_VIEWS } from '../view/charts/saving-chart.ts';
import { spendingChart } from '../view/charts/spending-chart.ts';
import { SPENDING_MODES } from '../view/charts/spending-mode.ts';
import { charts as messages } from '../view/messages/en/charts.ts';
import { numbers } from '../view/messages/en/numbers.ts';
import LadderChart from './LadderChart.svelte';
import LineChart from './LineChart.svelte';
import SavingChart from './SavingChart.svelte';
import SmallMultiples from './SmallMultiples.svelte';

const path = { shape: 'linear', from: 2025, to: 2030 } as const;
const level = (id: string, target: string): FootingDocument['scenarios'][number] => ({
  id,
  economy: 'JPN',
  baseline: '2',
  target,
  path,
});
const document: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600000000000000' },
      growth: { nominal: '2' },
      deflator: { rate: '1' },
      exchangeRate: '150',
    },
  },
  scenarios: [level('low', '1.5'), level('same', '2'), level('s35', '3.5')],
  saving: { amount: '1180000000', currency: 'USD' },
  horizon: { from: 2025, to: 2030 },
};
const context: ChartContext = {
  results: new Calculation(resolve(document, new Map())),
  numbers: chartNumbers(numbers),
  messages,
  locale: 'en',
  economyName: () => 'Japan',
  figurePlace: (id) => id,
  conventionLabel: (id) => id,
  sourceText: (source) => source,
  dateText: (date) => date,
  problemText: ({ code }) => code,
};
const figure = (id: string, value: string | null, date: string | null): FigureDigest => ({
  id,
  kind: 'demand',
  value,
  date,
  datePrecision: date === null ? 'not-stated' : 'month',
  dateText: date ?? '',
  speakerName: 'A speaker',
  addresseeText: 'to Japan',
  formality: 'speech',
  formalityText: 'speech',
  statement: 'What was said.',
});
const figures = [
  figure('three', '3', '2025-03'),
  figure('more', null, '2025-04'),
  figure('undated', null, null),
];

const onopen = (): void => undefined;
const drawings: [string, string][] = [
  ...SPENDING_MODES.map((mode): [string, string] => [
    mode,
    drawn(LineChart, spendingChart(context, { focus: 's35', mode })),
  ]),
  ...SAVING_VIEWS.map((view): [string, string] => [
    view,
    drawn(SavingChart, savingChart(context, { focus: 's35', view })),
  ]),
  ['multiples', drawn(SmallMultiples, multiplesChart(context, { drawn: ['low', 'same', 's35'] }))],
  ['ladder', drawn(LadderChart, ladderChart(context, figures, { order: 'date', source: [] }))],
  ['ladder by level', drawn(LadderChart, ladderChart(context, figures, { order: 'level', source: [] }))],
];

function drawn<Chart>(
  component: Component<{ chart: Chart; onopen: (trace: string) => void }>,
  chart: Chart,
): string {
  return render(component, { props: { chart, onopen } }).body;
}

describe('charts in the prerendered page', () => {
  it.each(drawings)(
    '%s: drawn without a browser, with no style attribute and no broken number',
    (_name, html) => {
      expect(html).toContain('<svg');
      expect(html).not.toMatch(/\bstyle=|NaN|Infinity|undefined|\[object/);
    },
  );

  it.each(drawings)('%s: every digit is a trace or a label', (_name, html) => {
    const marked = html.replace(/<(text|tspan)\b[^>]*data-(?:trace|label)=[^>]*>[^<]*<\/\1>/g, '');
    expect(marked.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
  });

  it.each(drawings)('%s: one point is in the tab order and each has a name', (_name, html) => {
    const stops = html.match(/<g class="stop"[^>]*>/g) ?? [];
    expect(stops.filter((stop) => stop.includes('tabindex="0"'))).toHaveLength(1);
    for (const stop of stops) expect(stop).toMatch(/aria-label="[^"]*[^" ][^"]*" data-trace="[^"]+"/);
  });
});
