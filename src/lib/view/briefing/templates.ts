import type { BriefingBlock, BriefingDocument, BriefingTemplate } from '../../scenario/briefing-document.ts';
import type { BriefingMessages } from '../messages/en/briefing.ts';

const ANSWER: BriefingBlock = { kind: 'answer' };
const SAVING: BriefingBlock = { kind: 'saving' };
const ENDS: readonly BriefingBlock[] = [{ kind: 'sources' }, { kind: 'conventions' }];

const ONE_PAGE: readonly BriefingBlock[] = [ANSWER, { kind: 'table' }, SAVING, ...ENDS];

/** True for a briefing that keeps to the one-page template: the author has added no block to it. */
export function isOnePage(briefing: BriefingDocument | undefined): boolean {
  const { template = 'one-page', blocks } = briefing ?? { blocks: [] };
  return template === 'one-page' && blocks.length <= ONE_PAGE.length;
}

/** The blocks that a template begins with, its headings in the author's language. */
export function templateBlocks(template: BriefingTemplate, words: BriefingMessages): BriefingBlock[] {
  const heading = (text: string): BriefingBlock => ({ kind: 'heading', text });
  const { headings, prompts } = words;
  switch (template) {
    case 'one-page':
      return [...ONE_PAGE];
    case 'two-pages':
      return [
        ANSWER,
        { kind: 'text', text: prompts.context },
        { kind: 'chart', chart: 'spending' },
        { kind: 'levels' },
        SAVING,
        heading(headings.annex),
        { kind: 'table' },
        { kind: 'ladder' },
        { kind: 'inputs' },
        ...ENDS,
        { kind: 'method' },
      ];
    case 'question':
      return [
        heading(headings.question),
        { kind: 'text', text: prompts.question },
        heading(headings.answer),
        ANSWER,
        SAVING,
        heading(headings.background),
        { kind: 'table', measures: ['share', 'spending', 'increment', 'cumulative-increment'] },
        { kind: 'ladder' },
        ...ENDS,
      ];
  }
}
