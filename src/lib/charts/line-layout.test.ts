import { describe, expect, it } from 'vitest';
import type { Series } from '../view/charts/chart.ts';
import type { SpendingChart } from '../view/charts/spending-chart.ts';
import { lineLayout } from './line-layout.ts';
import { linePath } from './line-path.ts';
import { wrapText } from './wrap-text.ts';
import { yearTicks } from './year-ticks.ts';

const years = { from: 2025, to: 2035, mark: 2030 };

function chart(ends: readonly number[]): SpendingChart {
  const series = ends.map((end, index): Series => ({
    id: `s${index}`,
    name: [`${end}%`],
    tone: 'level-3',
    dash: false,
    focus: index === 0,
    points: [2025, 2035].map((year) => ({
      year,
      y: end,
      number: { text: `¥${end} tn`, trace: `s${index}/spending/${year}` },
    })),
  }));
  const values = {
    low: 0,
    high: 50,
    ticks: [
      { at: 0, text: '0' },
      { at: 50, text: '50' },
    ],
  };
  return {
    kind: 'lines',
    id: 'spending',
    title: [],
    subtitle: [],
    sentence: [],
    footer: [],
    empty: null,
    zero: null,
    note: null,
    years,
    values,
    series,
    table: () => ({ columns: [], rows: [] }),
    sayPoint: (name) => name,
  };
}

describe('lineLayout', () => {
  it.each([320, 358, 720, 1100])(
    'keeps lines and labels inside and labels apart, %i pixels wide',
    (width) => {
      const layout = lineLayout(chart([10, 10.5, 11, 12, 49]), width, 300);
      expect(layout.left).toBeLessThan(layout.right);
      expect(layout.right - layout.left).toBeGreaterThan(width / 3);
      const tall = layout.labels[0]?.twoLines ? 32 : 16;
      const heights = layout.labels.map(({ y }) => y).sort((a, b) => a - b);
      heights.slice(1).forEach((y, index) => {
        expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(tall - 1e-6);
      });
      for (const { x } of layout.labels) expect(x).toBeGreaterThan(layout.right);
    },
  );
});

describe('yearTicks', () => {
  it('always has the ends and the deadline', () => {
    const texts = yearTicks(years, (year) => (year - 2025) * 12, 38).map(({ text }) => text);
    expect(texts).toEqual(['2025', '2030', '2035']);
  });
});

describe('linePath', () => {
  it('breaks at a year without a number', () => {
    const number = { text: '', trace: '' };
    const points = [2025, 2026, 2028].map((year) => ({ year, y: 1, number }));
    expect(
      linePath(
        points,
        (year) => year - 2025,
        () => 5,
      ),
    ).toBe('M0 5L1 5M3 5');
  });
});

describe('wrapText', () => {
  const perCharacter = (text: string): number => text.length;

  it('breaks English between words', () => {
    expect(wrapText('one two three four', 9, perCharacter)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks Japanese between characters, never before a full stop', () => {
    expect(wrapText('防衛費のGDP比。年', 7, perCharacter)).toEqual(['防衛費のGDP', '比。年']);
    expect(wrapText('あいうえ。お', 4, perCharacter)).toEqual(['あいうえ。', 'お']);
  });
});
