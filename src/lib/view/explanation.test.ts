import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../engine/calculation.ts';
import { derive } from '../engine/derive.ts';
import { NoNumber } from '../engine/problem.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { resolve } from '../scenario/resolve.ts';
import { explanationOf } from './explanation.ts';
import { numbers as en } from './messages/en/numbers.ts';
import { numbers as ja } from './messages/ja/numbers.ts';
import { numbers as zh } from './messages/zh/numbers.ts';

const example = JSON.parse(readFileSync('data/presets/worked-example.json', 'utf8')) as FootingDocument;
const step: FootingDocument = {
  ...example,
  scenarios: [
    {
      id: 's35',
      economy: 'JPN',
      baseline: '2',
      target: '3.5',
      path: { shape: 'step', from: 2025, to: 2025 },
    },
  ],
};

function explain(document: FootingDocument, formula: string, year: number | null, words = en): string {
  const calculation = new Calculation(resolve(document, new Map()));
  const derived = derive(calculation, { scenario: 's35', formula, year });
  if (derived instanceof NoNumber) throw new Error(derived.problem.code);
  return explanationOf(derived, words);
}

describe('explanation', () => {
  it('writes the line of the design', () => {
    // GDP 600 trillion in 2025, 3.5% of it: 21 trillion.
    expect(explain(step, 'spending', 2025, en)).toBe('¥600 tn × 3.5% = ¥21 tn');
    expect(explain(step, 'spending', 2025, zh)).toBe('600万亿日元 × 3.5% = 21万亿日元');
    expect(explain(step, 'spending', 2025, ja)).toBe('600兆円 × 3.5% = 21兆円');
  });

  it.each([
    ['gdp', 2030, '¥600 tn × 1.02⁵ = ¥662 tn'],
    ['spending', 2030, '¥600 tn × 1.02⁵ × 3.5% = ¥23.2 tn'],
    // 23.2 − 13.2 would give 10.0: with two places the numbers shown foot.
    ['increment', 2030, '¥23.19 tn − ¥13.25 tn = ¥9.94 tn'],
    ['increment', 2025, '¥12 tn − ¥12 tn = ¥0'],
    ['share', 2028, '2% + (3.5% − 2%) × 3 ÷ 5 = 2.9%'],
    ['cumulative-increment', 2027, '¥0 + ¥1.836 tn + ¥3.745 tn = ¥5.581 tn'],
    ['cumulative-increment', 2030, '¥0 + ¥1.84 tn + … + ¥9.94 tn = ¥29.0 tn'],
    ['increment-usd', 2030, '¥9.937 tn ÷ ¥150 per $ = $66.2 bn'],
    ['saving-ratio', 2030, '$66.2 bn ÷ $1.18 bn = 56.1×'],
    ['saving-days', 2030, '$1.18 bn × 365 days ÷ $154.6 bn = 2.79 days'],
    ['compound-growth', null, '⁵√(¥23.2 tn ÷ ¥12 tn) − 1 = 14.1%'],
    ['baseline-spending', 2030, '¥600 tn × 1.02⁵ × 2% = ¥13.2 tn'],
  ])('%s %s', (formula, year, line) => {
    expect(explain(example, formula, year)).toBe(line);
  });
});
