import { describe, expect, it } from 'vitest';
import { charts as messages } from '../messages/en/charts.ts';
import { numbers } from '../messages/en/numbers.ts';
import { chartNumbers } from './chart-numbers.ts';
import { dateRange, dayNumber } from './date-range.ts';
import type { FigureDigest } from './figure-digest.ts';
import { ladderChart, type LadderOrder } from './ladder-chart.ts';
import { plainWords } from './words.ts';

function digest(id: string, value: string | null, more: Partial<FigureDigest> = {}): FigureDigest {
  return {
    id,
    kind: 'demand',
    value,
    date: '2025-03-04',
    datePrecision: 'day',
    dateText: '4 March 2025',
    speakerName: 'A speaker',
    addresseeText: 'to Japan',
    formality: 'speech',
    formalityText: 'speech',
    statement: 'What was said.',
    ...more,
  };
}

const FIGURES = [
  digest('five-june', '5', { date: '2025-06', datePrecision: 'month', formality: 'formal-statement' }),
  digest('three-and-a-half', '3.5', {
    date: '2025-07',
    datePrecision: 'month',
    formality: 'informal-request',
  }),
  digest('five-may', '5', { date: '2025-05', datePrecision: 'late-month' }),
  digest('three', '3'),
  digest('two', '2', { kind: 'status-quo' }),
  digest('undated', null, { date: null, datePrecision: 'not-stated' }),
  digest('host-share', null, { date: '2025-04', datePrecision: 'mid-month' }),
  digest('under-one', '1', { kind: 'limit', date: null }),
  digest('ships', null, { kind: 'other', leftOff: 'A role, no money.', statement: 'Ships.' }),
  digest('poll', '43', { kind: 'poll' }),
];

const ladder = (order: LadderOrder) =>
  ladderChart({ numbers: chartNumbers(numbers), messages, locale: 'en' }, FIGURES, {
    order,
    source: ['Source'],
  });

describe('ladderChart', () => {
  it('puts the statements in the order of asking, the undated last', () => {
    const chart = ladder('date');
    expect(chart.marks.map(({ id }) => id)).toEqual([
      'two',
      'three',
      'host-share',
      'five-may',
      'five-june',
      'three-and-a-half',
      'undated',
    ]);
    expect(plainWords(chart.title)).toBe('The levels asked for, in the order of asking: 3%, 5%, 5%, 3.5%');
    expect(plainWords(chart.subtitle)).toContain('2 statements name 5%');
  });

  it('puts them by level, those without a number last and never at zero', () => {
    const chart = ladder('level');
    expect(chart.marks.map(({ level }) => level)).toEqual([2, 3, 3.5, 5, 5, null, null]);
    expect(plainWords(chart.title)).toContain('3%, 3.5%, 5%');
  });

  it('tells the status quo and the open bound from demands, and leaves other numbers off', () => {
    const chart = ladder('date');
    expect(chart.marks.find(({ id }) => id === 'two')).toMatchObject({
      demand: false,
      tone: 'baseline',
      how: 'level then, not a demand',
    });
    expect(chart.limits.map(({ level, value }) => [level, plainWords(value)])).toEqual([[1, 'under 1%']]);
    // Its row says the same as the drawing.
    const said = chart
      .table()
      .rows.map(([level]) => JSON.stringify(level))
      .join();
    expect(said).toContain('under ');
    expect(said).toContain('figure:under-one');
    expect(chart.marks.some(({ id }) => id === 'poll' || id === 'ships')).toBe(false);
    expect(plainWords(chart.sentence)).toContain('under 1% (A speaker, level then, not a demand');
    expect(plainWords(chart.sentence)).toContain('Left off, because they ask for no money: Ships.');
  });

  it('draws a more formal statement larger', () => {
    const weight = (id: string) => ladder('date').marks.find((mark) => mark.id === id)?.weight ?? 0;
    expect(weight('five-june')).toBeGreaterThan(weight('five-may'));
    expect(weight('five-may')).toBeGreaterThan(weight('three-and-a-half'));
  });

  it('shows whole months, the first with its year', () => {
    const chart = ladder('date');
    expect(chart.months.map(({ text }) => text)).toEqual(['Mar 2025', 'Apr', 'May', 'Jun', 'Jul']);
    expect(chart.days).toEqual({ start: dayNumber(2025, 3, 1), end: dayNumber(2025, 8, 1) });
  });

  it('lists all of them in the table, the open bound too', () => {
    const { columns, rows } = ladder('date').table();
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

/** The day number of a date written out. */
function dayOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month, day);
}

describe('dateRange', () => {
  it.each([
    ['2025-03-04', 'day', '2025-03-04', '2025-03-05'],
    ['2025-05', 'late-month', '2025-05-21', '2025-06-01'],
    ['2025-04', 'mid-month', '2025-04-11', '2025-04-21'],
    ['2025-04', 'early-month', '2025-04-01', '2025-04-11'],
    ['2025-12', 'month', '2025-12-01', '2026-01-01'],
    ['2024', 'year', '2024-01-01', '2025-01-01'],
  ] as const)('%s, %s', (date, precision, from, to) => {
    expect(dateRange(date, precision)).toEqual({ start: dayOf(from), end: dayOf(to) });
  });

  it('knows no range without a date', () => {
    expect(dateRange(null, 'not-stated')).toBeNull();
  });
});
