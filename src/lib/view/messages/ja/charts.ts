import { words, type Word, type Words } from '../../charts/words.ts';
import type { ChartsMessages } from '../en/charts.ts';

type Extra = 'more' | 'less' | 'none';

const difference = (less: boolean): string => (less ? '少ない' : '多い');
const note = (how: Extra): string => (how === 'less' ? '減' : '追加');

/** 図表の言葉。 */
export const charts = {
  comma: '、',
  clause: '、',
  semicolon: '、',
  colon: '：',
  betweenSentences: '',
  year: '年',
  noNumber: '数値なし',
  nothingToDraw: 'まだ描ける数値がありません。',
  gap: '数値のない年は描いていません。',
  calendarYears: '暦年',
  fiscalYears: '会計年度',
  monthLetter: (month: number): string => `${month}月`,
  monthShort: (month: number): string => `${month}月`,
  monthOfYear: (year: number, month: number): string => `${year}年${month}月`,
  thisPath: 'この経路',
  baselinePlan: '計画どおり',
  baselineByYear: '基準',
  baselineKept: (level: Word): Words => words`${level}を維持`,
  stayingPlan: '計画どおりの場合',
  stayingByYear: '基準',
  stayingAt: (level: Word): Words => words`${level}を維持する場合`,
  levelBy: (level: Word, year: Word): Words => words`${level}（${year}年まで）`,
  nameAndNumber: (name: Words, number: Word): Words => words`${name}は${number}`,
  inYear: (year: Word, items: Words): Words => words`${year}年は、${items}。`,

  modes: { money: '金額', share: 'GDP比', extra: '追加支出', total: '累計', real: '実質' },
  views: { dots: '倍率', bars: '実際の比率', days: '日数' },
  orders: { date: '時期順', level: '水準順' },
  table: '表',
  tableOf: (title: string): string => `表：${title}`,
  copy: 'コピー',
  copyChart: '図と出典',
  copySentence: '文と出典',
  copyTable: '表と出典',
  downloadCsv: '表をCSVで保存',
  downloadPng: '図をPNGで保存',
  downloadSvg: '図をSVGで保存',
  downloadHtml: '図をHTMLで保存',
  pngFailed: 'このブラウザーではPNG画像を作れません。SVGをお使いください。',
  pointsHelp: '矢印キーで点を移動し、Enterキーで数値の出どころを表示します。',
  sayPoint: (name: string, number: string, year?: number): string =>
    year === undefined ? `${name}：${number}` : `${name}、${year}年：${number}`,
  source: '出典',

  plainTitle: words`年ごとの防衛費`,
  totalTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`${year}年に${level}へ到達すると、同年までの累計で${base}より${amount}${difference(less)}`,
  extraTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`${year}年だけで、${level}は${base}より${amount}${difference(less)}`,
  realTitle: (level: Words, year: Word, amount: Word, base: Words, priceYear: Word, less: boolean): Words =>
    words`${priceYear}年の価格で、${year}年の${level}は${base}より${amount}${difference(less)}`,
  shareTitle: (level: Words, year: Word, base: Words): Words =>
    words`支出のGDP比は${base}から、${year}年に${level}へ`,
  nothingExtraTitle: (level: Words, base: Words): Words => words`${level}に、${base}を超える追加支出はない`,
  moneySubtitle: (unit: string): string => `年間の防衛費、${unit}、名目`,
  shareSubtitle: '防衛費のGDP比、%',
  frozenShareSubtitle: (year: Word): Words => words`防衛費の${year}年GDPに対する比率、%`,
  extraSubtitle: (unit: string): string => `基準を上回る年間支出、${unit}、名目`,
  totalSubtitle: (unit: string, from: Word): Words => words`${from}年からの追加支出の累計、${unit}、名目`,
  realSubtitle: (unit: string, priceYear: Word): Words => words`年間の防衛費、${unit}、${priceYear}年の価格`,
  alreadyMet: (economy: string, level: Words, base: Words): Words =>
    words`${economy}はすでに${level}を満たしており、比較の対象は${base}です。`,
  noteExtra: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none' ? words`${year}年の追加支出なし` : words`${year}年に${amount}の${note(how)}`,
  noteTotal: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none' ? words`${year}年まで追加支出なし` : words`${year}年までに${amount}の${note(how)}`,

  footer: (sources: Words, conventions: Words): Words => words`出典：${sources}。取り決め：${conventions}。`,
  footerConventions: (conventions: Words): Words => words`取り決め：${conventions}。`,
  moreSources: (named: Words, count: Word): Words => words`${named}、ほか${count}件`,
  articlePlaces: (places: Words): Words => words`記事 ${places}`,
  dated: (source: Word, date: Word): Words => words`${source}（${date}）`,
  exampleInput: '（例示）',

  saving: '節減額',
  savingTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`${year}年の追加支出は節減額の${low}`
      : words`${year}年の追加支出は節減額の${low}から${high}`,
  savingTotalTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`${year}年までの追加支出の累計は節減額の${low}`
      : words`${year}年までの追加支出の累計は節減額の${low}から${high}`,
  savingNoExtraTitle: (level: Words, year: Word): Words =>
    words`${level}では、${year}年に節減額と比べる追加支出がない`,
  savingPlainTitle: words`追加支出と節減額`,
  dotsSubtitle: (unit: string): string => `対数目盛、${unit}：線を一つ右へ進むごとに十倍`,
  barsSubtitle: (unit: string): string => `ゼロからの実際の比率、${unit}`,
  daysSubtitle: (year: Word): Words => words`${year}年を日ごとの帯で表示。色の部分は節減額で賄える支出の日数`,
  daysTitle: (days: Word, level: Words, year: Word): Words =>
    words`節減額で賄えるのは、${year}年の${level}の支出の${days}分`,
  periodNotStated: '期間の記載なし、一年分と読む',
  periodPerYear: '年間',
  periodOneOff: '一回限り',
  periodTotal: (years: Word): Words => words`${years}年分のうち一年分`,
  magnified: (times: Word): Words => words`同じ棒を横に${times}拡大`,
  noExtra: '追加支出なし',
  sayRatio: (name: Words, amount: Word, ratio: Word): Words => words`${name}は${amount}で節減額の${ratio}`,
  sayAmount: (name: Words, amount: Words): Words => words`${name}は${amount}`,
  saySaving: (amount: Word, period: Words): Words => words`節減額は${amount}（${period}）。`,
  sayRows: (year: Word, rows: Words): Words => words`${year}年の追加支出は、${rows}。`,
  sayTotalRows: (year: Word, rows: Words): Words => words`${year}年までの追加支出の累計は、${rows}。`,
  sayDays: (year: Word, rows: Words): Words => words`節減額で賄える${year}年の支出の日数は、${rows}。`,
  columnLevel: '水準',
  columnExtra: '追加支出',
  columnRatio: '節減額に対する倍率',
  columnDays: '日数',

  ladderTitleByDate: (levels: Words): Words => words`要求された水準（時期順）：${levels}`,
  ladderTitleByLevel: (levels: Words): Words => words`要求された水準（低い順）：${levels}`,
  ladderSubtitle: 'GDP比、%。丸が大きいほど公式の発言、横棒は日付が分かる範囲',
  ladderSubtitleLevel: 'GDP比、%。丸が大きいほど公式の発言',
  ladderTwice: (count: Word, level: Words): Words => words`${level}を挙げた発言は${count}件`,
  ladderNoNumber: '数値なし',
  ladderNoDate: '日付の記載なし',
  ladderUnder: (level: Word): Words => words`${level}未満`,
  ladderToWhom: (how: string, to: string): string => (to === '' ? how : `${how}、${to}`),
  ladderStatusQuo: '当時の水準で、要求ではない',
  ladderItem: (value: Words, about: Words): Words => words`${value}（${about}）`,
  ladderSay: (statements: Words): Words => words`水準を挙げた発言：${statements}。`,
  ladderSayNoNumber: (count: Word): Words => words`ほかに数値のないものが${count}件。`,
  ladderLeftOff: (items: string): string => `資金の要求ではないため載せていないもの：${items}。`,
  ladderColumns: {
    level: '水準',
    date: '日付',
    who: '発言者',
    whom: '相手',
    how: '公式の度合い',
    statement: '内容',
  },

  multiplesTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null ? words`${year}年の追加支出は${low}` : words`${year}年の追加支出は${low}から${high}まで`,
  multiplesSubtitle: (unit: string): string => `各水準の年間防衛費、${unit}、同じ目盛。下の灰色は基準`,
  multiplesSay: (name: Words, total: Word, extra: Words): Words => words`${name}は${total}（${extra}）`,
  multiplesExtra: (amount: Word, how: Extra): Words =>
    how === 'none' ? words`追加支出なし` : words`${amount}の${note(how)}`,
  extraOf: (name: Words): Words => words`${name}：追加支出`,
} satisfies ChartsMessages;
