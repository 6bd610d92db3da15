import type { Decimal } from '../../quantity/decimal.ts';
import type { AllianceModel, EconomyModel, Leaf, Model } from '../../scenario/model.ts';
import type { InputId, Whose } from '../expression.ts';
import type { Scope } from '../formula.ts';
import type { NoNumber } from '../problem.ts';
import type { EconomySubject } from '../subject.ts';
import { Subject, type OwnReading, type ScenarioSubject, type Settings } from '../subject.ts';
import { chooseForMember, chooseForAlliance } from './choose.ts';
import { allianceLeaf, missingFromAlliance } from './inputs.ts';
import { refuseAcross } from './refuse.ts';

/** The name of the whole alliance where an economy's code stands. */
export const ALL = 'ALL';

/** What the subjects of one span have in common: one year, or a range that begins with `since`. */
export interface Span {
  settings: Settings;
  model: Model;
  alliance: AllianceModel;
  since?: number;
}

const noAmounts = (): never => {
  throw new Error('catalogue: an alliance has no amounts to add up: read its members');
};

function addressOf(member: string, since: number | undefined): OwnReading['address'] {
  return { scenario: 'alliance', member, ...(since !== undefined && { since }) };
}

/** Cells of an alliance as a whole: totals, the level that all would share, how unequal they are. */
export class AllianceSubject extends Subject {
  readonly place = 'alliance';
  override readonly own: OwnReading;
  /** In the order of the file. */
  members: readonly MemberSubject[] = [];
  /** The economy that gives the rate of the alliance's currency. */
  rateEconomy: EconomySubject | undefined;
  /** The alliance in one year, which a range is made of; itself where it is for one year. */
  readonly yearly: AllianceSubject;

  constructor(
    readonly span: Span,
    yearly?: AllianceSubject,
  ) {
    super(span.settings);
    this.yearly = yearly ?? this;
    this.own = {
      get economy(): never {
        throw new Error('catalogue: a formula of an alliance reads one economy: declare it for its members');
      },
      address: addressOf(ALL, span.since),
      input: (id, year) => this.input(id, year),
      choose: (by, year) => chooseForAlliance(by, this, year),
      refuse: (why, year) => refuseAcross(why, this, year),
      amounts: noAmounts,
      reach: (scope, whose) => this.reach(scope, whose),
    };
  }

  private places: Map<MemberSubject, number> | undefined;

  /** The place of a member in the file's list; −1 for an economy that is none. */
  placeOf(member: MemberSubject): number {
    this.places ??= new Map(this.members.map((one, at) => [one, at]));
    return this.places.get(member) ?? -1;
  }

  private readonly computed = new Map<string, readonly Decimal[] | NoNumber>();

  /** What is computed for all members at once (their ranks), kept until an edit makes a new alliance. */
  remember(
    kind: string,
    year: number,
    compute: () => readonly Decimal[] | NoNumber,
  ): readonly Decimal[] | NoNumber {
    const key = `${kind} ${String(year)}`;
    let found = this.computed.get(key);
    if (found === undefined) {
      found = compute();
      this.computed.set(key, found);
    }
    return found;
  }

  /** A number that the alliance gives, or why it does not. */
  input(id: InputId, year: number): Leaf | NoNumber {
    const { alliance } = this.span;
    return allianceLeaf(alliance, id, year) ?? missingFromAlliance(id, year, alliance.currency);
  }

  private reach(scope: Scope, whose?: Whose): Subject | undefined {
    if (whose === 'rate-economy') return this.rateEconomy;
    if (whose === 'yearly') return this.yearly;
    if (scope !== 'alliance')
      throw new Error(`catalogue: an alliance reads its ${scope}s by a sum or a rank`);
    return this;
  }
}

/** Cells of one economy of an alliance, or of the host or guest of troops, which need not be a member. */
export class MemberSubject extends Subject {
  readonly place: string;
  override readonly own: OwnReading;
  /** The same member in one year; itself where it is for one year. */
  readonly yearly: MemberSubject;

  constructor(
    readonly alliance: AllianceSubject,
    readonly economy: EconomySubject,
    readonly scenario: ScenarioSubject | undefined,
    yearly?: MemberSubject,
  ) {
    super(alliance.settings);
    this.place = scenario?.place ?? economy.place;
    this.yearly = yearly ?? this;
    this.own = {
      economy,
      address: addressOf(economy.model.code, alliance.span.since),
      ...(scenario !== undefined && { through: scenario.id }),
      input: (id, year) => alliance.input(id, year),
      choose: (by, year) => chooseForMember(by, this, year),
      refuse: (why, year) => refuseAcross(why, alliance, year),
      amounts: noAmounts,
      reach: (scope, whose) => this.reach(scope, whose),
    };
  }

  get code(): string {
    return this.economy.model.code;
  }

  get model(): EconomyModel {
    return this.economy.model;
  }

  private reach(scope: Scope, whose?: Whose): Subject | undefined {
    if (whose === 'yearly') return this.yearly;
    switch (scope) {
      case 'alliance':
        return this.alliance;
      case 'scenario':
        return this.scenario;
      case 'economy':
        return this.economy;
      default:
        return this;
    }
  }
}
