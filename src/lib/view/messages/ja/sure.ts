import { labelled, words, type Labelled, type Word, type Words } from '../../charts/words.ts';
import type { SureMessages } from '../en/sure.ts';

const scale = (text: string): Labelled => labelled(text, 'scale');

/** 結果の確かさ：抽出される入力、幅、何が最も効くか。 */
export const sure = {
  intro:
    '入力は一つの数でなくてもかまいません。中央の値からどれほど離れうるかを示すと、同じ式で結果が何度も抽出されます。上の正確な結果は変わりません。',
  start: '例の幅で試す',
  startHint: '成長率は一ポイント、為替レートは一割。出発点であり予測ではありません。幅はすべて変えられます。',
  inputs: '不確実な入力',
  kind: (name: string): string => `確かさ：${name}`,
  kinds: {
    sure: '確かとみなす',
    'low-central-high': '低・中・高',
    triangular: '三角分布',
    uniform: '一様分布',
    normal: '正規分布',
  },
  hints: {
    'low-central-high': '十回に九回は低い値と高い値の間に入り、中央の値がその真ん中です。',
    triangular: '低い値と高い値の外には出ず、中央の値が最も起こりやすい分布です。',
    uniform: '低い値と高い値の間はどこも同じ起こりやすさです。',
    normal: '三回に二回は標準偏差一つ以内に入ります。四つの所で切ります。',
  },
  hows: {
    value: '',
    points: 'ポイント、どの年も同じ',
    percent: '%、どの年も同じ',
    growth: (year: number): string => `${year}年以降の年成長率のポイント`,
  },
  low: '低い値',
  high: '高い値',
  sd: '標準偏差',
  fieldOf: (what: string, name: string): string => `${what}：${name}`,
  figure: '記事の数字はそのまま使われます。不確実にするには自分の基準線を入れてください。',
  toBaseline: '基準線へ',
  together: '一緒に動く入力',
  togetherHint: '-1から1まで。空欄は独立を表します。',
  correlation: (a: string, b: string): string => `${a}と${b}`,
  settings: '抽出回数とシード',
  samples: '抽出回数',
  seed: 'シード',
  settingsHint: 'シナリオ、シード、抽出回数が同じなら、どのブラウザーでも同じ数字になります。',
  drawing: (drawn: Word, of: Word): Words => words`${of}回のうち${drawn}回を抽出`,
  drawnAll: (of: Word): Words => words`${of}回の抽出`,
  failed: 'このブラウザーでは抽出できません。ほかはすべてそのままです。',
  broken: '印のある所を直してください。それまで幅は示されません。',
  measuresLabel: '描く結果',
  measures: {
    increment: '増額',
    'cumulative-increment': '累計の増額',
    spending: '支出',
    'real-increment': '実質の増額',
    'saving-ratio': '節減額の倍数',
  },
  percentile: (percent: number): string => `${percent}%`,
  mean: '平均',
  central: '中央',
  sure: '確か',
  input: '入力',
  from: '与え方',
  atLow: '5%点',
  atHigh: '95%点',
  nothingUncertain: '不確実な入力のどれもこの結果を動かしません。',
  nothingMoves: '不確実な入力のどれもその年のこの結果を動かしません。',
  fanTitle: (name: string, year: Word, low: Word, high: Word): Words =>
    words`${year}年の${name}：十回の抽出のうち九回は${low}から${high}の間`,
  fanSubtitle: (name: string, unit: string): Words =>
    words`${name}、${unit === '' ? '倍' : unit}。抽出の${scale('5〜95%')}と${scale('25〜75%')}の幅`,
  fanFooter: (inputs: Words, count: Word, seed: Word): Words =>
    words`抽出の元：${inputs}。抽出${count}回、シード${seed}。幅は入力についてわからないことだけを表し、引用した数字の丸めは別に扱い、含みません。`,
  drawnNormal: (name: Words, sd: Word): Words => words`${name}：正規分布、標準偏差${sd}`,
  drawnBetween: (name: Words, kind: string, low: Word, high: Word): Words =>
    words`${name}：${low}から${high}（${kind}）`,
  tornado: '何が最も効くか',
  tornadoTitle: (input: string, name: string, year: Word, low: Word, high: Word): Words =>
    words`最も効くのは${input}：${year}年の${name}は${low}から${high}`,
  tornadoSubtitle: (name: string, unit: string): Words =>
    words`${name}、${unit === '' ? '倍' : unit}。入力を一つずつ${scale('5%')}点と${scale('95%')}点に置き、ほかは中央`,
  tornadoSentence: (input: string, low: Word, high: Word): Words => words`${input}：${low}から${high}。`,
  table: (year: Word): Words => words`${year}年の主な数字`,
  measure: '結果',
  rounding: (range: Word): Words =>
    words`引用した数字の丸めだけで${range}の幅が残ります。わからないこととは別の話で、足し合わせることはありません。`,
  panel: {
    quantile: (percent: number): string => `抽出の${percent}%はこれより下`,
    mean: '抽出の平均',
    end: (input: string, end: 'low' | 'high'): string =>
      `${input}を${end === 'low' ? '5' : '95'}%点に置いた場合`,
    drawn: '抽出の元',
    draws: '抽出回数',
    seed: 'シード',
    rule: '規則',
    quantileRule: '順に並べたn回の抽出の(n − 1)·p番目で、隣どうしの間は直線で補います。',
    meanRule: '抽出の合計を回数で割ったもの。',
    endRule: '正確な結果です。この入力をその点に、ほかを中央に置いています。',
    pairs: '抽出は対で行い、二つ目は一つ目を中心で折り返したものです。',
    exact: '中央の結果',
    waiting: '抽出し直しています…',
    colon: '：',
  },
} satisfies SureMessages;
