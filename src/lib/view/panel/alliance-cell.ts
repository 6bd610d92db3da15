import type { Cell } from '../../engine/cell.ts';
import type { Model } from '../../scenario/model.ts';

/** Looks a cell of an alliance up: a member, the host or guest of troops, or all; in a year or a range of years. */
export function isInAlliance(cell: Cell, { alliance, scenarios }: Model): boolean {
  // An economy may be called `plan`, which a cell's text says in the same way as a committed plan.
  const { member = 'plan', since, year } = cell;
  if (alliance === undefined || year === null || year <= 1900 || year >= 2200) return false;
  const { host, guest } = alliance.hostNation ?? {};
  const members = scenarios.filter(({ id }) => alliance.members.includes(id)).map(({ economy }) => economy);
  const isKnown = member === 'ALL' || [host, guest, ...members].includes(member);
  return isKnown && (since === undefined || (since > 1900 && since <= year));
}
