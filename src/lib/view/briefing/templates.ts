import type { BriefingBlock, BriefingTemplate } from '../../scenario/briefing-document.ts';
import type { BriefingMessages } from '../messages/en/briefing.ts';

const ANSWER: BriefingBlock = { kind: 'answer' };
const SAVING: BriefingBlock = { kind: 'saving' };
const ENDS: readonly BriefingBlock[] = [{ kind: 'sources' }, { kind: 'conventions' }];

/** The blocks that a template begins with, its headings in the author's language. */
export function templateBlocks(template: BriefingTemplate, words: BriefingMessages): BriefingBlock[] {
  const heading = (text: string): BriefingBlock => ({ kind: 'heading', text });
  const { headings, prompts } = words;
  switch (template) {
    case 'one-page':
      return [ANSWER, { kind: 'table' }, SAVING, ...ENDS];
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
