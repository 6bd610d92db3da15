import type { SealedBriefing } from '../view/briefing/sealed.ts';
import { briefingHtml } from './briefing-html.ts';
import { briefingMarkdown } from './briefing-markdown.ts';

/** The formats in which a briefing leaves. */
export type BriefingFormat = 'md' | 'html';

export const BRIEFING_FORMATS: readonly BriefingFormat[] = ['md', 'html'];

/** A sealed briefing as a file of the format. */
export function briefingFile(briefing: SealedBriefing, format: BriefingFormat): Promise<Uint8Array> {
  const text = format === 'md' ? briefingMarkdown(briefing) : briefingHtml(briefing);
  return Promise.resolve(new TextEncoder().encode(text));
}
