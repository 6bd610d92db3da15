import type { Locale } from '../locale.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import { escapeHtml } from '../panel/escape-html.ts';
import { plainSpaces } from '../plain-spaces.ts';
import type { UncitedInput } from './cited-works.ts';
import type { CitedWork } from './cited-work.ts';
import { inTexts, reference, referenceHtml, type CitationStyle } from './reference.ts';

/** What goes on the clipboard: words for a plain field, HTML for a document. */
export interface Clip {
  text: string;
  html: string;
}

/** What stands under something that is taken away. */
export interface ClipSources {
  works: readonly CitedWork[];
  uncited: readonly UncitedInput[];
  /** Paragraphs of the article that it rests on, each with its address. */
  passages: readonly { place: string; link: string }[];
  /** Link back to the scenario; empty where nothing was computed; undefined where the scenario is too large. */
  link: string | undefined;
  style: CitationStyle;
  locale: Locale;
  words: CitationsMessages;
}

/** The short form that stands in the text, with a space before it where the language writes one. */
export function citedInText({ works, style, locale, words }: ClipSources): string {
  const said = inTexts(works, style, locale, words, 1);
  return said === '' || /^[（[]/.test(said) ? said : ` ${said}`;
}

/**
 * Puts the references below what is taken away: each work, the paragraphs, what has no source, the scenario.
 *
 * Shape: text and HTML say the same; `head.html` must be escaped already, all else is escaped here.
 */
export function clipWith(head: Clip, sources: ClipSources): Clip {
  const { works, passages, link, style, locale, words } = sources;
  const numbered = (index: number): string => (style === 'gbt7714' ? `[${String(index + 1)}] ` : '');
  const notes = uncitedNotes(sources);
  const text = [
    head.text,
    '',
    ...works.map((work, index) => numbered(index) + reference(work, style, locale, words)),
    ...notes,
    ...(link === undefined ? [words.withoutLink] : link === '' ? [] : [words.listed(words.toScenario, link)]),
  ];
  const html = [
    head.html,
    ...works.map((work, index) => `<p>${numbered(index)}${referenceHtml(work, style, locale, words)}</p>`),
    passages.length === 0 ? '' : `<p>${words.listed(words.inArticle, passageLinks(sources))}</p>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    link === undefined
      ? `<p>${escapeHtml(words.withoutLink)}</p>`
      : link === ''
        ? ''
        : scenarioLink(link, words),
  ];
  return { text: plainSpaces(text.join('\n').trim()), html: plainSpaces(html.join('')) };
}

function uncitedNotes({ uncited, words }: ClipSources): readonly string[] {
  const unsourced = uncited.filter(({ said }) => said === '').length;
  const said = new Set(uncited.flatMap((one) => (one.said === '' ? [] : [one.said])));
  return [...said, ...(unsourced === 0 ? [] : [words.unsourced(unsourced)])];
}

function passageLinks({ passages, words }: ClipSources): string {
  return passages
    .map(({ place, link }) => `<a href="${escapeHtml(link)}">${escapeHtml(place)}</a>`)
    .join(words.comma);
}

function scenarioLink(link: string, words: CitationsMessages): string {
  return `<p><a href="${escapeHtml(link)}">${escapeHtml(words.toScenario)}</a></p>`;
}
