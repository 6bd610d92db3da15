import { describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Locale } from '../locale.ts';
import { charts as en } from '../messages/en/charts.ts';
import { numbers as numbersEn } from '../messages/en/numbers.ts';
import { charts as ja } from '../messages/ja/charts.ts';
import { numbers as numbersJa } from '../messages/ja/numbers.ts';
import { charts as zh } from '../messages/zh/charts.ts';
import { numbers as numbersZh } from '../messages/zh/numbers.ts';
import { chartNumbers } from './chart-numbers.ts';
import type { ChartText } from './chart.ts';
import { chartCsv } from './csv.ts';
import { multiplesChart } from './multiples-chart.ts';
import type { ChartContext } from './results.ts';
import { savingChart, SAVING_VIEWS } from './saving-chart.ts';
import { spendingChart } from './spending-chart.ts';
import { SPENDING_MODES } from './spending-mode.ts';
import { plainWords, type Words } from './words.ts';

const WORDS = { en: [en, numbersEn], zh: [zh, numbersZh], ja: [ja, numbersJa] } as const;
const LOCALES: readonly Locale[] = ['en', 'zh', 'ja'];

/** The worked example of the design, with the four levels. */
function example(change: Partial<FootingDocument> = {}, baseline = '2'): FootingDocument {
  const path = { shape: 'linear', from: 2025, to: 2030 } as const;
  const level = (id: string, target: string): FootingDocument['scenarios'][number] => ({
    id,
    economy: 'JPN',
    baseline,
    target,
    path,
  });
  return {
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
    scenarios: [level('s3', '3'), level('s35', '3.5'), level('s5', '5')],
    saving: { amount: '1180000000', currency: 'USD', period: 'per-year' },
    horizon: { from: 2025, to: 2030 },
    ...change,
  };
}

function context(document: FootingDocument, locale: Locale = 'en'): ChartContext {
  const [messages, numbers] = WORDS[locale];
  return {
    results: new Calculation(resolve(document, new Map())),
    numbers: chartNumbers(numbers),
    messages,
    locale,
    economyName: () => 'Japan',
    figurePlace: (id) => id,
    conventionLabel: (id) => id,
    sourceText: (source) => source,
    dateText: (date) => date,
    problemText: ({ code }) => code,
  };
}

/** As a reader sees it, with plain spaces. */
const said = (words: Words): string => plainWords(words).replaceAll('\u202f', ' ');

describe('spending by year', () => {
  it('says the finding, draws every year and the extra of the deadline', () => {
    const chart = spendingChart(context(example()), { focus: 's35', mode: 'money' });
    expect(said(chart.title)).toBe('Reaching 3.5% in 2030 costs ¥29.0 tn more by then than staying at 2%');
    expect(said(chart.subtitle)).toBe(
      'Japan: defence spending a year, trillion yen, current prices, calendar years',
    );
    expect(chart.series.map(({ id, points }) => [id, points.length])).toEqual([
      ['s3', 6],
      ['s35', 6],
      ['s5', 6],
      ['baseline:', 6],
    ]);
    const end = chart.series[1]?.points.at(-1);
    expect(end?.y).toBe(23185696867200);
    expect(end?.number).toEqual({ text: '¥23.2\u202ftn', trace: 's35/spending/2030' });
    expect(chart.note && said(chart.note.text)).toBe('¥9.94 tn extra in 2030');
    expect(chart.values.ticks.map(({ text }) => text)).toEqual(['0', '10', '20', '30']);
  });

  it('adds up, in the mode of the running total, above a zero line with the name of the baseline', () => {
    const chart = spendingChart(context(example()), { focus: 's35', mode: 'total' });
    expect(chart.zero && said(chart.zero)).toBe('2% kept');
    expect(chart.note && said(chart.note.text)).toBe('¥29.0 tn extra by 2030');
  });

  it('draws the baseline in the prices of the price year too', () => {
    const chart = spendingChart(context(example()), { focus: 's35', mode: 'real' });
    const baseline = chart.series.find(({ id }) => id === 'baseline:');
    expect(baseline?.points.map(({ number }) => number.trace)[1]).toBe('s35/real-baseline-spending/2026');
    // 2% of 600 × 1.02⁵, ÷ 1.01⁵
    expect(baseline?.points.at(-1)?.y).toBeCloseTo((0.02 * 600e12 * 1.02 ** 5) / 1.01 ** 5, -3);
    // The extra is the distance between the two lines.
    expect(chart.note?.from).toBe(baseline?.points.at(-1)?.y);
    expect(said(chart.sentence)).toContain('2% kept is ¥12.6 tn');
  });

  it('has words for an economy that already meets the level', () => {
    const none = spendingChart(context(example({}, '3.5')), { focus: 's35', mode: 'money' });
    expect(said(none.title)).toBe('3.5% costs nothing beyond staying at 3.5%');
    expect(none.note && said(none.note.text)).toBe('no extra in 2030');
    const less = spendingChart(context(example({}, '4')), { focus: 's35', mode: 'extra' });
    expect(said(less.title)).toBe('In 2030 alone, 3.5% costs ¥3.31 tn less than staying at 4%');
    expect(said(less.sentence)).toContain('Japan already meets 3.5%');
    expect(less.values.low).toBeLessThan(0);
  });

  it('leaves a year without a number out, and says so where there is none at all', () => {
    const gdp = { '2025': '600000000000000', '2027': '620000000000000' };
    const economies = { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp } } as const;
    const chart = spendingChart(context(example({ economies })), { focus: 's35', mode: 'money' });
    expect(chart.series[0]?.points.map(({ year }) => year)).toEqual([2025, 2027]);
    const nothing = spendingChart(context(example({ economies, horizon: { from: 2028, to: 2030 } })), {
      focus: 's35',
      mode: 'money',
    });
    expect(nothing.empty && said(nothing.empty)).toBe('There is no number to draw yet.');
  });

  it('tells two ways to the same level apart by their year', () => {
    const document = example();
    const late = {
      ...document.scenarios[1],
      id: 'late',
      path: { shape: 'linear', from: 2025, to: 2029 },
    } as FootingDocument['scenarios'][number];
    const scenarios = [...document.scenarios, late];
    const chart = spendingChart(context({ ...document, scenarios }), { focus: 's35', mode: 'money' });
    expect(chart.series.map(({ name }) => said(name))).toEqual([
      '3%',
      '3.5% by 2030',
      '5%',
      '3.5% by 2029',
      '2% kept',
    ]);
  });
});

describe('cost beside the saving', () => {
  it('gives ratio, amount and days of each level', () => {
    const chart = savingChart(context(example()), { focus: 's35', view: 'dots' });
    expect(said(chart.title)).toBe('The extra cost in 2030 is 37.4× to 112× the saving');
    expect(said(chart.subtitle)).toContain('Logarithmic scale');
    const row = chart.rows[1];
    expect(row?.ratio).toEqual({ text: '56.1×', trace: 's35/saving-ratio/2030' });
    expect(row?.days?.number.text).toBe('2.79 days');
    expect(chart.axis.ticks.map(({ text }) => text.replace('\u202f', ' '))).toEqual([
      '$1 bn',
      '$10 bn',
      '$100 bn',
    ]);
    expect(chart.magnifier?.times).toBe(100);
  });

  it('writes a row of zero or less at the edge', () => {
    const none = savingChart(context(example({}, '3.5')), { focus: 's35', view: 'dots' });
    expect(none.rows.map(({ edge }) => edge && said(edge))).toEqual(['−¥3.31 tn', 'no extra', null]);
    expect(none.rows[1]?.ratio).toBeNull();
    expect(said(none.title)).toBe('At 3.5% there is no extra cost in 2030 to set beside the saving');
  });

  it('says how the period is read, and sets a one-off saving beside the whole cost', () => {
    const amount = { amount: '1180000000', currency: 'USD' };
    const unstated = savingChart(context(example({ saving: amount })), { focus: 's35', view: 'dots' });
    expect(unstated.saving && said(unstated.saving.period)).toBe('period not stated, read as one year’s');
    expect(said(unstated.footer)).toContain('saving-period-not-stated');
    const once = savingChart(context(example({ saving: { ...amount, period: 'one-off' } })), {
      focus: 's35',
      view: 'dots',
    });
    expect(once.rows[1]?.number?.trace).toBe('s35/cumulative-increment-usd/2030');
    expect(said(once.title)).toContain('up to 2030');
  });

  it('says why there is nothing to draw', () => {
    const saving = { amount: '1000', currency: 'EUR', period: 'per-year' } as const;
    const chart = savingChart(context(example({ saving })), {
      focus: 's35',
      view: 'bars',
    });
    expect(chart.empty && said(chart.empty)).toBe('saving-rate-missing');
  });
});

describe('the sources of a chart', () => {
  const office = (i: number) => ({ value: '600000000000000', source: `Office ${'ABCDEF'[i] ?? ''}` });
  const gdp = (count: number) =>
    Object.fromEntries([...Array(count).keys()].map((i) => [2025 + i, office(i)]));
  const chart = (count: number, locale: Locale = 'en') => {
    const { economies } = example();
    const JPN = { ...economies.JPN, gdp: gdp(count) } as NonNullable<typeof economies.JPN>;
    return spendingChart(context(example({ economies: { JPN } }), locale), { focus: 's35', mode: 'money' });
  };

  it('are all in the footer up to four', () => {
    expect(said(chart(4).footer)).toContain('Office D');
    expect(chart(4).sources).toBeUndefined();
  });

  it.each([
    ['en', 'and 2 more'],
    ['zh', '另有 2 个'],
    ['ja', 'ほか2件'],
  ] as const)('are counted beyond four, and all in table and file: %s', (locale, more) => {
    const six = chart(6, locale);
    expect(said(six.footer)).toContain(more);
    expect(said(six.footer)).not.toContain('Office F');
    expect(said(six.sources ?? [])).toContain('Office F');
    expect(chartCsv(six)).toContain('Office F');
  });
});

describe('every chart in every language', () => {
  const all = (c: ChartContext): ChartText[] => [
    ...SPENDING_MODES.map((mode) => spendingChart(c, { focus: 's35', mode })),
    ...SAVING_VIEWS.map((view) => savingChart(c, { focus: 's35', view })),
    multiplesChart(c, { drawn: ['s3', 's35', 's5'] }),
  ];

  it.each(LOCALES)('has no number without a trace or a label: %s', (locale) => {
    for (const chart of all(context(example(), locale))) {
      for (const words of [chart.title, chart.subtitle, chart.sentence, chart.footer]) {
        expect(words.length).toBeGreaterThan(0);
        for (const word of words) if (typeof word === 'string') expect(word).not.toMatch(/\d|NaN|undefined/);
      }
    }
  });

  it.each(LOCALES)('gives a CSV whose numbers are exact: %s', (locale) => {
    for (const chart of all(context(example(), locale))) {
      const { columns, rows } = chart.table();
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(chartCsv(chart)).toMatch(/\d/);
    }
    const csv = chartCsv(spendingChart(context(example(), locale), { focus: 's35', mode: 'money' }));
    expect(csv).toContain('2030,19873454457600,23185696867200,33122424096000,13248969638400\r\n');
  });
});
