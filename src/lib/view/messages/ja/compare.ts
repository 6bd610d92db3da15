import { words, type Word, type Words } from '../../charts/words.ts';
import type { CompareMessages, SaidStep, Span } from '../en/compare.ts';

export const compare = {
  title: '比較',
  heading: '一段上がるごとにいくら増えるか',
  description:
    '要求水準を並べて比べます。防衛支出がある水準から次の水準へ上がると、単年と全期間でいくら増えるか。基準とも、記事が挙げる節減額とも照らし合わせます。',

  finding: (year: Word, economy: string, steps: Words): Words => words`${year}年、${economy}：${steps}。`,
  step: ({ from, to, amount, how, isFirst }: SaidStep): Words => {
    if (how === 'none') return words`${from}から${to}へは増えない`;
    if (how === 'less') return words`${from}から${to}へは${amount}減る`;
    return isFirst ? words`${from}から${to}へ${amount}増える` : words`${from}から${to}へさらに${amount}`;
  },
  betweenSteps: '、',
  nothing: '今の入力では計算できる水準がありません。計算ページで該当する欄に印が付いています。',
  toCalculator: '計算ページへ',

  year: '年',
  deadline: (year: number): string => `${year}年（達成年）`,
  addLabel: '別の水準、GDP比%',
  add: '追加',
  addFigure: (level: string, who: string): string => `${level}（${who}）`,
  addFigures: '記事にあって表にない水準',
  taken: 'この水準はすでに列にあります。',
  remove: (level: string): string => `${level}を外す`,
  inFocus: '注目中',

  stepsTitle: '一段ごとの増加',
  stepColumn: '段',
  stepFromTo: (from: Words, to: Words): Words => words`${from} → ${to}`,
  allSteps: (from: Words, to: Words): Words => words`通し：${from} → ${to}`,
  measures: {
    year: ({ year }: Span): Words => words`${year}年`,
    usd: ({ year }: Span): Words => words`${year}年、米ドル`,
    'per-head': ({ year }: Span): Words => words`${year}年、一人当たり`,
    ratio: ({ year }: Span): Words => words`${year}年、節減額の倍数`,
    horizon: ({ span }: Span): Words => words`${span}の合計`,
  },

  pairsTitle: '任意の二つの水準',
  pairsIntro: '各列の上の水準から、各行の左の水準へ。',
  pairsCorner: '先／元',
  pairMeasures: {
    year: '単年',
    usd: '米ドル',
    'per-head': '一人当たり',
    ratio: '節減額の倍数',
    horizon: '合計',
  },
  pairsLabel: '尺度',

  matrixTitle: '水準別の全指標',
  measure: '指標',
  groups: {
    year: ({ year }: Span): Words => words`${year}年`,
    horizon: ({ span }: Span): Words => words`${span}の合計`,
    saving: ({ year }: Span): Words => words`節減額との対比、${year}年`,
    growth: ({ year }: Span): Words => words`必要な伸び、${year}年まで`,
  },
  compared: '比較の基準',
  askedBy: '求めた側',
  asker: (who: string, how: string, when: string): string => [who, how, when].filter(Boolean).join('、'),
  ownLevel: '利用者の水準',
  empty: '比べるものなし',
  none: 'なし',
  whyNone: '数値がない理由',

  besideTitle: '保存した二つのシナリオ',
  besideIntro:
    '開いているシナリオと、この端末に保存した別のシナリオの主な数値を、それぞれの達成年で並べます。',
  besideOnly:
    '保存されているシナリオは一つだけです。「シナリオ」で別のものを開くか複製すると、ここで選べます。',
  besideChoose: '比べる相手',
  besideOpen: '開いている',
  besideOther: 'もう一方',
  besideDemand: '要求',
  besideSwitch: '開く',
  unlikeTitle: '並べない数値',
  unlike: {
    currency: (here: string, there: string): string =>
      `一方は${here}、もう一方は${there}で、金額は比べられません。それぞれのレートでどちらも米ドルに換算してください。`,
    noDollars: (here: string, there: string): string =>
      `一方は${here}、もう一方は${there}で、両方に為替レートがあるわけではありません。欠けているレートを与え、米ドルで比べてください。`,
    dollars: (isHere: boolean): string =>
      `${isHere ? '開いているほう' : 'もう一方'}は購買力平価で換算した国際ドルなので、米ドルとは並べません。市場レートを与えてください。`,
    'year-kind':
      '年の十二か月が同じではありません。年度の額は別の年の額と並べません。暦年に換算してください。',
    'price-year': (here: string, there: string): string =>
      `実質額はこちらが${here}年価格、あちらが${there}年価格です。同じ価格の年を使ってください。`,
    'saving-period': '節減額の期間の読み方が異なり、倍率は比べられません。両方で同じ読み方にしてください。',
    horizon: (here: string, there: string): string =>
      `合計はこちらが${here}、あちらが${there}です。同じ年を見てください。`,
  },
  alike: {
    currency: '米ドルで比べる',
    own: '自国通貨に戻す',
    noDollars: '為替レートへ',
    dollars: '為替レートへ',
    'year-kind': '暦年を使う',
    'price-year': (year: string): string => `両方を${year}年価格にする`,
    'saving-period': 'あちらもこちらと同じ読み方にする',
    horizon: (years: string): string => `両方で${years}を見る`,
  },
  inDollars: 'どちらも、それぞれの入力のレートで米ドルに換算しています。',
  heldApart: '並べません',
  besideNothing: '今の入力では何も計算できません。',
  besideRows: { level: '水準', deadline: '達成年' },
} satisfies CompareMessages;
