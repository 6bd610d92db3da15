/** The few characters that find a figure again in its passage. */
export interface Locator {
  /** Offsets of the quote in the passage's text, in UTF-16 code units; the end is not included. */
  start: number;
  end: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** A W3C Web Annotation target: the same spot by quotation and by position. */
export interface WebAnnotationTarget {
  source: string;
  selector: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    { type: 'TextPositionSelector'; start: number; end: number },
  ];
}

/** Characters that another edition of the same text may set differently. */
const PUNCTUATION = /[\p{P}\p{S}\p{Z}]/u;

/**
 * Builds the address that opens the public page at a figure and highlights it.
 *
 * Shape: `address#:~:text=prefix-,quote,-suffix`. Of prefix and suffix only what touches the quote without
 * punctuation between is used: the public page may set its punctuation differently, and would not be found.
 * A browser that knows no text fragments opens the page at its top.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(address: string, locator: Locator): string {
  const { prefix, suffix } = fragmentContext(locator);
  const parts = [
    ...(prefix === '' ? [] : [`${escapeFragment(prefix)}-`]),
    escapeFragment(locator.quote),
    ...(suffix === '' ? [] : [`-${escapeFragment(suffix)}`]),
  ];
  return `${address.split('#', 1).join('')}#:~:text=${parts.join(',')}`;
}

/**
 * Gives what of prefix and suffix a text fragment carries.
 *
 * Shape: the characters that touch the quote, up to the nearest punctuation; empty where that stands beside it.
 */
export function fragmentContext({ prefix, suffix }: Locator): { prefix: string; suffix: string } {
  return { prefix: touchingEnd(prefix), suffix: touchingStart(suffix) };
}

/**
 * Describes a figure's spot as other annotation tools read it.
 *
 * Shape: a text quote selector and a text position selector; the position counts from the start of the passage.
 * Source: https://www.w3.org/TR/annotation-model/#selectors
 */
export function webAnnotationTarget(address: string, locator: Locator): WebAnnotationTarget {
  const { quote, prefix, suffix, start, end } = locator;
  return {
    source: address,
    selector: [
      { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function escapeFragment(text: string): string {
  // encodeURIComponent writes % and , but leaves -, which a fragment reads as the mark of prefix and suffix.
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function touchingEnd(prefix: string): string {
  const characters = [...prefix];
  const last = characters.findLastIndex((character) => PUNCTUATION.test(character));
  return characters.slice(last + 1).join('');
}

function touchingStart(suffix: string): string {
  const characters = [...suffix];
  const first = characters.findIndex((character) => PUNCTUATION.test(character));
  return (first === -1 ? characters : characters.slice(0, first)).join('');
}
