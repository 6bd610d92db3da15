import { phrase, type Phrase, type PhrasePart } from '../../calculator/phrase.ts';
import type { AnswerSlots, CalculatorMessages } from '../en/calculator.ts';

export const calculator = {
  title: '計算',
  heading: '防衛費の要求はいくらかかるか',
  description:
    '防衛費をGDP比3%、3.5%、5%に引き上げると、いくら余計にかかるか。記事が挙げる節減額と並べて示し、どの数値も出どころをたどれます。',

  thatYear: phrase`その年`,
  inYear: (year: PhrasePart): Phrase => phrase`${year}年`,
  atLevel: (level: PhrasePart): Phrase => phrase`${level}のままの場合`,
  onBaseline: phrase`基準の場合`,
  onPlan: phrase`計画どおりの場合`,
  goes: ({ economy, from, to, year }: AnswerSlots): Phrase =>
    phrase`${economy}が防衛費のGDP比を${year}年までに${from}から${to}にすると、`,
  goesTyped: ({ economy, to }: AnswerSlots): Phrase => phrase`${economy}が${to}に従うと、`,
  goesCapped: ({ economy, to }: AnswerSlots, limit: PhrasePart): Phrase =>
    phrase`${economy}がGDP比${to}を目指し、支出の伸びを年${limit}までに抑えると、`,
  typedPath: '年ごとに入力したGDP比',
  more: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}より${slots.extra}多く、${slots.span}の累計では${slots.total}多くなります。`,
  less: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}より${slots.extra}少なく、${slots.span}の累計では${slots.total}少なくなります。すでに要求を上回る支出をしています。`,
  moreAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}より${slots.extra}多くなります。`,
  lessAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}より${slots.extra}少なくなります。すでに要求を上回る支出をしています。`,
  mixed: (slots: AnswerSlots, start: Phrase, less: boolean, totalLess: boolean): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}より${slots.extra}${less ? '少ない' : '多い'}ものの、${slots.span}の累計では${slots.total}${totalLess ? '少なく' : '多く'}なります。`,
  none: (slots: AnswerSlots, start: Phrase, total: Phrase): Phrase =>
    phrase`${start}${slots.when}の支出は${slots.base}と変わりません${total}。すでにこの水準を満たしています。`,
  noneTotal: (slots: AnswerSlots): Phrase => phrase`（${slots.span}の累計では${slots.total}）`,
  totalMissing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase`${slots.span}の累計は、まだ示せません。${why}${remedy} ${go}`,
  missing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase`${slots.economy}が${slots.year}年までに${slots.to}に達する費用は、まだ示せません。${why}${remedy} ${go}`,
  typeIt: 'ここで入力',
  nothingUsable: 'いまの入力では計算できるシナリオがありません。該当する欄に印が付いています。',
  savingCited: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`記事が挙げる${saving}の節減額は、${when}の支出の${days}分に当たります。`,
  savingTyped: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`${saving}の節減額は、${when}の支出の${days}分に当たります。`,
  savingThen: phrase`その年`,
  savingWithout: (saving: PhrasePart, why: string): Phrase => phrase`${saving}の節減額との比較：${why}`,

  periodUnstated: 'この節減額が年間のものか総額かは、記事に書かれていません。',
  periodRead: {
    'not-stated': '読み方：一年分の節減額',
    'per-year': '読み方：毎年',
    'one-off': '読み方：一度限り',
    total: '読み方：数年分の合計',
  },
  otherReports: (count: number, amounts: Phrase): Phrase =>
    phrase`${count === 1 ? '別の報道' : '他の報道'}では約${amounts}とされます。`,
  and: 'または約',
  seeAccounts: 'その額での結果を見る',

  inputsTitle: '入力',
  costTitle: '費用',
  barInputs: '入力',
  barSource: '数値の出どころ',
  tableTitle: '年ごとの値',
  tableMeasures: '列',
  tableCsv: 'CSV',
  tableCsvHint: 'この表を全桁でダウンロード',
  year: '年',
  noNumber: 'なし',
  questions: {
    title: 'さらに問う',
    sections: {
      takes: {
        name: '実現には何が必要か',
        hint: '期限に間に合う伸び率、伸びに上限がある場合の達成年、ある金額で届く水準。',
      },
      split: {
        name: '何を算入できるか',
        hint: '要求を中核と関連に分ける。経路を積み重ね、それぞれの差を示す。',
      },
      plan: {
        name: '要求がなくても支出する額は',
        hint: '決定済みの計画を基準に置き、要求がいつまで計画を下回るかを示す。',
      },
      sure: {
        name: 'どれほど確かか',
        hint: '入力を幅や分布で与えたときの年ごとの幅、分位点、最も効く入力。',
      },
      changes: {
        name: '何が変わったか',
        hint: '別の版と並べ、主な結果の変化を異なる入力ごとに分けます。',
      },
      sources: {
        name: '食い違う資料',
        hint: '一つの入力に複数の資料：どれを使い、ほかならどうなるか。',
      },
    },
  },
  spendingModes: '図に描く額',
  savingViews: '節減額の見せ方',
  ladderOrders: '要求の並び順',
} satisfies CalculatorMessages;
