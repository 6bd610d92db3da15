import { describe, expect, it } from 'vitest';
import { numbers as en } from '../../view/messages/en/numbers.ts';
import { numbers as ja } from '../../view/messages/ja/numbers.ts';
import { numbers as zh } from '../../view/messages/zh/numbers.ts';
import { fittingStep, restingText, stepped } from './number-entry.ts';
import { readEntry } from './read-entry.ts';

const gdp = '632053269000000';
const value = (typed: string, words = en) => {
  const read = readEntry(typed, 'JPY/year', gdp, words);
  return read.ok ? read.value : read.code;
};

describe('a number field', () => {
  it.each([en, zh, ja])('shows at rest what could be typed to get it', (words) => {
    const text = restingText(gdp, 'JPY/year', words);
    expect(readEntry(text, 'JPY/year', gdp, words)).toMatchObject({ ok: true, value: gdp });
  });

  it('takes a short bare number in the scale that is shown, a long one in full', () => {
    expect(value('650')).toBe('650000000000000');
    expect(value('６５０')).toBe('650000000000000');
    expect(value('650.5', ja)).toBe('650500000000000');
    expect(value('600,000,000,000,000')).toBe('600000000000000');
    expect(value('600兆円')).toBe('600000000000000');
    expect(value('6e14')).toBe('600000000000000');
    expect(value('650 yen')).toBe('650');
  });

  it('leaves a faulty text as it stands', () => {
    expect(restingText('12x', 'JPY/year', en)).toBe('12x');
    expect(restingText(undefined, 'JPY/year', en)).toBe('');
    expect(value('12x')).not.toMatch(/^\d+$/);
  });

  it('steps exactly', () => {
    expect(stepped('2.5', '0.1', 1)).toBe('2.6');
    expect(stepped('2.5', '0.1', -10)).toBe('1.5');
    expect(stepped('x', '0.1', 1)).toBeUndefined();
    expect(fittingStep(gdp)).toBe('1000000000000');
    expect(fittingStep('0')).toBe('1');
  });
});
