import { describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import type { Question } from '../../engine/solve/question.ts';
import { solve } from '../../engine/solve/solve.ts';
import { loadFigures } from '../../evidence/load.ts';
import { openingDocument } from '../../scenario/presets.ts';
import { resolve } from '../../scenario/resolve.ts';
import { plainWords } from '../charts/words.ts';
import { economyName } from '../economy-names.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { loadCore } from '../messages/load.ts';
import { takes as en } from '../messages/en/takes.ts';
import { takes as ja } from '../messages/ja/takes.ts';
import { takes as zh } from '../messages/zh/takes.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { answerOf, type AnswerContext } from './answer.ts';
import { growthAnswer } from './growth-answer.ts';

const messages = { en, zh, ja };
const calculation = new Calculation(
  resolve(openingDocument, new Map(loadFigures().map((figure) => [figure.id, figure]))),
);

async function contextIn(locale: Locale): Promise<AnswerContext> {
  return {
    calculation,
    core: await loadCore(locale),
    messages: messages[locale],
    style: {},
    economyName: (code) => economyName(code, locale),
  };
}

const scenario = 's35';
const year = 2030;
const hostile: [string, Question, RegExp][] = [
  [
    'a cap below the growth of GDP',
    { ask: 'year', scenario, level: '3.5', limit: '1', of: 'nominal' },
    /No year: .* at most 1% a year and GDP grows by .* never rises to 3.5%.* Raise the limit/,
  ],
  [
    'a cap hardly above it',
    { ask: 'year', scenario, level: '50', limit: '2.7', of: 'nominal' },
    /Not within the years .* in 2200 the share is .* still below 50%/,
  ],
  [
    'a level that is met',
    { ask: 'year', scenario, level: '1', limit: '8', of: 'nominal' },
    /Japan is at 2% .* already/,
  ],
  [
    'an amount of zero',
    { ask: 'level', scenario, amount: '0', of: 'spending', year },
    /zero or less buys no level/,
  ],
  ['an amount below zero', { ask: 'level', scenario, amount: '-5', of: 'increment', year }, /one above zero/],
  [
    'an amount above all of GDP',
    { ask: 'level', scenario, amount: '9000000000000000', of: 'spending', year },
    /all of GDP gives ¥.* less than ¥9,000/,
  ],
  [
    'less than nothing buys',
    { ask: 'level', scenario, amount: '1', of: 'cumulative-spending', year },
    /even a demand of zero gives/,
  ],
  [
    'a deadline before the start',
    { ask: 'growth', scenario, level: '3.5', of: 'nominal', year: 2020 },
    /2020 is not after 2025, where the path begins: choose a later year/,
  ],
  [
    'a level of zero',
    { ask: 'growth', scenario, level: '0', of: 'nominal', year },
    /above 0% and up to 100%/,
  ],
  [
    'a limit that leaves nothing',
    { ask: 'year', scenario, level: '3', limit: '-100', of: 'real' },
    /leaves nothing/,
  ],
  [
    'a demand that is gone',
    { ask: 'year', scenario: 'x', level: '3', limit: '5', of: 'real' },
    /not there any more/,
  ],
];

describe('what has no answer says why and what to do', () => {
  it.each(hostile)('%s', async (_, question, words) => {
    const answer = answerOf(solve(calculation, question), await contextIn('en'));
    expect(plainSpaces(plainWords(answer.sentence))).toMatch(words);
    for (const locale of ['zh', 'ja'] as const) {
      const said = plainWords(answerOf(solve(calculation, question), await contextIn(locale)).sentence);
      expect(said).toMatch(/[。]$/);
      expect(said).not.toMatch(/undefined|NaN/);
    }
  });
});

describe.each(LOCALES)('answers in %s', (locale) => {
  it('are sentences whose numbers open the solver’s own derivation', async () => {
    const context = await contextIn(locale);
    const questions: Question[] = [
      { ask: 'year', scenario, level: '3.5', limit: '8', of: 'nominal' },
      { ask: 'level', scenario, amount: '15000000000000', of: 'spending', year },
    ];
    for (const question of questions) {
      const { sentence, check, value } = answerOf(solve(calculation, question), context);
      expect(value?.trace).toMatch(/^solve:/);
      expect(plainWords(sentence)).toContain(value?.text);
      for (const word of [...sentence, ...check])
        if (typeof word === 'object' && 'trace' in word)
          expect(word.trace).toMatch(/^(solve|figure|choice):/);
    }
    const growth = growthAnswer({ scenario, level: '3.5', year }, context);
    expect(plainWords(growth.check)).toContain('3.5%');
  });
});
