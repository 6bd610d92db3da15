import { describe, expect, it } from 'vitest';
import type { Problem } from '../engine/problem.ts';
import { loadCore } from './messages/load.ts';
import { loadAcross } from './messages/load-across.ts';
import { problemText } from './problem-text.ts';
import { withAcross } from './with-across.ts';

const place = 'economies.JPN.exchangeRate';
const problems: Problem[] = [
  { code: 'missing-input', input: 'exchange-rate', economy: 'JPN', year: 2030, place },
  { code: 'gap-in-gdp', economy: 'JPN', year: 2027, place },
  { code: 'missing-months', economy: 'JPN', year: 2027, missingYear: 2026, place },
  { code: 'before-first-share', scenario: 's35', year: 2024, place },
  { code: 'geometric-not-positive', scenario: 's35', year: 2026, place },
  { code: 'divide-by-zero', formula: 'spending-growth', year: 2026, place },
  { code: 'target-not-reached', scenario: 's35', year: 2030, gapPoints: '0.456789', place },
  { code: 'saving-rate-missing', currency: 'EUR', place },
  { code: 'saving-on-ppp', economy: 'JPN', place },
  { code: 'invalid-input', place },
  { code: 'no-members', place },
  { code: 'too-few-to-rank', place },
  { code: 'economy-twice', economy: 'JPN', place },
  { code: 'unlike-years', economy: 'JPN', otherEconomy: 'USA', place },
  {
    code: 'unlike-bases',
    economy: 'JPN',
    otherEconomy: 'KOR',
    basis: 'market',
    otherBasis: 'ppp',
    place,
  },
  { code: 'ppp-not-in-dollars', currency: 'JPY', place },
  { code: 'alliance-rate-missing', currency: 'JPY', year: 2030, place },
  {
    code: 'alliance-rates-differ',
    economy: 'DEU',
    otherEconomy: 'FRA',
    currency: 'EUR',
    year: 2030,
    place,
  },
  { code: 'level-missing', place },
  { code: 'alliance-part-missing', what: 'allocation', place },
  { code: 'alliance-part-missing', what: 'hostNation', place },
  { code: 'ranks-equal', year: 2030, place },
  { code: 'weights-are-zero', place },
];

describe.each(['en', 'zh', 'ja'] as const)('problems in %s', (locale) => {
  it.each(problems.map((problem) => [problem.code, problem] as const))('%s', async (_, problem) => {
    const { message, remedy } = problemText(
      problem,
      withAcross(await loadCore(locale), await loadAcross(locale)),
    );
    for (const text of [message, remedy]) {
      expect(text).toMatch(/[.。]$/);
      expect(text).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });
});

it('speaks of economies, currencies, formulas and gaps by name', async () => {
  const english = withAcross(await loadCore('en'), await loadAcross('en'));
  const texts = problems.map((problem) => problemText(problem, english).message).join('\n');
  expect(texts).toContain('There is no exchange rate of Japan for 2030.');
  expect(texts).toContain('The saving is in euros');
  expect(texts).toContain('Growth of spending in 2026');
  expect(texts).toContain('0.457 points are missing');
  const [first] = problems;
  const japanese = await loadCore('ja');
  expect(first && problemText(first, japanese).message).toBe('日本の2030年の為替レートがありません。');
});
