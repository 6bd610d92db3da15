import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from './document.ts';
import { removeAt, setAt, valueAt } from './edit-document.ts';

const document = example as FootingDocument;

describe('setAt', () => {
  test('copies only what lies on the way', () => {
    const edited = setAt(document, 'economies.JPN.growth.nominal', '3');
    expect(valueAt(edited, 'economies.JPN.growth.nominal')).toBe('3');
    expect(valueAt(document, 'economies.JPN.growth.nominal')).toBe('2');
    expect(edited.economies.JPN?.gdp).toBe(document.economies.JPN?.gdp);
    expect(edited.scenarios).toBe(document.scenarios);
  });

  test('makes the objects that are missing on the way', () => {
    expect(setAt(document, 'economies.JPN.deflator.index.2025', '100').economies.JPN?.deflator).toEqual({
      index: { '2025': '100' },
    });
  });

  test('does nothing inside a text', () => {
    expect(setAt(document, 'economies.JPN.exchangeRate.2025', '1')).toEqual(document);
  });
});

describe('removeAt', () => {
  test('takes out a field, a year, an item', () => {
    expect(removeAt(document, 'saving')).not.toHaveProperty('saving');
    expect(removeAt(document, 'economies.JPN.gdp.2025').economies.JPN?.gdp).toEqual({});
    expect(removeAt(document, 'scenarios[0]').scenarios).toEqual([]);
  });

  test('takes growth and deflator out whole, since half of one says nothing', () => {
    expect(removeAt(document, 'economies.JPN.growth.nominal').economies.JPN).not.toHaveProperty('growth');
    const real = setAt(document, 'economies.JPN.growth', { real: '1', deflator: '2' });
    expect(removeAt(real, 'economies.JPN.growth.real').economies.JPN).not.toHaveProperty('growth');
    const index = setAt(document, 'economies.JPN.deflator.index', { '2025': '100', '2026': '101' });
    expect(removeAt(index, 'economies.JPN.deflator.index.2025').economies.JPN?.deflator).toEqual({
      index: { '2026': '101' },
    });
  });

  test('of what is not there changes nothing', () => {
    expect(removeAt(document, 'alliance.hostNation.cost')).toEqual(document);
  });
});

describe('valueAt', () => {
  test('is undefined where there is nothing, and never looks into a prototype', () => {
    expect(valueAt(document, 'alliance.currency')).toBeUndefined();
    expect(valueAt(document, 'economies.toString')).toBeUndefined();
    expect(valueAt(document, 'scenarios[0].path.to')).toBe(2030);
  });
});
