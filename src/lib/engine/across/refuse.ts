import type { AcrossRefusal, Refusal } from '../expression.ts';
import { NoNumber, type Problem } from '../problem.ts';
import type { AllianceSubject } from './alliance-subject.ts';
import { economyTwice, unlikeBases, unlikeRates, unlikeYears } from './choose.ts';

/** What a formula refused for: the selector that led there has found it. */
function refused<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('catalogue: refused for what is not so: mend the selector');
  return found;
}

/** The problem behind a refusal that a formula across economies states. */
export function refuseAcross(why: Refusal, alliance: AllianceSubject, year: number): NoNumber {
  const { currency } = alliance.span.alliance;
  const scenarios = 'alliance.scenarios';
  const problems: Record<AcrossRefusal, () => Problem> = {
    'no-members': () => ({ code: 'no-members', place: scenarios }),
    'economy-twice': () => {
      const twice = refused(economyTwice(alliance));
      const at = String(alliance.members.indexOf(twice));
      return { code: 'economy-twice', economy: twice.code, place: `${scenarios}[${at}]` };
    },
    'unlike-years': () => {
      const [first, other] = refused(unlikeYears(alliance));
      return {
        code: 'unlike-years',
        economy: first.code,
        otherEconomy: other.code,
        place: 'conventions.yearBasis',
      };
    },
    'unlike-bases': () => {
      const [first, other] = refused(unlikeBases(alliance));
      return {
        code: 'unlike-bases',
        economy: first.code,
        otherEconomy: other.code,
        basis: first.exchangeRateBasis,
        otherBasis: other.exchangeRateBasis,
        place: `economies.${other.code}.exchangeRateBasis`,
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
      const [first, other] = refused(unlikeRates(alliance, year));
      return {
        code: 'alliance-rates-differ',
        economy: first.code,
        otherEconomy: other.code,
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
