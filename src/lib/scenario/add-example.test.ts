import { describe, expect, it } from 'vitest';
import { addExample, standIns, withoutExample } from './alliance-edits.ts';
import type { FootingDocument } from './document.ts';
import { loadExampleAllies } from './example-allies.ts';

const example = await loadExampleAllies();
const own: FootingDocument = {
  version: 1,
  economies: {
    JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' }, exchangeRate: '150' },
  },
  scenarios: [
    { id: 'low', economy: 'JPN', baseline: '2', target: '3', path: { shape: 'step', from: 2025, to: 2030 } },
  ],
  horizon: { from: 2025, to: 2030 },
};

describe('an example added', () => {
  const alone = withoutExample(own, 'low', 'USD');
  it('twice has an id of its own each time', () => {
    const busy = {
      ...alone,
      scenarios: ['kor35', 'kor35-2'].flatMap((id) =>
        own.scenarios.slice(0, 1).map((one) => ({ ...one, id })),
      ),
    };
    expect(addExample(busy, 'KOR', example).scenarios.at(-1)?.id).toBe('kor35-3');
  });

  it('begins a comparison in dollars where there is none, without rates where none are known', () => {
    const added = addExample(own, 'KOR', { ...example, purchasingPower: {} });
    expect(added.alliance).toEqual({ currency: 'USD', scenarios: ['kor35'] });
    expect(added).not.toHaveProperty('alternatives');
  });

  it('brings its rate at purchasing power once, and none where it is converted so or has no rate', () => {
    const rates = (document: FootingDocument) => document.alternatives?.map((one) => one.for);
    expect(rates(addExample(alone, 'KOR', example))).toEqual(['economies.KOR.exchangeRate']);
    const known = addExample(alone, 'KOR', example);
    expect(rates(addExample(known, 'KOR', example))).toEqual(['economies.KOR.exchangeRate']);
    const { KOR: korea } = example.economies;
    if (korea === undefined) throw new Error('the examples have no KOR');
    const atParity = { ...example, economies: { KOR: { ...korea, exchangeRateBasis: 'ppp' as const } } };
    expect(rates(addExample(alone, 'KOR', atParity))).toBeUndefined();
  });

  it('that is not among the examples changes nothing', () => {
    expect(addExample(alone, 'FRA', example)).toBe(alone);
    expect(addExample(alone, 'KOR', { ...example, scenarios: [] })).toBe(alone);
  });

  it('stands for no economy that has no scenario', () => {
    const { KOR: korea } = example.economies;
    const idle = { ...own, economies: { ...own.economies, ...(korea && { KOR: korea }) } };
    expect(standIns(idle, 'low')).toEqual(['low']);
  });
});
