import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, plain } from '../quantity/decimal.ts';
import { numbers as en } from './messages/en/numbers.ts';
import { numbers as ja } from './messages/ja/numbers.ts';
import { numbers as zh } from './messages/zh/numbers.ts';
import { formatQuantity } from './number-format.ts';
import { readTypedNumber } from './typed-number.ts';

describe('time', () => {
  it('grows no faster than the text', () => {
    // Up to the longest text that is read at all: twice the text may take at most 2.5 times as long.
    const seconds = (length: number): number => {
      const text = '1,'.repeat(length / 2);
      const start = performance.now();
      for (let run = 0; run < 3000; run += 1) readTypedNumber(text, 'JPY', en);
      return performance.now() - start;
    };
    seconds(100);
    const ratios = [0, 1, 2, 3, 4].map(() => seconds(200) / seconds(100));
    expect(Math.min(...ratios)).toBeLessThan(2.5);
  });

  it('refuses a hundred thousand digits at once', () => {
    const start = performance.now();
    readTypedNumber('9'.repeat(100_000), 'JPY', en);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('properties', () => {
  const amounts = fc.tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.integer({ min: 0, max: 6 }),
  );

  it('reads back every number as this page writes it', () => {
    // A rate of exchange is never below zero.
    const units = [
      'JPY/year',
      'USD',
      'KRW',
      'CHF',
      '% of GDP',
      'points',
      'person',
      'JPY/USD',
      'JPY/person/year',
    ];
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...units),
        fc.constantFrom(en, zh, ja),
        ([units10, places], unit, words) => {
          const size = unit === 'JPY/USD' ? decimal(units10.toString()).abs() : decimal(units10.toString());
          const value = size.div(decimal(10).pow(places));
          const text = formatQuantity(value, unit, words, { decimals: 'exact' });
          fc.pre(!(unit === 'JPY/person/year' && words.locale !== 'en'));
          expect(readTypedNumber(text, unit, words)).toMatchObject({ ok: true, value: plain(value) });
        },
      ),
    );
  });

  it('never throws, and always says something', () => {
    const pieces = fc.constantFrom(
      '1',
      '23',
      '.',
      ',',
      ' ',
      '兆',
      '億',
      '万',
      '千',
      '五',
      '〇',
      '点',
      '%',
      '円',
      '$',
      'e',
      '-',
      'tn',
      'per',
      '零',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const result = readTypedNumber(parts.join(''), 'JPY', en);
        if (result.ok) expect(result.value).toMatch(/^-?\d{1,40}(\.\d{1,40})?$/);
        else expect(result.reason.length).toBeGreaterThan(5);
      }),
    );
  });
});
