import type { PathsMessages } from '../en/paths.ts';

/** Words for the formulas of paths that come on demand: growth in real terms. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': '支出年均实际增速',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth': '按基准年价格计算，从路径起点的支出到终点的支出所对应的同一年增长率。',
  } as Readonly<Record<string, string>>,
} satisfies PathsMessages;
