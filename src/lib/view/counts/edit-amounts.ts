import type { CountedAmount } from '../../scenario/document.ts';

type Amounts = Readonly<Record<string, CountedAmount>>;

/** An id that no amount has yet; it begins with a letter, so that the file keeps its order. */
export function newAmountId(amounts: Amounts): string {
  let count = Object.keys(amounts).length + 1;
  while (Object.hasOwn(amounts, `a${count}`)) count += 1;
  return `a${count}`;
}

/** The amounts with one of them so many places further on; an end is never passed. */
export function moveAmount(amounts: Amounts, id: string, by: number): Record<string, CountedAmount> {
  const entries = Object.entries(amounts);
  const from = entries.findIndex(([one]) => one === id);
  const to = Math.min(Math.max(from + by, 0), entries.length - 1);
  const [moved] = entries.splice(from, 1);
  if (moved !== undefined) entries.splice(to, 0, moved);
  return Object.fromEntries(entries);
}

/** The amounts without one of them. */
export function dropAmount(amounts: Amounts, id: string): Record<string, CountedAmount> {
  return Object.fromEntries(Object.entries(amounts).filter(([one]) => one !== id));
}
