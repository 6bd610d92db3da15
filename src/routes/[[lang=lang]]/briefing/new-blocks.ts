import type { BriefingBlock } from '$lib/scenario/briefing-document.ts';

/** What can be added, each as it begins. */
export const NEW_BLOCKS: Readonly<Record<string, BriefingBlock>> = {
  heading: { kind: 'heading', text: '' },
  text: { kind: 'text', text: '' },
  answer: { kind: 'answer' },
  saving: { kind: 'saving' },
  table: { kind: 'table' },
  levels: { kind: 'levels' },
  spending: { kind: 'chart', chart: 'spending' },
  beside: { kind: 'chart', chart: 'saving' },
  ladder: { kind: 'ladder' },
  inputs: { kind: 'inputs' },
  sources: { kind: 'sources' },
  conventions: { kind: 'conventions' },
  method: { kind: 'method' },
};
