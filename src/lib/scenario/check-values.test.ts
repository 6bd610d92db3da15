import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { checkSchema } from './schema-faults.ts';
import type { FootingDocument } from './document.ts';

/** What a draft on the page may hold that a file may not, or that only few files hold. */
const figures = new Map([
  ['share', { kind: 'demand', value: '3', unit: '% of GDP', qualifier: null, interval: null }],
  ['bare', { kind: 'demand', value: '3', unit: null, qualifier: null, interval: null }],
]);
const document = (fields: Partial<FootingDocument> = {}): FootingDocument => ({
  version: 1,
  economies: { JPN: { currency: 'JPY', year: { kind: 'calendar' }, gdp: { '2025': '600' } } },
  scenarios: [
    { id: 's', economy: 'JPN', baseline: '2', target: '3', path: { shape: 'step', from: 2025, to: 2030 } },
  ],
  horizon: { from: 2025, to: 2030 },
  ...fields,
});
const faults = (fields: Partial<FootingDocument>) =>
  checkDraft(document(fields), figures).map(({ path, code }) => `${path}: ${code}`);

describe('a draft', () => {
  it('may split a cost by one measure, hold a figure as another source, and draw without a seed', () => {
    expect(
      faults({
        alliance: { scenarios: ['s'], currency: 'JPY', allocation: { total: '5', key: 'gdp' } },
        alternatives: [{ for: 'scenarios.s.target', value: { figure: 'share' } }],
        uncertainty: { inputs: [{ for: 'scenarios.s.baseline', distribution: 'normal', sd: '0.1' }] },
      }),
    ).toEqual([]);
  });

  it('with too many draws and a strange seed is told so', () => {
    const inputs = [{ for: 'scenarios.s.baseline', distribution: 'normal' as const, sd: '0.1' }];
    const found = faults({ uncertainty: { inputs, seed: -1, samples: 0 } });
    expect(found.map((text) => text.split(':')[0])).toEqual(['uncertainty.seed', 'uncertainty.samples']);
  });

  it('may not use a figure without a unit', () => {
    const [first] = document().scenarios;
    if (first === undefined) throw new Error('no scenario');
    const found = checkDraft(document({ scenarios: [{ ...first, target: { figure: 'bare' } }] }), figures);
    expect(found).toEqual([
      {
        path: 'scenarios[0].target.figure',
        code: 'figure-of-other-unit',
        id: 'bare',
        unit: '',
        needed: 'share',
      },
    ]);
  });
});

describe('a demand in parts', () => {
  const parts = [
    { id: 'core', target: '2' },
    { id: 'rest', target: '1' },
  ];
  const [first] = document().scenarios;
  const scenario = (fields: object) => faults({ scenarios: [{ ...first, ...fields }] as never });

  it('on a path by year needs a target to divide, and a path for each part', () => {
    const path = { shape: 'by-year', shares: { '2026': '3' } };
    expect(scenario({ target: undefined, path, parts })).toEqual([
      'scenarios[0].target: target-missing',
      'scenarios[0].parts[0]: part-without-path',
      'scenarios[0].parts[1]: part-without-path',
    ]);
  });

  it('is added up only where every number can be read', () => {
    const unread = [{ id: 'core', target: 'two' }, parts[1]];
    expect(scenario({ parts: unread }).some((text) => text.includes('parts-not-target'))).toBe(false);
    expect(scenario({ target: '4', parts })).toEqual(['scenarios[0].parts: parts-not-target']);
  });
});

it('nothing at all is no document', () => {
  expect(checkSchema(undefined).faults).toEqual([{ code: 'missing-field', path: '', field: '' }]);
});
