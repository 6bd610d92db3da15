/** The briefing as the scenario file keeps it: what it shows and the author's own words, never a result. */

export type BriefingTemplate = 'one-page' | 'two-pages' | 'question';

/** How sources are cited. */
export type CitationStyle = 'chicago' | 'apa' | 'gb-t-7714' | 'plain';

/** The charts that a briefing can hold. */
export type BriefingChart = 'spending' | 'saving';

/**
 * One block of a briefing, in its order. Text may hold live fields: a trace in braces, such as
 * `{s35/increment/2030}` or `{figure:saving}`, becomes its number at export. A block that names no scenario is
 * about the first one.
 */
export type BriefingBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'answer'; scenario?: string }
  | { kind: 'saving'; scenario?: string }
  | { kind: 'table'; scenario?: string; measures?: string[] }
  | { kind: 'levels'; scenarios?: string[] }
  | { kind: 'chart'; chart: BriefingChart; scenario?: string }
  | { kind: 'ladder' | 'inputs' | 'sources' | 'conventions' | 'method' };

export type BriefingBlockKind = BriefingBlock['kind'];

export interface BriefingDocument {
  title?: string;
  /** The template that it began from. */
  template?: BriefingTemplate;
  citation?: CitationStyle;
  /** Inputs older than so many months are pointed out before the briefing leaves. */
  oldestMonths?: number;
  blocks: BriefingBlock[];
  /** What the check pointed out and the author let stand: written in every export. */
  overridden?: string[];
}

export const BRIEFING_TEMPLATES: readonly BriefingTemplate[] = ['one-page', 'two-pages', 'question'];
export const CITATION_STYLES: readonly CitationStyle[] = ['chicago', 'apa', 'gb-t-7714', 'plain'];
export const BRIEFING_CHARTS: readonly BriefingChart[] = ['spending', 'saving'];
/** Months that the age of an input may be asked in. */
export const OLDEST_MONTHS = { from: 1, to: 600 };
