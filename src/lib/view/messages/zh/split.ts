import { joinWords, words, type Word, type Words } from '../../charts/words.ts';
import type { SplitMessages } from '../en/split.ts';

/** Words of the question what may count towards a demand. */
export const split = {
  names: { core: '核心', related: '相关' } as Readonly<Record<string, string>>,
  intro:
    '文章的来源都没有说明要求包含哪些支出。2025年6月的海牙承诺要求核心国防支出占GDP的3.5%，另有至多1.5%的相关支出，合计5%。拆分本要求是您的选择，并会标明。',
  split: '拆分这项要求',
  unsplit: '取消拆分',
  cannot: '没有目标水平的要求无法拆分：请选择有目标的路径。',
  coreTarget: '核心部分要求',
  relatedBaseline: '相关部分已有支出',
  rest: '相关部分取要求的其余部分。',
  rule: '核心支出超出自身目标的部分可计入相关部分，反之绝不可以。',
  columns: {
    part: '部分',
    share: '占GDP比重',
    spending: '支出',
    extra: '额外支出',
    gap: '按基线的差距',
    filled: '由核心充抵',
  },
  whole: '整项要求',
  caption: (year: string): string => `${year}年要求的各部分`,
  title: (total: Word, year: Word, parts: readonly Words[]): Words =>
    words`${year}年的${total}中，${joinWords(parts, '，')}`,
  piece: (name: Word, amount: Word): Words => words`${name}为${amount}`,
} satisfies SplitMessages;
