import { choose, of, refuse, whose, type Expression } from '../expression.ts';

const definition = { kind: 'definition' } as const;

/** What formulas of a member and of an alliance begin with. */
export const member = { scope: 'member', because: definition } as const;
export const alliance = { scope: 'alliance', because: definition } as const;

/** The place of the own value among those of all members. */
export const rank = (id: string): Expression => ({ op: 'rank', of: of(id) });
/** The sum over the members whose share of GDP is no larger than the own one. */
export const upToOwn = (id: string): Expression => ({ op: 'up-to-own', of: of(id), by: of('member-share') });
/** The sum over the years of a range. */
export const overYears = (e: Expression): Expression => ({ op: 'over-years', of: e });
export const yearly = (id: string): Expression => overYears(whose('yearly', id));
export const memberCount: Expression = { op: 'member-count' };
/** The left less the right, nothing where they agree to 30 digits. */
export const difference = (left: Expression, right: Expression): Expression => ({
  op: 'difference',
  left,
  right,
});

/** Only where the members are different economies that count in years of one kind. */
export const ofAlikeMembers = (e: Expression): Expression =>
  choose('members', {
    alike: e,
    none: refuse('no-members'),
    twice: refuse('economy-twice'),
    'unlike-years': refuse('unlike-years'),
  });

/** The sum of a formula over all members. */
export const total = (id: string): Expression => ({ op: 'total', of: of(id) });
/** The same, refused where the members cannot be added up. */
export const soundTotal = (id: string): Expression => ofAlikeMembers(total(id));
