import type { PathsMessages } from '../en/paths.ts';

/** Words for the formulas of paths that come on demand: growth in real terms. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': '支出の年平均実質伸び率',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth': '基準年の価格で、経路の始まりの支出から終わりの支出に至る一定の年率。',
  } as Readonly<Record<string, string>>,
} satisfies PathsMessages;
