import type { EvidenceFigure } from './evidence-figure.ts';

/** What figures can be filtered by. */
export type Facet = 'who' | 'when' | 'addressee' | 'formality' | 'kind';

export const FACETS: readonly Facet[] = ['who', 'when', 'addressee', 'formality', 'kind'];

/** The chosen value of each facet; none where it is empty. */
export type Choice = Readonly<Record<Facet, string>>;

export const EVERYTHING: Choice = { who: '', when: '', addressee: '', formality: '', kind: '' };

const NOT_STATED = 'not-stated';

/** The value by which a figure is found: an id, a month (`2025-03`), never a text. */
function facetOf(figure: EvidenceFigure, facet: Facet): string {
  switch (facet) {
    case 'who':
      return figure.speakerId ?? NOT_STATED;
    case 'when':
      return figure.date?.slice(0, 7) ?? NOT_STATED;
    case 'addressee':
    case 'formality':
    case 'kind':
      return figure[facet];
  }
}

/** The figures that agree with every chosen value. */
export function findFigures(figures: readonly EvidenceFigure[], choice: Choice): readonly EvidenceFigure[] {
  return figures.filter((figure) =>
    FACETS.every((facet) => choice[facet] === '' || facetOf(figure, facet) === choice[facet]),
  );
}

/** A value to choose, with how many figures it leaves under the other choices made. */
export interface FacetOption {
  value: string;
  text: string;
  count: number;
}

/** The values of a facet in the order met, months in order of time, "not stated" last. */
export function optionsOf(
  figures: readonly EvidenceFigure[],
  facet: Facet,
  choice: Choice,
  textOf: (figure: EvidenceFigure) => string,
): readonly FacetOption[] {
  const left = findFigures(figures, { ...choice, [facet]: '' });
  const options = new Map<string, FacetOption>();
  for (const figure of figures) {
    const value = facetOf(figure, facet);
    if (options.has(value)) continue;
    const count = left.filter((one) => facetOf(one, facet) === value).length;
    options.set(value, { value, text: textOf(figure), count });
  }
  const rank = ({ value }: FacetOption): string =>
    value === NOT_STATED ? '~' : facet === 'when' ? value : '';
  return [...options.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
