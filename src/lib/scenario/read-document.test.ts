import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from './document.ts';
import { setAt } from './edit-document.ts';
import { migrate, migrationSteps, missingSteps, CURRENT_VERSION } from './migrate.ts';
import { readDocument, readDraft } from './read-document.ts';
import { writeDocument } from './write-document.ts';

const figures = new Map();
const draft = example as FootingDocument;
const read = (value: unknown) =>
  readDocument(typeof value === 'string' ? value : JSON.stringify(value), figures);
const faultsOf = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.faults;
};

describe('readDocument', () => {
  test('the smallest file opens, with a byte order mark too', () => {
    expect(read(example)).toEqual({ ok: true, document: example });
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify(example)}`);
    expect(readDocument(bytes, figures).ok).toBe(true);
  });

  test('maps have no prototype', () => {
    const result = read(example);
    expect(result.ok && Object.getPrototypeOf(result.document.economies)).toBeNull();
    expect(result.ok && Object.getPrototypeOf(result.document.economies.JPN?.gdp)).toBeNull();
  });

  test.each([
    ['economies.JPN.gdp.2025', 600, { code: 'number-not-text', found: '600' }],
    [
      'economies.JPN.gdp.2025',
      { source: 'x' },
      { code: 'missing-field', path: 'economies.JPN.gdp.2025.value' },
    ],
    [
      'economies.JPN.gdp.2025',
      { value: 1 },
      { code: 'number-not-text', path: 'economies.JPN.gdp.2025.value' },
    ],
    [
      'economies.JPN.gdp.2025',
      { value: '0' },
      { code: 'not-positive', path: 'economies.JPN.gdp.2025.value' },
    ],
    ['economies.JPN.gdp.2025', { value: '1', interval: ['1'] }, { code: 'wrong-type', expected: 'interval' }],
    ['economies.JPN.gdp.2025', [1], { code: 'wrong-type', expected: 'decimal', found: 'list' }],
    ['economies.JPN.gdp.25', '1', { code: 'not-a-year', path: 'economies.JPN.gdp.25' }],
    ['economies.JPN.gdp', [], { code: 'wrong-type', expected: 'object', found: 'list' }],
    ['economies.JPN.gdp', {}, { code: 'no-gdp' }],
    [
      'economies.JPN.growth',
      { nominal: '1', real: '1', deflator: '1' },
      { code: 'both-growth-kinds', path: 'economies.JPN.growth' },
    ],
    ['economies.JPN.growth', { real: '1' }, { code: 'missing-field', path: 'economies.JPN.growth.deflator' }],
    ['economies.JPN.growth', {}, { code: 'missing-field', path: 'economies.JPN.growth.nominal' }],
    [
      'economies.JPN.growth',
      { nominal: { '2026': '-100' } },
      { code: 'rate-too-low', path: 'economies.JPN.growth.nominal.2026' },
    ],
    ['economies.JPN.deflator', { rate: '1', index: {} }, { code: 'both-deflator-kinds' }],
    [
      'economies.JPN.year',
      { kind: 'lunar' },
      { code: 'not-one-of', path: 'economies.JPN.year.kind', allowed: ['calendar', 'fiscal'] },
    ],
    ['economies.JPN.year', {}, { code: 'missing-field', path: 'economies.JPN.year.kind' }],
    ['economies.JPN.year', 'calendar', { code: 'wrong-type', expected: 'object', found: 'text' }],
    [
      'economies.JPN.year',
      { kind: 'fiscal', firstMonth: 4 },
      { code: 'missing-field', path: 'economies.JPN.year.named' },
    ],
    [
      'economies.JPN.year',
      { kind: 'fiscal', firstMonth: 0, named: 'start' },
      { code: 'not-a-whole-number', from: 1, to: 12 },
    ],
    ['economies.JPN.colour', 'red', { code: 'unknown-field', path: 'economies.JPN.colour', field: 'colour' }],
    [
      'economies["A B"]',
      draft.economies.JPN,
      { code: 'bad-id', path: 'economies["A B"]', why: 'characters' },
    ],
    [
      'scenarios[0].path.to',
      2024,
      { code: 'from-after-to', path: 'scenarios[0].path.to', from: 2025, to: 2024 },
    ],
    ['scenarios[0].path.to', '2030', { code: 'wrong-type', expected: 'whole-number', found: 'text' }],
    ['scenarios[0].path.to', 2030.5, { code: 'not-a-year', found: '2030.5' }],
    ['scenarios[0].path', { shape: 'zigzag' }, { code: 'not-one-of', path: 'scenarios[0].path.shape' }],
    [
      'scenarios[0].path',
      { shape: 'capped-growth', from: 2025, limit: '5' },
      { code: 'missing-field', path: 'scenarios[0].path.of' },
    ],
    [
      'scenarios[0].target',
      undefined,
      { code: 'target-missing', path: 'scenarios[0].target', shape: 'linear' },
    ],
    [
      'scenarios[0].target',
      { figure: 'x' },
      { code: 'unknown-reference', path: 'scenarios[0].target.figure', kind: 'figure' },
    ],
    [
      'scenarios[0].baseline',
      { path: { shape: 'by-year', shares: { '2025': '101' } } },
      { code: 'share-out-of-range', path: 'scenarios[0].baseline.path.shares.2025' },
    ],
    ['scenarios[0].baseline', null, { code: 'wrong-type', expected: 'decimal', found: 'null' }],
    ['scenarios', {}, { code: 'wrong-type', expected: 'list', found: 'object' }],
    [
      'saving',
      { amount: '1', currency: 'USD', period: 'monthly' },
      { code: 'not-one-of', path: 'saving.period', found: 'monthly' },
    ],
    [
      'saving',
      { amount: '1', currency: 'USD', period: { 'total-over-years': 0 } },
      { code: 'not-a-whole-number' },
    ],
    ['horizon', undefined, { code: 'missing-field', path: 'horizon' }],
    [
      'conventions.gdpBase',
      'frozen',
      { code: 'not-one-of', path: 'conventions.gdpBase', allowed: ['same-year'] },
    ],
    ['conventions.gdpBase', { frozen: 1066 }, { code: 'not-a-year', path: 'conventions.gdpBase.frozen' }],
  ])('%s = %j', (path, value, fault) => {
    const faults = faultsOf(setAt(draft, path, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
  });

  test('faults of the text: twice the same field, forbidden names, with the rest at once', () => {
    const text = JSON.stringify(example)
      .replace('"currency":"JPY"', '"currency":"JPY","curr\\u0065ncy":"USD","__proto__":{"a":1}')
      .replace('"2025":"123000000"', '"2025":123000000');
    expect(faultsOf(text).map((fault) => [fault.code, fault.path])).toEqual([
      ['duplicate-field', 'economies.JPN.currency'],
      ['forbidden-field', 'economies.JPN.__proto__'],
      ['number-not-text', 'economies.JPN.population.2025'],
    ]);
  });

  test.each([
    ['[]', 'not-an-object'],
    ['null', 'not-an-object'],
    ['{}', 'version-missing'],
    ['{"version":"1"}', 'version-unknown'],
    ['{"version":0}', 'version-unknown'],
    ['{"version":1.5}', 'version-unknown'],
    ['{"version":2}', 'version-newer'],
    ['', 'not-json'],
    ['{"version":1,}', 'not-json'],
    ['[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[', 'too-deep'],
  ])('%s is %s', (text, code) => {
    expect(faultsOf(text).map((fault) => fault.code)).toEqual([code]);
  });

  test('a text above 1 MB', () => {
    expect(faultsOf(' '.repeat(1_000_001))).toMatchObject([{ code: 'too-large', size: 1_000_001 }]);
  });

  test('faults of one part do not hide those of another', () => {
    const several = setAt(
      setAt(setAt(draft, 'horizon.to', 2020), 'scenarios[0].economy', 'KOR'),
      'saving',
      5,
    );
    expect(faultsOf(several).map((fault) => fault.path)).toEqual([
      'saving',
      'scenarios[0].economy',
      'horizon.to',
    ]);
  });

  test('bytes that are no UTF-8', () => {
    expect(readDocument(new Uint8Array([0xff, 0xfe, 0x7b, 0]), figures)).toMatchObject({
      ok: false,
      faults: [{ code: 'not-utf8' }],
    });
  });

  test('a place in the text is told by line and column', () => {
    expect(faultsOf('{\n  "version": 1,\n  "label": NaN\n}')).toEqual([
      { code: 'not-json', path: '', line: 3, column: 12, found: 'N' },
    ]);
  });
});

describe('readDraft', () => {
  test('a value that was being typed stays, with its fault', () => {
    const typed = setAt(draft, 'scenarios[0].target', '3.');
    expect(readDraft(JSON.stringify(typed), figures)).toEqual({
      ok: true,
      document: typed,
      faults: [{ code: 'not-a-decimal', path: 'scenarios[0].target', text: '3.', why: 'point' }],
    });
  });

  test('a broken shape is refused', () => {
    expect(readDraft('{"version":1}', figures).ok).toBe(false);
  });
});

describe('writeDocument', () => {
  test('fields have one order, whatever the order they came in', () => {
    const shuffled = { ...draft, version: draft.version };
    const reversed = Object.fromEntries(Object.entries(shuffled).reverse()) as unknown as FootingDocument;
    expect(writeDocument(reversed)).toBe(writeDocument(draft));
    expect(writeDocument(draft).startsWith('{\n  "version": 1,\n')).toBe(true);
  });
});

describe('migrate', () => {
  test('every version up to the current one has a step', () => {
    expect(missingSteps(migrationSteps, CURRENT_VERSION)).toEqual([]);
  });

  test('a gap is found, and never stepped over', () => {
    const steps = { 1: (d: unknown) => d, 3: (d: unknown) => d };
    expect(missingSteps(steps, 4)).toEqual([2]);
    expect(() => migrate({}, 1, steps, 4)).toThrow('version 2 to 3');
  });

  test('steps run one after the other', () => {
    const steps = { 1: (d: unknown) => [d, 'a'], 2: (d: unknown) => [d, 'b'] };
    expect(migrate('x', 1, steps, 3)).toEqual([['x', 'a'], 'b']);
    expect(migrate('x', 2, steps, 3)).toEqual(['x', 'b']);
  });
});
