import type { ExchangeRateBasis } from '../scenario/document.ts';

/**
 * Why there is no number: a closed union that carries its facts. Turned into words in one exhaustive
 * place a locale (view). `place` is the path in the scenario file where the remedy lies.
 */
export type Problem = CoreProblem | AcrossProblem;

/** Why an alliance has no number; its words are loaded with it. */
export type AcrossProblem =
  | { code: 'no-members' | 'too-few-to-rank'; place: string }
  | { code: 'economy-twice'; economy: string; place: string }
  | { code: 'unlike-years'; economy: string; otherEconomy: string; place: string }
  | {
      code: 'unlike-bases';
      economy: string;
      otherEconomy: string;
      basis: ExchangeRateBasis;
      otherBasis: ExchangeRateBasis;
      place: string;
    }
  | { code: 'ppp-not-in-dollars'; currency: string; place: string }
  | { code: 'alliance-rate-missing'; currency: string; year: number; place: string }
  | {
      code: 'alliance-rates-differ';
      economy: string;
      otherEconomy: string;
      currency: string;
      year: number;
      place: string;
    }
  | { code: 'level-missing'; place: string }
  | { code: 'alliance-part-missing'; what: 'allocation' | 'hostNation'; place: string }
  | { code: 'ranks-equal'; year: number; place: string }
  | { code: 'weights-are-zero'; place: string };

export type CoreProblem =
  | { code: 'missing-input'; input: MissingInput; economy: string; year: number; place: string }
  | { code: 'gap-in-gdp'; economy: string; year: number; place: string }
  | { code: 'missing-months'; economy: string; year: number; missingYear: number; place: string }
  | { code: 'before-first-share'; scenario: string; year: number; place: string }
  | { code: 'geometric-not-positive'; scenario: string; year: number; place: string }
  | { code: 'divide-by-zero'; formula: string; year: number | null; place: string }
  | { code: 'target-not-reached'; scenario: string; year: number; gapPoints: string; place: string }
  | { code: 'saving-rate-missing'; currency: string; place: string }
  | { code: 'saving-on-ppp'; economy: string; place: string }
  | { code: 'invalid-input'; place: string };

export type MissingInput =
  | 'gdp'
  | 'growth'
  | 'exchange-rate'
  | 'population'
  | 'deflator'
  | 'budget'
  | 'share'
  | 'frozen-gdp'
  | 'counted-amount'
  | 'counted-gdp'
  | 'level';

export type ProblemCode = Problem['code'];

/** A cell without a number. A class so that interpreters can tell it from a decimal at once. */
export class NoNumber {
  constructor(readonly problem: Problem) {}
}
