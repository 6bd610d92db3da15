import list from '$data/publications.json';

/** A text in the publication's own language and in others. */
type Texts = Readonly<{ own: string; en?: string; zh?: string; ja?: string }>;

/** A publication that presets and examples take numbers from, as it is cited. */
export interface Publication {
  id: string;
  /** How a source text begins that means this publication. */
  begins: string;
  kind: 'dataset' | 'report';
  language: string;
  author: Texts;
  title: Texts;
  /** ISO date at its precision. */
  issued: string;
}

const publications = list as readonly Publication[];

/** How presets begin the source of a number that nobody published. */
const OWN_CHOICE = /^Choice of this example\b/;

/** The publication that a source text means; undefined for a text that a reader typed or that names another. */
export function publicationOf(source: string): Publication | undefined {
  return publications.find(({ begins }) => {
    if (!source.startsWith(begins)) return false;
    // Not another edition whose name goes on.
    return !/^[\p{L}\p{N}]/u.test(source.slice(begins.length));
  });
}

/** True where a source text says that the example itself chose the number: there is nothing to cite. */
export function isOwnChoice(source: string): boolean {
  return OWN_CHOICE.test(source);
}
