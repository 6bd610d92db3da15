import { words, type Word, type Words } from '../../charts/words.ts';
import type { AlliesMessages, SaidFlip } from '../en/allies.ts';

export const allies = {
  title: '同盟国',
  heading: '誰がどれだけ負担しているか',
  description:
    '経済を並べて比べます。全体の防衛支出とGDPに占める割合、共通の水準までの差、測り方ごとの順位とその入れ替わり、駐留経費の負担、配分の鍵による総額の割り振り。',

  finding: (when: Word, top: string, topRatio: Word, bottom: string, bottomRatio: Word): Words =>
    words`${when}年、全体のGDPに占める割合に照らすと、${bottom}の負担は${bottomRatio}、${top}は${topRatio}です。`,
  findingFlips: (count: Word, pairs: Word): Words =>
    words`${pairs}組のうち${count}組では、どちらの負担が大きいかが測り方で変わります。`,
  findingFirm: 'どの測り方でも、どちらの負担が大きいかは変わりません。',
  nothing: '今の入力では比べられません。該当する欄に印が付いています。',
  alone: '経済が一つしかありません。下でもう一つ加えると比べられます。',

  exampleNote:
    'ご自身の経済のほかは、公表値を使った例です。このページで最初に何かを変えたときにシナリオの一部になり、その変更と一緒に元に戻せます。',
  exampleKeep: '取り込む',
  exampleDrop: '例を外す',

  from: '年',
  to: (year: number): string => `${year}年まで`,
  toLabel: '終わりの年',
  oneYear: 'その年だけ',
  level: '共通の水準',
  levelHint: '差はこの水準までを数えます',
  currency: '表示する通貨',
  currencyHint: 'すべての経済の金額をこれに換算します',
  follow: '注目',

  economiesTitle: '経済とその入力',
  economiesIntro: (year: Word): Words =>
    words`${year}年の値、それぞれ自国通貨建て。ほかの入力はすべて「全入力」にあります。`,
  columns: {
    economy: '経済',
    currency: '通貨',
    gdp: (year: string): string => `GDP、${year}年`,
    share: '防衛費、GDP比%',
    population: (year: string): string => `人口、${year}年`,
    rate: (year: string): string => `1米ドル当たり、${year}年`,
    more: 'その他',
  },
  example: '例の入力',
  fieldOf: (field: string, economy: string): string => `${economy}：${field}`,
  notGiven: '未入力',
  ownDollar: '米ドル',
  allInputs: '全入力',
  allInputsOf: (economy: string): string => `${economy}の全入力`,
  name: '名前',
  definition: '数え方の定義',
  definitionHint: 'この割合が誰の定義によるか：所管省庁、NATO、SIPRI',
  definitions:
    '割合はそれぞれの出典の数え方によります：所管省庁、SIPRI、NATO、または論考の記述。異なる定義が並んでいます。',
  remove: '外す',
  removeOf: (economy: string): string => `${economy}を外す`,
  pathOf: '経路と要求水準は計算ページで',
  add: '経済を加える',
  addClose: '閉じる',
  toEconomies: '経済の変更・追加',

  waiting: (names: string): string =>
    `印の付いた入力が直るまで除いています：${names}。下の合計には含まれません。`,

  resultsTitle: (when: Word): Words => words`誰がどれだけ負担しているか、${when}年`,
  resultsHint: '見出しを選ぶと、それで順位を付けます。',
  place: '順位',
  sortBy: (measure: string): string => `これで順位を付ける：${measure}`,
  all: '全体',
  none: 'なし',
  whyNone: '数値がない理由',
  measures: {
    'member-share': 'GDP比',
    'burden-ratio': '負担比',
    'member-spending': '支出',
    'spending-share': '全支出に占める割合',
    'member-gdp': 'GDP',
    'gdp-share': '全GDPに占める割合',
    'member-per-head': '一人当たり',
    'gap-points': '水準までの差',
    'gap-money': '差、金額',
  },
  totalsHint: '最後の行：総額を変えない一律の水準、各合計、水準に届かない経済の不足額の合計。',
  facts: {
    gini: '負担のジニ係数',
    giniHint: '0：全員のGDP比が等しい',
    correlation: 'GDPとGDP比の順位相関',
    correlationHint: '0より大：大きな経済ほど大きな割合を負担',
  },

  ranksTitle: '測り方ごとの順位',
  ranksIntro:
    '一位が最も多く負担しています。列ごとに測り方が違います：何を測るか、時価か不変価格か、市場レートか購買力平価か。',
  waysCounted: '数える測り方',
  ways: {
    share: (): string => 'GDP比',
    burden: (): string => '期間の負担比',
    host: (): string => '負担比、駐留経費の移動後',
    gap: (): string => '水準に最も近い、金額で',
    spending: (): string => '支出、市場レート',
    real: (year: number): string => `支出、${year}年価格`,
    'spending-ppp': (): string => '支出、購買力平価',
    'per-head': (): string => '一人当たり、市場レート',
    'per-head-ppp': (): string => '一人当たり、購買力平価',
    key: (): string => '自分の鍵による配分',
  },
  wayMissing: (way: string, why: string): string => `数えていません：${way}。${why}`,
  wayNoPpp:
    '購買力平価は数えていません。使っているレートとは別に、すべての経済の購買力平価を入力してください。',

  ranks: {
    titleFlips: (flips: Word, pairs: Word): Words =>
      words`${pairs}組のうち${flips}組の順が測り方で入れ替わる`,
    titleFirm: words`どの測り方でも順位は同じ`,
    subtitle: (when: Word): Words =>
      words`測り方ごとの各経済の順位、${when}年。ひし形は二つが入れ替わるところ`,
    economy: '経済',
    range: '順位の幅',
    noPlace: '数値なし',
    place: (rank: number, count: number, tied: boolean): string =>
      `${count}中${rank}位${tied ? '、同順位あり' : ''}`,
    sayPoint: (name: string, said: string): string => `${name}、${said}`,
    sayRange: (name: Word, best: Word, worst: Word): Words =>
      plain(best) === plain(worst) ? words`${name}は常に${best}位` : words`${name}は${best}位から${worst}位`,
    sayRanges: (list: Words): Words => words`すべての測り方での順位：${list}。`,
    between: '、',
    span: (best: Word, worst: Word): Words =>
      plain(best) === plain(worst) ? words`${best}` : words`${best}–${worst}`,
    empty: '順位を比べるには、数値のある経済が二つ必要です。',
  },

  firmTitle: 'どの測り方でも変わらない結論',
  firmAll: words`どの測り方でも全体の順は同じです。`,
  firmNone: words`ありません。どの測り方でも同じ順になる組は一つもありません。`,
  firmAbove: (above: Word, below: Words): Words => words`${above}の負担は${below}より大きい`,
  firmSentence: (groups: Words): Words => words`数えたどの測り方でも、${groups}。`,
  firmMore: (count: Word): Words => words`ほかに${count}組`,
  and: 'と',
  comma: '、',
  semicolon: '；',

  flipsTitle: '測り方で決まるところ',
  flipsColumns: { pair: '組', above: '前者の負担が大きい測り方', below: '後者の負担が大きい測り方' },
  flipPair: ({ one, other }: SaidFlip): Words => words`${one} – ${other}`,
  flipsOthers: 'ほかのすべての測り方',
  flipsTied: (list: string): string => `同順位：${list}`,
  flipsNone: '入れ替わる組はありません。',
  flipsMore: (count: number): string => `さらに${count}組を表示`,

  splitTitle: '総額を鍵で割り振る',
  splitIntro:
    '分担する総額を、GDP、人口、均等、または自分の重みで割り振ります。足し上げは最後の一単位まで総額と一致します。',
  splitBegin: '総額を割り振る',
  splitEnd: '割り振りを外す',
  total: '年間の総額',
  key: '鍵',
  keys: { gdp: 'GDP', population: '人口', equal: '均等', blend: '自分の重み' },
  weightOf: { gdp: 'GDPの重み', population: '人口の重み', equal: '均等の重み' },
  weightReason: 'この重みの理由',
  weightReasonHint: 'なぜこの大きさか',
  part: '割り振り額',
  keyPart: '鍵',
  sum: '合計',
  sumExact: '総額と完全に一致',

  hostTitle: '駐留経費の負担',
  hostIntro:
    '駐留経費のうち受け入れ国が払う分が、一方の勘定から他方へ移ります。一方が増えた分だけ他方が減り、二重には数えません。',
  hostAsked: (date: Word): Words =>
    words`${date}、日本の負担割合を増やすよう求められましたが、数字は示されていません。`,
  hostEvidence: 'その要求',
  hostPassage: '出どころを読む',
  hostBegin: '駐留経費の負担を見る',
  hostEnd: '外す',
  host: '受け入れ国',
  guest: '駐留する側',
  cost: '年間の駐留経費',
  hostFrom: '受け入れ国の今の割合',
  hostTo: '受け入れ国のその後の割合',
  included: '数えている支出に含まれるもの',
  includedKinds: {
    both: '双方それぞれの分',
    host: '受け入れ国の分だけ',
    guest: '駐留する側の分だけ',
    neither: 'どちらも含まない',
  },
  hostColumns: {
    account: '勘定',
    before: '移動前',
    moved: '移動',
    after: '移動後',
    ratio: '負担比',
    ratioAfter: '移動後の負担比',
  },
  hostSame: '受け入れ国と駐留する側は、比べている別々の経済でなければなりません。',
} satisfies AlliesMessages;

const plain = (word: Word): string => (typeof word === 'string' ? word : word.text);
