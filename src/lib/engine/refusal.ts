import type { CoreRefusal, Refusal } from './expression.ts';
import { NoNumber, type Problem } from './problem.ts';
import { economyOf, scenarioOf, type Subject } from './subject.ts';

/** The problem behind a refusal that a declaration states. */
export function refusal(why: Refusal, subject: Subject, year: number): NoNumber {
  const own = subject.own?.refuse?.(why, year);
  if (own !== undefined) return own;
  const economy = economyOf(subject);
  const scenario = scenarioOf(subject);
  const problems: Record<CoreRefusal, () => Problem> = {
    'saving-rate-missing': () => ({
      code: why as 'saving-rate-missing',
      currency: scenario.saving?.currency ?? '',
      place: 'saving.currency',
    }),
    'saving-on-ppp': () => ({
      code: 'saving-on-ppp',
      economy: economy.model.code,
      place: `${economy.place}.exchangeRateBasis`,
    }),
    'before-first-share': () => ({
      code: 'before-first-share',
      scenario: scenario.id,
      year,
      place: `${scenario.place}.baseline`,
    }),
    'geometric-not-positive': () => ({
      code: 'geometric-not-positive',
      scenario: scenario.id,
      year,
      place: `${scenario.place}.path.shape`,
    }),
  };
  return new NoNumber(problems[why as CoreRefusal]());
}
