import type { EconomyModel, Leaf } from '../../scenario/model.ts';
import type { YearKind } from '../../scenario/document.ts';
import { agree } from '../agree.ts';
import { formulaIndex } from '../catalogue/catalogue.ts';
import type { Selector } from '../expression.ts';
import { leafAt } from '../given-years.ts';
import { NoNumber } from '../problem.ts';
import type { CellValue, EconomySubject } from '../subject.ts';
import { missingFromAlliance } from './inputs.ts';
import type { AllianceSubject, MemberSubject } from './alliance-subject.ts';

/** A kind of year as text: two are alike when the texts are. */
function yearText(kind: YearKind): string {
  return kind.kind === 'calendar' || kind.firstMonth === 1
    ? 'calendar'
    : `${String(kind.firstMonth)} ${kind.named}`;
}

/** The members' sort: which of them have no currency, year or basis in common. */
export function unlikeYears({
  members,
  settings,
}: AllianceSubject): readonly [MemberSubject, MemberSubject] | undefined {
  const [first] = members;
  if (first === undefined || settings.yearBasis === 'calendar') return undefined;
  const other = members.find(({ model }) => yearText(model.year) !== yearText(first.model.year));
  return other && [first, other];
}

/** An economy that stands in the alliance through two scenarios. */
export function economyTwice({ members }: AllianceSubject): MemberSubject | undefined {
  return members.find(({ code }, at) => members.findIndex((one) => one.code === code) < at);
}

/** The economies whose own rate is applied: those not in the alliance's currency nor in dollars, and the one that gives its rate. */
function convertedEconomies(alliance: AllianceSubject): readonly EconomyModel[] {
  const { currency } = alliance.span.alliance;
  const converted = alliance.members.map(({ model }) => model).filter((one) => one.currency !== currency);
  const rate = alliance.rateEconomy?.model;
  const needsRate = converted.length > 0 && rate !== undefined && givenRate(alliance) === undefined;
  return [...converted, ...(needsRate ? [rate] : [])].filter((one) => one.currency !== 'USD');
}

const givenRate = ({ span }: AllianceSubject) => span.alliance.exchangeRate;

/** Two economies whose rates are on different bases. */
export function unlikeBases(alliance: AllianceSubject): readonly [EconomyModel, EconomyModel] | undefined {
  const [first, ...rest] = convertedEconomies(alliance);
  const other = rest.find((one) => one.exchangeRateBasis !== first?.exchangeRateBasis);
  return first && other && [first, other];
}

/** The rates that economies give for the alliance's currency in a year: members first, then the one that gives it. */
export function ratesOfCurrency(
  alliance: AllianceSubject,
  year: number,
): readonly { economy: EconomySubject; leaf: Leaf }[] {
  const { currency } = alliance.span.alliance;
  const economies = [...alliance.members.map(({ economy }) => economy), alliance.rateEconomy];
  return economies.flatMap((economy) => {
    const leaf = economy?.model.currency === currency ? leafAt(economy.model.exchangeRate, year) : undefined;
    return economy === undefined || leaf === undefined ? [] : [{ economy, leaf }];
  });
}

/** Two economies of the alliance's currency that give different rates for it. */
export function unlikeRates(
  alliance: AllianceSubject,
  year: number,
): readonly [EconomyModel, EconomyModel] | undefined {
  const { numberOf } = alliance.settings;
  const [first, ...rest] = ratesOfCurrency(alliance, year);
  const other = rest.find(({ leaf }) => first !== undefined && !numberOf(leaf).eq(numberOf(first.leaf)));
  return first && other && [first.economy.model, other.economy.model];
}

function membersState(alliance: AllianceSubject): string {
  if (alliance.members.length === 0) return 'none';
  if (economyTwice(alliance) !== undefined) return 'twice';
  return unlikeYears(alliance) === undefined ? 'alike' : 'unlike-years';
}

function rateState(alliance: AllianceSubject): string {
  if (unlikeBases(alliance) !== undefined) return 'unlike';
  const onPpp = convertedEconomies(alliance).some((one) => one.exchangeRateBasis === 'ppp');
  return onPpp && alliance.span.alliance.currency !== 'USD' ? 'ppp-not-in-dollars' : 'alike';
}

function rateBy(alliance: AllianceSubject, year: number): string {
  if (alliance.span.alliance.currency === 'USD') return 'dollar';
  if (givenRate(alliance) !== undefined) return 'given';
  if (alliance.rateEconomy === undefined) return 'none';
  return unlikeRates(alliance, year) === undefined ? 'economy' : 'differ';
}

function ranksState(alliance: AllianceSubject, year: number): string | NoNumber {
  if (alliance.members.length < 2) return 'too-few';
  for (const id of ['gdp-rank', 'share-rank']) {
    const ranks = alliance.members.map((one): CellValue => one.get(formulaIndex(id), year));
    const [first] = ranks;
    const missing = ranks.find((one) => one instanceof NoNumber);
    if (missing instanceof NoNumber) return missing;
    const isSame = ranks.every(
      (one) => !(one instanceof NoNumber) && !(first instanceof NoNumber) && first && agree(one, first),
    );
    if (isSame) return 'equal';
  }
  return 'spread';
}

/** The case that holds for an alliance. Throws: a choice that only a member makes. */
export function chooseForAlliance(by: Selector, alliance: AllianceSubject, year: number): string | NoNumber {
  switch (by) {
    case 'members':
      return membersState(alliance);
    case 'rate-bases':
      return rateState(alliance);
    case 'alliance-rate-by':
      return rateBy(alliance, year);
    case 'ranks':
      return ranksState(alliance, year);
    case 'span':
      return alliance.span.since === undefined ? 'year' : 'range';
    default:
      throw new Error(`selectors: ${by}: not for an alliance: declare the formula for its members`);
  }
}

/** The case that holds for a member of an alliance. */
export function chooseForMember(by: Selector, member: MemberSubject, year: number): string | NoNumber {
  const { alliance, scenario } = member;
  const { currency, hostNation } = alliance.span.alliance;
  switch (by) {
    case 'conversion':
      if (member.model.currency === currency) return 'own';
      return currency === 'USD' ? 'dollars' : 'other';
    case 'share-source': {
      const isDerived = scenario?.path.shape === 'capped-growth' || (scenario?.parts.length ?? 0) > 0;
      return alliance.settings.gdpBase === 'same-year' && !isDerived ? 'path' : 'spending';
    }
    case 'allocation-key':
      return keyOf(alliance);
    case 'support-side':
      return sideOf(member);
    case 'support-held': {
      const side = sideOf(member);
      if (side === 'neither') return 'none';
      return hostNation?.included === 'both' || hostNation?.included === side ? 'held' : `${side}-adds`;
    }
    default:
      return chooseForAlliance(by, alliance, year);
  }
}

/** The side of the stationing agreement that a member is on; an economy cannot be both. */
function sideOf({ code, alliance }: MemberSubject): 'host' | 'guest' | 'neither' {
  const { host, guest } = alliance.span.alliance.hostNation ?? {};
  if (host === guest) return 'neither';
  return code === host ? 'host' : code === guest ? 'guest' : 'neither';
}

/** A key by one measure, or the measures that have a weight above 0, joined. */
function keyOf(alliance: AllianceSubject): string | NoNumber {
  const { allocation } = alliance.span.alliance;
  if (allocation === undefined)
    return missingFromAlliance('allocation-total', 0, alliance.span.alliance.currency);
  const { key } = allocation;
  if (typeof key === 'string') return key;
  const weighted = (['gdp', 'population', 'equal'] as const).filter((name) => {
    const leaf = key[name];
    return leaf !== undefined && !alliance.settings.numberOf(leaf).isZero();
  });
  return weighted.length === 0 ? 'none' : `blend-${weighted.join('-')}`;
}
