import { describe, expect, it } from 'vitest';
import type { FootingDocument } from './document.ts';
import { inputName, inputNames, inputPlace } from './input-place.ts';

const document: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '610' },
      taxPoint: { name: 'a point', yield: '2' },
    },
  },
  scenarios: [
    { id: 'low', economy: 'JPN', baseline: '2', path: { shape: 'by-year', shares: { '2025': '2' } } },
    {
      id: 's.35',
      economy: 'JPN',
      baseline: { '2025': '2' },
      target: '3.5',
      path: { shape: 'step', from: 2025, to: 2030 },
    },
  ],
  horizon: { from: 2025, to: 2030 },
};

describe('the name of an input', () => {
  it('names a scenario by its id, since places move', () => {
    expect(inputName(document, 'scenarios[1].target')).toBe('scenarios["s.35"].target');
    expect(inputName(document, 'scenarios[1].baseline.2025')).toBe('scenarios["s.35"].baseline.2025');
    expect(inputName(document, 'economies.JPN.gdp.2025')).toBe('economies.JPN.gdp.2025');
  });

  it('of a place in a scenario that is not there leads nowhere', () => {
    expect(inputPlace(document, inputName(document, 'scenarios[7].target'))).toBeUndefined();
  });

  it('reads back to its place', () => {
    expect(inputPlace(document, 'scenarios["s.35"].target')).toMatchObject({ path: 'scenarios[1].target' });
    for (const name of inputNames(document)) expect(inputPlace(document, name)).toBeDefined();
    expect(inputNames(document)).not.toContain('saving.amount');
  });
});

describe('one year', () => {
  it('of a map is one number', () => {
    expect(inputPlace(document, 'economies.JPN.gdp.2025')).toEqual({
      path: 'economies.JPN.gdp.2025',
      rule: 'positive',
      form: 'number',
    });
  });

  it('of what has no years, or of no input, is none', () => {
    expect(inputPlace(document, 'economies.JPN.taxPoint.yield.2025')).toBeUndefined();
    expect(inputPlace(document, 'scenarios.low.path.shares.2025')).toBeUndefined();
    expect(inputPlace(document, 'economies.JPN.gdp.2026')).toBeUndefined();
  });

  it('is none in a draft whose scenarios are no list', () => {
    const draft = { ...document, scenarios: {} } as unknown as FootingDocument;
    expect(inputPlace(draft, 'scenarios.low.baseline')).toBeUndefined();
  });
});
