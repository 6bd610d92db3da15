import { joinWords, words, type Word, type Words } from '../../charts/words.ts';
import type { SplitMessages } from '../en/split.ts';

/** Words of the question what may count towards a demand. */
export const split = {
  names: { core: '中核', related: '関連' } as Readonly<Record<string, string>>,
  intro:
    '要求が何を含むかを述べた資料は記事にない。2025年6月のハーグの約束は、中核の国防支出にGDP比3.5%、関連支出に最大1.5%、合わせて5%を求める。この要求を分けるのは利用者の選択であり、そう示す。',
  split: 'この要求を分ける',
  unsplit: '分けるのをやめる',
  cannot: '水準のない要求は分けられない。水準を目指す経路を選ぶ。',
  coreTarget: '中核の要求',
  relatedBaseline: '関連部分の既存の支出',
  rest: '関連部分は要求の残りを受け持つ。',
  rule: '中核が自らの目標を超えた分は関連部分に算入できるが、その逆はない。',
  columns: {
    part: '部分',
    share: 'GDP比',
    spending: '支出',
    extra: '追加額',
    gap: '基準での差',
    filled: '中核が充てた分',
  },
  whole: '要求全体',
  caption: (year: string): string => `${year}年の要求の内訳`,
  title: (total: Word, year: Word, parts: readonly Words[]): Words =>
    words`${year}年の${total}のうち、${joinWords(parts, '、')}`,
  piece: (name: Word, amount: Word): Words => words`${name}が${amount}`,
} satisfies SplitMessages;
