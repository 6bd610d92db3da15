import type { NumberMark } from '../view/verify/found.ts';

/** Reads a mark as documents carry it: `footing:<seal>:<id>`, `<seal>:<id>`, or `#<seal>-<id>` in a link. */
export function markOf(text: string): NumberMark | undefined {
  const [, sealId, id] = /^(?:footing:|#)?([0-9a-f]{8})[:-](\d{1,9})$/.exec(text.trim()) ?? [];
  return sealId === undefined || id === undefined ? undefined : { sealId, id: Number(id) };
}
