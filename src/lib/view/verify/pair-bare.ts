import type { KnownNumber } from './known-number.ts';
import type { DigitToken } from './text-tokens.ts';
import type { OpenUnit } from './verify.ts';

/** A number whose mark is gone, found again by its place among its neighbours. */
export interface BarePair {
  known: KnownNumber;
  open: OpenUnit;
  token: DigitToken;
}

/** Cells beyond these are not paired by their text: the work grows with their square. */
const MOST = 2000;

/**
 * Pairs cells that hold nothing but a number with the lost numbers between their neighbours: in order where there
 * are as many of them, else those of the same text in order.
 */
export function pairBare(
  units: readonly OpenUnit[],
  lost: readonly KnownNumber[],
  seen: ReadonlyMap<number, number>,
): readonly BarePair[] {
  const bare = units.filter(isBare).slice(0, MOST);
  const groups = new Map<string, { cells: OpenUnit[]; between: KnownNumber[] }>();
  const byOrder = [...seen].sort(([, a], [, b]) => a - b);
  for (const cell of bare) {
    const before = Math.max(0, ...byOrder.filter(([, order]) => order <= cell.order).map(([id]) => id));
    const after = Math.min(Infinity, ...byOrder.filter(([, order]) => order > cell.order).map(([id]) => id));
    const key = `${String(before)}-${String(after)}`;
    const group = groups.get(key) ?? {
      cells: [],
      between: lost.filter(({ sealed: { id } }) => id > before && id < after).slice(0, MOST),
    };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ cells, between }) =>
    cells.length === between.length
      ? cells.flatMap((cell, at) => pair(between[at], cell))
      : inOrder(cells, between),
  );
}

/** True for a unit whose only content is one run of digits with at most a unit around it. */
function isBare({ line, open }: OpenUnit): boolean {
  return open.length === 1 && line.tokens.length === 1 && line.letters.length <= 8;
}

function pair(known: KnownNumber | undefined, open: OpenUnit): BarePair[] {
  const [token] = open.open;
  return known === undefined || token === undefined ? [] : [{ known, open, token }];
}

/** The longest run of pairs with the same text in the same order. */
function inOrder(cells: readonly OpenUnit[], lost: readonly KnownNumber[]): BarePair[] {
  const same = (cell: OpenUnit, { sealed }: KnownNumber): boolean =>
    cell.line.text === sealed.text.normalize('NFKC').replace(/\s+/g, '');
  const lengths = Array.from({ length: cells.length + 1 }, () => new Uint16Array(lost.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = cells.length - 1; i >= 0; i -= 1) {
    const [cell, row] = [cells[i], lengths[i]];
    if (cell === undefined || row === undefined) continue;
    for (let j = lost.length - 1; j >= 0; j -= 1) {
      const known = lost[j];
      const match = known !== undefined && same(cell, known);
      row[j] = match ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: BarePair[] = [];
  for (let i = 0, j = 0; i < cells.length && j < lost.length;) {
    const [cell, known] = [cells[i], lost[j]];
    if (cell !== undefined && known !== undefined && same(cell, known)) {
      pairs.push(...pair(known, cell));
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
