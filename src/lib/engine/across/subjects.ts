import { itemAt } from '../../quantity/item-at.ts';
import type { Cell } from '../cell.ts';
import { formulaOf } from '../catalogue/catalogue.ts';
import { economyChanges } from '../changes.ts';
import { asOfMembers, formulasHangingOn, type Token } from '../dependencies.ts';
import type { AllianceParts, AllianceSubjects } from '../member-operators.ts';
import type { EconomySubject, ScenarioSubject, Subject } from '../subject.ts';
import { AllianceSubject, MemberSubject } from './alliance-subject.ts';

/** The subjects of an alliance in one year, and of each range that is asked for. */
class Subjects implements AllianceSubjects {
  private readonly spans = new Map<number | undefined, AllianceSubject>();
  private readonly others = new Map<string, MemberSubject>();

  constructor(readonly parts: AllianceParts) {}

  subject(cell: Cell): Subject {
    const alliance = this.alliance(cell.since);
    if (formulaOf(cell.formula).scope === 'alliance') return alliance;
    // An economy may be called `plan`, which a cell's text says in the same way.
    const code = cell.member ?? (cell.plan === true ? 'plan' : '');
    return alliance.members.find((one) => one.code === code) ?? this.party(code, alliance);
  }

  /** The host or the guest of troops, which need not be a member. */
  private party(code: string, alliance: AllianceSubject): MemberSubject {
    const key = `${code}@${String(alliance.span.since)}`;
    let party = this.others.get(key);
    if (party === undefined) {
      const economy = this.parts.economies.get(code);
      if (economy === undefined) throw new Error(`cell: ${code}: no such economy in the alliance`);
      party = new MemberSubject(alliance, economy, undefined);
      this.others.set(key, party);
    }
    return party;
  }

  private alliance(since: number | undefined): AllianceSubject {
    let made = this.spans.get(since);
    if (made === undefined) {
      made = this.make(since);
      this.spans.set(since, made);
    }
    return made;
  }

  private make(since: number | undefined): AllianceSubject {
    const { model, alliance: own, settings, scenarios } = this.parts;
    const yearly = since === undefined ? undefined : this.alliance(undefined);
    const span = { settings, model, alliance: own, ...(since !== undefined && { since }) };
    const alliance = new AllianceSubject(span, yearly);
    alliance.rateEconomy = this.rateEconomy();
    alliance.members = own.members.map((id, at) => {
      const scenario = memberIn(scenarios, id);
      return new MemberSubject(alliance, scenario.economy, scenario, yearly?.members[at]);
    });
    return alliance;
  }

  /** The economy that gives the rate of the alliance's currency: a member before one that is none. */
  private rateEconomy(): EconomySubject | undefined {
    const { alliance, economies, scenarios } = this.parts;
    const members = alliance.members.map((id) => memberIn(scenarios, id).economy);
    return [...members, ...economies.values()].find(
      ({ model }) => model.currency === alliance.currency && model.exchangeRate !== undefined,
    );
  }

  keepFrom(
    earlier: AllianceSubjects,
    changes: ReadonlyMap<string, ReadonlySet<Token>>,
    everywhere: ReadonlySet<Token>,
  ): void {
    if (!(earlier instanceof Subjects) || !isSameMake(earlier.parts, this.parts)) return;
    const ids = this.parts.alliance.members;
    const ofMembers = ids.flatMap((id) => changes.get(id) ?? []);
    if (ofMembers.length < ids.length) return;
    const [was, is] = [earlier.rateEconomy()?.model, this.rateEconomy()?.model];
    if (was?.code !== is?.code) return;
    const ofAny = new Set<Token>();
    if (was !== undefined && is !== undefined)
      for (const token of economyChanges(was, is)) ofAny.add(asOfMembers(token));
    for (const own of ofMembers) for (const token of own) ofAny.add(token).add(asOfMembers(token));
    const ofAlliance = allianceChanges(earlier.parts, this.parts);
    for (const token of [...everywhere, ...ofAlliance]) ofAny.add(token).add(asOfMembers(token));
    const across = [...ofAny].filter((token) => token.startsWith('members:'));
    for (const [since, before] of earlier.spans) {
      const after = this.alliance(since);
      after.keepFrom(before, formulasHangingOn(ofAny));
      after.members.forEach((member, at) => {
        const changed = new Set([...itemAt(ofMembers, at), ...across, ...everywhere, ...ofAlliance]);
        member.keepFrom(itemAt(before.members, at), formulasHangingOn(changed));
      });
    }
  }
}

/** The scenario of a member. Throws: one that is not in the model; resolving the document leaves it out. */
function memberIn(scenarios: AllianceParts['scenarios'], id: string): ScenarioSubject {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(`alliance: ${id}: no such scenario in the model`);
  return scenario;
}

/** Whether two alliances are of the same members, currency and key, so that only their numbers may differ. */
function isSameMake(
  { alliance: was, economies: before }: AllianceParts,
  { alliance: is, economies }: AllianceParts,
): boolean {
  if (was === is) return sameCodes(before, economies);
  const make = ({ members, currency, allocation, hostNation }: AllianceParts['alliance']): string => {
    const { host, guest, included } = hostNation ?? {};
    const key = typeof allocation?.key === 'object' ? Object.keys(allocation.key) : allocation?.key;
    return JSON.stringify([members, currency, key, host, guest, included]);
  };
  return make(was) === make(is) && sameCodes(before, economies);
}

function sameCodes(
  before: ReadonlyMap<string, EconomySubject>,
  after: ReadonlyMap<string, EconomySubject>,
): boolean {
  return [...before.keys()].join('\n') === [...after.keys()].join('\n');
}

function allianceChanges({ alliance: was }: AllianceParts, { alliance: is }: AllianceParts): Set<Token> {
  const changed = new Set<Token>();
  if (was === is) return changed;
  if (was.level !== is.level) changed.add('level');
  if (was.exchangeRate !== is.exchangeRate) changed.add('alliance-rate');
  if (was.allocation?.total !== is.allocation?.total) changed.add('allocation-total');
  const [before, after] = [was, is].map(({ allocation }) =>
    typeof allocation?.key === 'object' ? allocation.key : {},
  );
  if (before?.gdp !== after?.gdp) changed.add('weight-gdp');
  if (before?.population !== after?.population) changed.add('weight-population');
  if (before?.equal !== after?.equal) changed.add('weight-equal');
  if (was.hostNation?.cost !== is.hostNation?.cost) changed.add('host-cost');
  if (was.hostNation?.from !== is.hostNation?.from) changed.add('host-from');
  if (was.hostNation?.to !== is.hostNation?.to) changed.add('host-to');
  return changed;
}

/** The subjects of an alliance. */
export function subjectsOf(parts: AllianceParts): AllianceSubjects {
  return new Subjects(parts);
}
