import type { CitationStyle } from '../citations/reference.ts';
import { briefingIn, type BriefContext } from './brief-context.ts';
import { citedStyle } from './usual-style.ts';

/** The style in which a briefing cites its sources: its author's, else its language's. */
export function citationStyle(context: Pick<BriefContext, 'document' | 'locale'>): CitationStyle {
  return citedStyle(briefingIn(context).citation, context.locale);
}
