import type { BriefingBlock, BriefingDocument, BriefingTemplate } from '../../scenario/briefing-document.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { BriefingMessages } from '../messages/en/briefing.ts';
import { templateBlocks } from './templates.ts';

/** The blocks that a briefing shows: its own, or those of the template that it begins with. */
export function blocksOf(
  briefing: BriefingDocument | undefined,
  words: BriefingMessages,
): readonly BriefingBlock[] {
  if (briefing !== undefined && briefing.blocks.length > 0) return briefing.blocks;
  return templateBlocks(briefing?.template ?? 'one-page', words);
}

/** Changes the blocks of a document's briefing; those of a template become the author's own with the first change. */
export function withBlocks(
  document: FootingDocument,
  words: BriefingMessages,
  edit: (blocks: readonly BriefingBlock[]) => readonly BriefingBlock[],
): FootingDocument {
  const { briefing } = document;
  const before = blocksOf(briefing, words);
  const after = edit(before);
  if (after === before) return document;
  return { ...document, briefing: { ...briefing, blocks: [...after] } };
}

/** Begins anew with a template: its blocks take the place of those before. */
export function withTemplate(
  document: FootingDocument,
  words: BriefingMessages,
  template: BriefingTemplate,
): FootingDocument {
  const blocks = templateBlocks(template, words);
  return { ...document, briefing: { ...document.briefing, template, blocks } };
}

/** Moves a block to another place; the same blocks where there is no such place. */
export function moved(blocks: readonly BriefingBlock[], from: number, to: number): readonly BriefingBlock[] {
  const block = blocks[from];
  if (block === undefined || from === to || to < 0 || to >= blocks.length) return blocks;
  const rest = blocks.filter((_, at) => at !== from);
  return [...rest.slice(0, to), block, ...rest.slice(to)];
}
