import type { PathsMessages } from '../en/paths.ts';

/** Words for the formulas of paths that come on demand: growth in real terms, the parts of a split demand. */
export const paths = {
  /** Names of the formulas. */
  names: {
    'real-compound-growth': '支出の年平均実質伸び率',
    'stacked-target': 'ここまでの部分の目標',
    'stacked-baseline': 'ここまでの部分の基準',
    'part-need': '部分が経路上で足りない分',
    'part-surplus': 'まだ算入できる中核の超過',
    'part-filled': '中核が充てた分',
    'part-share': '部分のGDP比',
    'stacked-share': 'ここまでの部分の比率',
    'part-spending': '部分の支出',
    'stacked-spending': 'ここまでの部分の支出',
    'stacked-baseline-spending': 'ここまでの部分の基準支出',
    'part-increment': '部分の追加額',
    'part-lack': '部分が目標に足りない分',
    'part-spare': '中核が目標を超え、まだ算入できる分',
    'part-gap-points': '部分の目標までの差',
    'part-gap-money': '部分の差の金額',
    'cumulative-baseline-spending': '基準支出の累計',
  } as Readonly<Record<string, string>>,
  /** How they are computed, in words. */
  words: {
    'real-compound-growth': '基準年の価格で、経路の始まりの支出から終わりの支出に至る一定の年率。',
    'stacked-target': 'その部分とそれより前の部分の目標の合計。',
    'stacked-baseline': 'その部分とそれより前の部分の基準の合計。',
    'part-need': '部分の経路上の比率から、それより低い基準を引いたもの。',
    'part-surplus': '中核が経路を上回る分から、ここまでの部分に充てた分を引いたもの。',
    'part-filled': '中核の超過が部分の不足を埋める分。中核自身では渡した分を負の数で示す。',
    'part-share': '部分の経路上の比率から、中核が充てた分を引いたもの。',
    'stacked-share': 'その部分とそれより前の部分の比率の合計。',
    'part-spending': '部分の比率を、その基礎となるGDPに掛けたもの。',
    'stacked-spending': 'その部分とそれより前の部分の支出の合計。',
    'stacked-baseline-spending': 'その部分とそれより前の部分の基準支出の合計。',
    'part-increment': '部分の支出から、その基準支出を引いたもの。',
    'part-lack': '部分の目標から、それより低い基準を引いたもの。',
    'part-spare': '中核の基準が目標を超える分から、ここまでの部分が足りずに取った分を引いたもの。',
    'part-gap-points': '中核の超過を算入したうえで、部分の基準が目標に足りない分。',
    'part-gap-money': '差を、比率の基礎となるGDPに掛けたもの。',
    'cumulative-baseline-spending': '期間の最初の年から各年の基準支出を足し合わせたもの。',
  } as Readonly<Record<string, string>>,
} satisfies PathsMessages;
