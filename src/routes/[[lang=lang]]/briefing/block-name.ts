import type { BriefingBlock } from '$lib/scenario/briefing-document.ts';
import type { DeskMessages } from '$lib/view/messages/en/desk.ts';

const LONGEST = 40;

/** What a block is called in the builder: its kind, and how its own text begins. */
export function blockName(block: BriefingBlock, words: DeskMessages): string {
  if (block.kind === 'chart') return words.charts[block.chart];
  const kind = words.kinds[block.kind];
  if (block.kind !== 'heading' && block.kind !== 'text') return kind;
  const text = [...block.text.replace(/\s+/g, ' ').trim()];
  if (text.length === 0) return kind;
  return `${kind} · ${text.slice(0, LONGEST).join('')}${text.length > LONGEST ? '…' : ''}`;
}
