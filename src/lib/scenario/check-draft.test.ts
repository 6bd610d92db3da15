import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import { checkDraft } from './check-draft.ts';
import type { FootingDocument } from './document.ts';
import { setAt, valueAt } from './edit-document.ts';
import { resolve } from './resolve.ts';
import { usable } from './usable.ts';

const figures = new Map();
const draft = example as FootingDocument;

/** Changes one place of the worked example and says what is wrong and what is left. */
function after(path: string, value: unknown) {
  const changed = setAt(draft, path, value);
  const faults = checkDraft(changed, figures);
  return { changed, faults, left: usable(changed, faults) };
}

describe('checkDraft', () => {
  test('the worked example has no fault and is used as it is', () => {
    expect(checkDraft(draft, figures)).toEqual([]);
    expect(usable(draft, [])).toBe(draft);
  });

  test.each([
    ['economies.JPN.gdp.2025', '0', 'not-positive'],
    ['economies.JPN.gdp.2026', '6e5', 'not-a-decimal'],
    ['economies.JPN.gdp.202', '1', 'not-a-year'],
    ['economies.JPN.growth.nominal', '-100', 'rate-too-low'],
    ['economies.JPN.exchangeRate', '-150', 'not-positive'],
    ['economies.JPN.currency', 'yen', 'bad-currency'],
    ['economies.JPN.year', { kind: 'fiscal', firstMonth: 13, named: 'start' }, 'not-a-whole-number'],
    ['economies.JPN.deflator', { index: { '2025': '-1' } }, 'not-positive'],
    ['economies.JPN.budget', { '2025': 'x' }, 'not-a-decimal'],
    ['economies.JPN.taxPoint', { name: 'VAT', yield: '1,000' }, 'not-a-decimal'],
    ['economies.JPN.currentSpending', { share: { '2025': '101' } }, 'share-out-of-range'],
    ['scenarios[0].target', '100.1', 'share-out-of-range'],
    ['scenarios[0].target', { figure: 'nowhere' }, 'unknown-reference'],
    ['scenarios[0].target', undefined, 'target-missing'],
    ['scenarios[0].baseline', { '2025': '-1' }, 'share-out-of-range'],
    [
      'scenarios[0].baseline',
      { path: { shape: 'step', from: 2025, to: 2027 }, target: '2' },
      'missing-field',
    ],
    ['scenarios[0].economy', 'KOR', 'unknown-reference'],
    ['scenarios[0].id', 'a b', 'bad-id'],
    ['scenarios[0].path.to', 2024, 'from-after-to'],
    ['scenarios[0].path.from', 2024.5, 'not-a-year'],
    ['scenarios[1]', draft.scenarios[0], 'id-used-twice'],
    ['scenarios', [], 'no-scenario'],
    ['economies.JPN.gdp', {}, 'no-gdp'],
    ['saving.amount', '-1', 'not-positive'],
    ['saving.period', { 'total-over-years': 0 }, 'not-a-whole-number'],
    ['horizon.to', 2024, 'from-after-to'],
    ['alliance', { scenarios: ['nobody'], currency: 'USD' }, 'unknown-reference'],
    [
      'alliance',
      { scenarios: [], currency: 'USD', allocation: { total: '1', key: { gdp: '0' } } },
      'weights-are-zero',
    ],
  ])('%s = %j is %s, and what is left has no other fault', (path, value, code) => {
    const { faults, left } = after(path, value);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(left).toBeDefined();
    expect(() => resolve(left as FootingDocument, figures)).not.toThrow();
  });

  test('a sourced number is judged at its own place, with its interval', () => {
    const sourced = { value: '3', source: 'me', interval: ['3.1', '3.2'] };
    expect(after('scenarios[0].target', sourced).faults).toEqual([
      { code: 'interval-misses-value', low: '3.1', value: '3', high: '3.2', path: 'scenarios[0].target' },
    ]);
  });
});

describe('usable', () => {
  test('a faulty year goes, the others stay the same objects', () => {
    const { changed, left } = after('economies.JPN.gdp.2026', '-');
    expect(Object.keys(left?.economies.JPN?.gdp ?? {})).toEqual(['2025']);
    expect(left?.economies.JPN?.population).toBe(changed.economies.JPN?.population);
  });

  test('a faulty rate leaves a series without years, never a default', () => {
    const { left } = after('economies.JPN.growth.nominal', 'two');
    expect(valueAt(left as FootingDocument, 'economies.JPN.growth.nominal')).toEqual({});
  });

  test('a faulty target, path, saving or limit goes', () => {
    expect(after('scenarios[0].target', '-1').left?.scenarios[0]).not.toHaveProperty('target');
    expect(
      resolve(after('scenarios[0].path.to', 2024).left as FootingDocument, figures).scenarios[0]?.path.to,
    ).toBeUndefined();
    expect(after('saving.amount', 'x').left).not.toHaveProperty('saving');
    const capped = after('scenarios[0].path', {
      shape: 'capped-growth',
      from: 2025,
      limit: '-100',
      of: 'real',
    });
    expect(resolve(capped.left as FootingDocument, figures).scenarios[0]?.path.limit).toBeUndefined();
  });

  test('an economy without a currency takes its scenarios along', () => {
    const { left } = after('economies.JPN.currency', '¥');
    expect(left).toMatchObject({ economies: {}, scenarios: [] });
  });

  test('a second scenario of the same id goes, the first stays', () => {
    expect(after('scenarios[1]', draft.scenarios[0]).left?.scenarios).toEqual(draft.scenarios);
  });

  test('a horizon that ends before it starts is its first year; one without any year is nothing', () => {
    expect(after('horizon.to', 2020).left?.horizon).toEqual({ from: 2025, to: 2025 });
    expect(after('horizon.from', 1).left?.horizon).toEqual({ from: 2030, to: 2030 });
    expect(after('horizon', { from: 1, to: 2 }).left).toBeUndefined();
  });
});
