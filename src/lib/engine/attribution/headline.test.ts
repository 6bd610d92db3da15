import { describe, expect, it } from 'vitest';
import type { FootingDocument, PathDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { headlineYear } from './headline.ts';
import { seededOrders } from './seeded-orders.ts';

const model = (path: PathDocument) => {
  const document: FootingDocument = {
    version: 1,
    economies: { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' } } },
    scenarios: [{ id: 's', economy: 'JPN', baseline: '2', target: '3', path }],
    horizon: { from: 2025, to: 2030 },
  };
  return resolve(document, new Map());
};
const step = (to: number): PathDocument => ({ shape: 'step', from: 2025, to });

describe('the year of a headline', () => {
  it('is the deadline as far as the horizon reaches', () => {
    expect(headlineYear('deadline', model(step(2028)), 's')).toBe(2028);
    expect(headlineYear('deadline', model(step(2040)), 's')).toBe(2030);
    expect(headlineYear('deadline', model(step(2020)), 's')).toBe(2025);
  });

  it('is the last one where the path has no deadline, or where it is asked for', () => {
    const byYear: PathDocument = { shape: 'by-year', shares: { '2026': '3' } };
    expect(headlineYear('deadline', model(byYear), 's')).toBe(2030);
    expect(headlineYear('last', model(step(2028)), 's')).toBe(2030);
    expect(headlineYear(2027, model(step(2028)), 's')).toBe(2027);
  });
});

it('orders drawn from the seed nought are orders too', () => {
  const [one, back] = seededOrders(4, 2, 0);
  expect([...(one ?? [])].sort()).toEqual([0, 1, 2, 3]);
  expect(back).toEqual([...(one ?? [])].reverse());
});
