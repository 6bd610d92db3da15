import type { AcrossRefusal, Refusal } from '../expression.ts';
import { NoNumber, type Problem } from '../problem.ts';
import type { AllianceSubject } from './alliance-subject.ts';
import { economyTwice, unlikeBases, unlikeRates, unlikeYears } from './choose.ts';

/** The problem behind a refusal that a formula across economies states. */
export function refuseAcross(why: Refusal, alliance: AllianceSubject, year: number): NoNumber {
  const { currency } = alliance.span.alliance;
  const scenarios = 'alliance.scenarios';
  const problems: Record<AcrossRefusal, () => Problem> = {
    'no-members': () => ({ code: 'no-members', place: scenarios }),
    'economy-twice': () => {
      const twice = economyTwice(alliance);
      const at = twice === undefined ? -1 : alliance.members.indexOf(twice);
      return { code: 'economy-twice', economy: twice?.code ?? '', place: `${scenarios}[${String(at)}]` };
    },
    'unlike-years': () => {
      const [first, other] = unlikeYears(alliance) ?? [];
      return {
        code: 'unlike-years',
        economy: first?.code ?? '',
        otherEconomy: other?.code ?? '',
        place: 'conventions.yearBasis',
      };
    },
    'unlike-bases': () => {
      const [first, other] = unlikeBases(alliance) ?? [];
      return {
        code: 'unlike-bases',
        economy: first?.code ?? '',
        otherEconomy: other?.code ?? '',
        basis: first?.exchangeRateBasis ?? 'market',
        otherBasis: other?.exchangeRateBasis ?? 'market',
        place: `economies.${other?.code ?? ''}.exchangeRateBasis`,
      };
    },
    'ppp-not-in-dollars': () => ({ code: 'ppp-not-in-dollars', currency, place: 'alliance.currency' }),
    'alliance-rate-missing': () => ({
      code: 'alliance-rate-missing',
      currency,
      year,
      place: 'alliance.exchangeRate',
    }),
    'alliance-rates-differ': () => {
      const [first, other] = unlikeRates(alliance, year) ?? [];
      return {
        code: 'alliance-rates-differ',
        economy: first?.code ?? '',
        otherEconomy: other?.code ?? '',
        currency,
        year,
        place: 'alliance.exchangeRate',
      };
    },
    'too-few-to-rank': () => ({ code: 'too-few-to-rank', place: scenarios }),
    'ranks-equal': () => ({ code: 'ranks-equal', year, place: scenarios }),
    'weights-are-zero': () => ({ code: 'weights-are-zero', place: 'alliance.allocation.key' }),
    'not-a-party': () => ({
      code: 'alliance-part-missing',
      what: 'hostNation',
      place: 'alliance.hostNation',
    }),
  };
  return new NoNumber(problems[why as AcrossRefusal]());
}
