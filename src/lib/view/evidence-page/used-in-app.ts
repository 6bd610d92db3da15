import type { Figure } from '../../evidence/schema.ts';

/** Where a figure of the article is used: a closed set, put into words by `evidence`. */
export type Use = 'target' | 'baseline' | 'saving' | 'ladder' | 'limit' | 'left-off' | 'not-used';

/** Says where in the app a figure is used, the most telling place first. */
export function usesOf({ kind, value }: Pick<Figure, 'kind' | 'value'>): readonly Use[] {
  switch (kind) {
    case 'demand':
      return value === null ? ['ladder'] : ['target', 'ladder'];
    case 'status-quo':
      return value === null ? ['ladder'] : ['baseline', 'ladder'];
    case 'limit':
      return ['limit'];
    case 'saving':
      return ['saving'];
    case 'other':
      return ['left-off'];
    case 'claimed-amount':
    case 'tariff':
    case 'poll':
      return ['not-used'];
  }
}
