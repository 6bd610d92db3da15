import type { PathsMessages } from '../en/paths.ts';

/** Words for the formulas of paths that come on demand: growth in real terms, the parts of a split demand. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': '支出年均实际增速',
    'stacked-target': '各部分目标累计',
    'stacked-baseline': '各部分基线累计',
    'part-need': '该部分在路径上的不足',
    'part-surplus': '尚可计入的核心超出',
    'part-filled': '由核心充抵',
    'part-share': '该部分的GDP占比',
    'stacked-share': '各部分占比累计',
    'part-spending': '该部分的支出',
    'stacked-spending': '各部分支出累计',
    'stacked-baseline-spending': '各部分基线支出累计',
    'part-increment': '该部分的额外支出',
    'part-lack': '该部分距目标的不足',
    'part-spare': '核心超出目标、尚可计入的部分',
    'part-gap-points': '该部分距目标的差距',
    'part-gap-money': '该部分差距的金额',
    'cumulative-baseline-spending': '累计基线支出',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth': '按基准年价格计算，从路径起点的支出到终点的支出所对应的同一年增长率。',
    'stacked-target': '本部分与之前各部分目标之和。',
    'stacked-baseline': '本部分与之前各部分基线之和。',
    'part-need': '该部分路径上的占比减去其较低的基线。',
    'part-surplus': '核心超出其路径的部分，减去已充抵之前各部分的数额。',
    'part-filled': '核心超出部分对该部分不足的充抵；对核心自身则为其让出的数额，以负数表示。',
    'part-share': '该部分路径上的占比减去由核心充抵的部分。',
    'stacked-share': '本部分与之前各部分占比之和。',
    'part-spending': '该部分占比乘以作为基数的GDP。',
    'stacked-spending': '本部分与之前各部分支出之和。',
    'stacked-baseline-spending': '本部分与之前各部分基线支出之和。',
    'part-increment': '该部分的支出减去其基线支出。',
    'part-lack': '该部分目标减去其较低的基线。',
    'part-spare': '核心基线超出其目标的部分，减去之前各部分所缺并取用的数额。',
    'part-gap-points': '计入核心超出后，该部分基线距目标尚缺的部分。',
    'part-gap-money': '差距乘以占比所依据的GDP。',
    'cumulative-baseline-spending': '从时间范围首年起逐年累加的基线支出。',
  } as Readonly<Record<string, string>>,
} satisfies PathsMessages;
