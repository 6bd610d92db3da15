import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../quantity/decimal.ts';
import { rankChart, type RankChart } from '../../view/allies/rank-chart.ts';
import { compareRanks } from '../../view/allies/ranking.ts';
import { plainWords } from '../../view/charts/words.ts';
import { allies } from '../../view/messages/en/allies.ts';
import { rankLayout } from './rank-layout.ts';
import Drawing from './RankChart.svelte';

/** A chart of rows of numbers, one row a way; null where a way has none. */
function chartOf(rows: readonly (readonly (number | null)[])[], focus = 'E0'): RankChart {
  const values = rows.map((row) => row.map((value) => (value === null ? null : decimal(String(value)))));
  return rankChart({
    ways: rows.map((_, index) => ({ id: `w${String(index)}`, name: `Way ${String(index)}` })),
    members: (rows[0] ?? []).map((_, index) => ({
      code: `E${String(index)}`,
      name: `Economy ${String(index)}`,
    })),
    comparison: compareRanks(values.map((one, index) => ({ id: `w${String(index)}`, values: one }))),
    numberOf: (way, member) => {
      const value = values[way]?.[member] ?? null;
      return value === null ? null : { text: value.toString(), trace: `s/spending/${String(2000 + way)}` };
    },
    focus,
    when: '2025',
    footer: [],
    messages: allies.ranks,
  });
}

describe('layout of places', () => {
  it('marks each change of places once, where the lines cross', () => {
    const { crossings, lines } = rankLayout(
      chartOf([
        [3, 2, 1],
        [2, 3, 1],
      ]),
      900,
    );
    expect(crossings).toHaveLength(1);
    const [a, b] = lines[0]?.points ?? [];
    expect(crossings[0]?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2);
    expect(crossings[0]?.focus).toBe(true);
  });

  it('a shared place is no change, and nobody covers anybody', () => {
    const { crossings, lines } = rankLayout(
      chartOf([
        [3, 2],
        [2, 2],
        [3, 2],
      ]),
      900,
    );
    expect(crossings).toEqual([]);
    const heights = lines.map(({ points }) => points[1]?.y);
    expect(new Set(heights).size).toBe(2);
  });

  it('a way without a number leaves a gap, and no change is claimed across it', () => {
    const { crossings, lines } = rankLayout(
      chartOf([
        [3, 2],
        [null, 2],
        [1, 2],
      ]),
      900,
    );
    expect(crossings).toEqual([]);
    expect(lines.find(({ line }) => line.id === 'E0')?.points[1]).toBeNull();
  });

  it.each([320, 390, 700, 1400])('stays inside %i px', (width) => {
    const layout = rankLayout(chartOf(Array.from({ length: 9 }, () => [3, 2, 1])), width);
    expect(layout.left).toBeGreaterThan(0);
    expect(layout.right).toBeLessThanOrEqual(width);
    expect(layout.lettered).toBe(width <= 700);
  });

  it('of forty lines only the one in focus has its changes marked', () => {
    const up = Array.from({ length: 40 }, (_, index) => index);
    const { crossings } = rankLayout(chartOf([up, up.map((value) => (value * 7) % 40)], 'E3'), 1000);
    expect(crossings.length).toBeGreaterThan(0);
    expect(crossings.every(({ focus }) => focus)).toBe(true);
  });
});

describe('the drawing and its words', () => {
  const chart = chartOf([
    [3, 2, 1],
    [2, 3, 1],
  ]);
  it('says how many pairs change places, and each one’s range', () => {
    expect(plainWords(chart.title)).toBe('1 of 3 pairs change places with the measure');
    expect(plainWords(chart.sentence)).toContain('Economy 2 always 3');
  });

  it('has the same in its table, with every place open to its number', () => {
    const { rows, columns } = chart.table();
    expect(columns).toHaveLength(4);
    expect(rows[0]).toEqual([
      { text: 'Economy 0', label: 'name' },
      { text: '1', trace: 's/spending/2000', exact: '1' },
      { text: '2', trace: 's/spending/2001', exact: '2' },
      [{ text: '1', label: 'count' }, '–', { text: '2', label: 'count' }],
    ]);
  });

  it('is drawn without a browser, every place a number that opens', () => {
    const { body } = render(Drawing, { props: { chart, onopen: () => undefined, onfocus: () => undefined } });
    expect(body.match(/<tspan data-trace=/g)).toHaveLength(6);
    expect(body).toContain('class="flip');
  });

  it('of one economy says what is missing', () => {
    expect(chartOf([[1]]).empty).not.toBeNull();
  });
});
