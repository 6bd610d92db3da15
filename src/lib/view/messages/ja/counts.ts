import { words, type Word, type Words } from '../../charts/words.ts';
import type { CountFinding, CountsMessages } from '../en/counts.ts';

/** Words of the page about ways of counting. */
export const counts = {
  title: '定義',
  heading: 'どの「2%」か',
  description:
    '同じ防衛支出を、あらゆる数え方で並べます。所管省の予算だけか関連経費を含むか、当初予算か補正予算を含むか、同じ年のGDPか固定した年のGDPか、どの為替レートか。狭い定義から広い定義への橋も示します。',
  finding: ({ economy, year, low, high, apart, times, periodStated }: CountFinding): Words => {
    const start = words`${economy}の${year}の防衛支出は、GDPの${low}とも${high}とも言えます。何を数え、どのGDPと比べるかで変わります。`;
    if (apart === null) return start;
    if (times === null) return words`${start}金額の差は${apart}です。`;
    const note = periodStated ? '' : '（期間の記載はなく、一年分と読んだ場合）';
    return words`${start}金額の差は${apart}、論考が引く節減額の${times}です${note}。`;
  },
  nothing: (economy: string): string =>
    `${economy}の防衛支出の数え方は、まだ何も入力されていません。ある年の所管省の予算と、あわせて数える金額を入力してください。`,
  noDocument: '今の入力では計算できる経済がありません。直すべき欄は計算のページに示されています。',
  toCalculator: '計算のページへ',
  begin: '最初の金額を入力する',
  economy: '経済',
  year: '金額の年',
  levelYear: '読む年',
  reference: '比べる相手',
  yearName: (year: number, kind: 'calendar' | 'fiscal'): string =>
    kind === 'fiscal' ? `${year}年度` : `${year}年`,

  definitions: { core: '所管省の予算', related: '関連経費を含む', wide: '示されたすべてを含む' },
  stages: { initial: '当初予算', all: '補正予算を含む' },
  staged: (definition: string, stage: string): Words => words`${definition}、${stage}`,
  gdpOf: (year: Word): Words => words`${year}年のGDP`,
  frozenGdp: (year: Word): Words => words`${year}年に固定したGDP`,
  ofBase: (name: Words, base: Words): Words => words`${name}、${base}`,
  upTo: (name: string): Words => words`ここまで：${name}`,
  noAmount: (name: string, year: number): string =>
    `「${name}」の${year}年の金額がありません。下で入力するか、別の年を選んでください。`,
  none: '–',

  chartTitle: (amount: Words, low: Word, high: Word): Words =>
    words`同じ予算が、${amount}の${low}から${high}まで`,
  chartGdp: 'GDP',
  chartPlain: words`同じ予算の、いくつかの数え方`,
  chartSubtitle: (base: Words): Words => words`対GDP比（%）。塗りつぶし：${base}`,
  chartSubtitleTwo: (same: Words, frozen: Words): Words =>
    words`対GDP比（%）。塗りつぶし：${same}、白抜き：${frozen}。横軸はゼロから始まらない`,
  chartSay: (name: Words, shares: Words): Words => words`${name}：${shares}`,
  chartShare: (share: Word, base: Words): Words => words`${share}（${base}）`,
  levelMark: (level: Word): Words => words`目標の水準${level}`,
  columnCounted: '数えるもの',
  columnAmount: '金額',

  tableTitle: '何が、どれだけ違うか',
  tableIntro: 'それぞれの数え方を、上で選んだものと比べます。',
  columnShare: (base: Words): Words => base,
  columnMore: '比べる相手より多い額',
  columnPoints: 'GDP比の差（ポイント）',
  columnTimes: '節減額の何倍か',
  isReference: '比べる相手',

  dollarsTitle: 'ドル換算',
  dollarsIntro:
    '比率は通貨によりませんが、ドル換算額は変わります。国際ドル（INT$、購買力平価）は国内で買える量を表し、米ドルと足すことも、節減額と並べることもしません。',
  bases: { market: '市場平均', spot: '直物レート', budget: '予算レート', ppp: '購買力平価' },
  own: '計算のページのレート',

  levelTitle: (level: Word): Words => words`${level}の二つの読み方`,
  levelLabel: '水準（対GDP比、%）',
  levelSaid: (level: Word, parts: Words): Words => words`${level}とは、${parts}です。`,
  levelPart: (amount: Word, base: Words): Words => words`${base}なら${amount}`,
  levelApart: (amount: Word, how: 'more' | 'less' | 'none', times: Word | null): Words => {
    if (how === 'none') return words`どちらの読み方でも同じ額です。`;
    if (times === null) return words`二つの読み方の差は${amount}です。`;
    return words`二つの読み方の差は${amount}、論考が引く節減額の${times}です。`;
  },

  bridgeTitle: (from: Words, start: Word, to: Words, end: Word): Words =>
    words`${start}（${from}）から${end}（${to}）まで`,
  bridgePlain: words`狭い定義から広い定義へ`,
  bridgeSubtitle: (unit: string): string => `一段ごとに加えるか引く。単位：${unit}。横軸はゼロから始まらない`,
  bridgeRemainder: '内訳のない分',
  bridgeGap: '上の金額では説明できない分',
  bridgeCalendar: '年度から暦年への換算',
  bridgeOtherCalendar: (name: string): string => `${name}、暦年換算`,
  bridgeAll: 'すべて',
  bridgeSay: (start: Words, steps: Words, end: Words): Words =>
    words`始まり：${start}。${steps}。終わり：${end}。`,
  bridgeCloses: words`始まりと各段と説明できない分の和は、終わりにちょうど一致します。`,
  bridgeStep: (name: Words, amount: Word): Words => words`${name} ${amount}`,
  columnStep: '段',
  columnSoFar: 'ここまで',
  bridgeNone: 'まだ橋を描けません',

  amountsTitle: '金額の一覧',
  amountsIntro:
    'このページの数字はすべて、次の金額の足し算です。どれも変更、移動、削除できます。並び順が橋の順です。',
  edit: '金額を変更する',
  fold: '閉じる',
  amountName: '名前',
  role: '属するもの',
  roles: { core: '所管省の予算', related: '関連経費', other: '広い集計だけ' },
  stage: '計上先',
  budgetStages: { initial: '当初予算', supplementary: '補正予算' },
  add: '金額を加える',
  newAmount: '新しい金額',
  up: (name: string): string => `${name}を上へ`,
  down: (name: string): string => `${name}を下へ`,
  drop: (name: string): string => `${name}を外す`,
  totalLabel: '公表された中核・関連経費の合計',
  otherLabel: '別の公表集計',
  gdpLabel: '同じ年度のGDP',
  ratesLabel: '1ドル当たりの自国通貨',
  addRate: (basis: string): string => `レートを加える：${basis}`,
  frozenLabel: '基準を固定する年',
  notFrozen: '固定しない',
  backToExample: '例に戻す',
  exampleNote: '例の入力：公表された金額。それぞれに公表元と日付を付けています。',
} satisfies CountsMessages;
