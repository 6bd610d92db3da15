import { words, type Word, type Words } from '../../charts/words.ts';
import type { ChartsMessages } from '../en/charts.ts';

type Extra = 'more' | 'less' | 'none';

const difference = (less: boolean): string => (less ? '少支出' : '多支出');
const note = (how: Extra): string => (how === 'less' ? '少支出' : '额外支出');

/** 图表用语。 */
export const charts = {
  comma: '、',
  clause: '，',
  semicolon: '；',
  colon: '：',
  betweenSentences: '',
  year: '年份',
  noNumber: '无数字',
  nothingToDraw: '目前没有可画的数字。',
  gap: '没有数字的年份不画出。',
  calendarYears: '日历年',
  fiscalYears: '财年',
  monthLetter: (month: number): string => `${month}月`,
  monthShort: (month: number): string => `${month}月`,
  monthOfYear: (year: number, month: number): string => `${year}年${month}月`,
  thisPath: '这一路径',
  baselinePlan: '既定计划',
  baselineByYear: '基线',
  baselineKept: (level: Word): Words => words`维持${level}`,
  stayingPlan: '既定计划',
  stayingByYear: '基线',
  stayingAt: (level: Word): Words => words`维持${level}`,
  levelBy: (level: Word, year: Word): Words => words`${level}，${year}年达到`,
  nameAndNumber: (name: Words, number: Word): Words => words`${name}为${number}`,
  inYear: (year: Word, items: Words): Words => words`${year}年：${items}。`,

  modes: { money: '金额', share: '占GDP比重', extra: '额外支出', total: '累计', real: '不变价' },
  views: { dots: '倍数', bars: '真实比例', days: '天数' },
  orders: { date: '按时间', level: '按水平' },
  table: '表格',
  tableOf: (title: string): string => `表格：${title}`,
  copy: '复制',
  copyChart: '图及出处',
  copySentence: '句子及出处',
  copyTable: '表格及出处',
  downloadCsv: '下载表格 CSV',
  downloadPng: '下载图表 PNG',
  downloadSvg: '下载图表 SVG',
  downloadHtml: '下载图表独立页面 HTML',
  pngFailed: '此浏览器无法生成PNG图片，请改用SVG。',
  pointsHelp: '方向键在各点之间移动，回车键显示数字的来源。',
  sayPoint: (name: string, number: string, year?: number): string =>
    year === undefined ? `${name}：${number}` : `${name}，${year}年：${number}`,
  source: '来源',

  plainTitle: words`各年防务开支`,
  totalTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`${year}年达到${level}，到该年累计比${base}${difference(less)}${amount}`,
  extraTitle: (level: Words, year: Word, amount: Word, base: Words, less: boolean): Words =>
    words`仅${year}年一年，${level}就比${base}${difference(less)}${amount}`,
  realTitle: (level: Words, year: Word, amount: Word, base: Words, priceYear: Word, less: boolean): Words =>
    words`按${priceYear}年价格计，${year}年${level}比${base}${difference(less)}${amount}`,
  shareTitle: (level: Words, year: Word, base: Words): Words =>
    words`支出占GDP比重从${base}变为${level}，${year}年达到`,
  nothingExtraTitle: (level: Words, base: Words): Words => words`与${base}相比，${level}没有额外支出`,
  moneySubtitle: (unit: string): string => `每年防务开支，${unit}，当年价格`,
  shareSubtitle: '防务开支占GDP比重，%',
  frozenShareSubtitle: (year: Word): Words => words`防务开支占${year}年GDP的比重，%`,
  extraSubtitle: (unit: string): string => `每年高于基线的支出，${unit}，当年价格`,
  totalSubtitle: (unit: string, from: Word): Words => words`从${from}年起的额外支出累计，${unit}，当年价格`,
  realSubtitle: (unit: string, priceYear: Word): Words => words`每年防务开支，${unit}，${priceYear}年价格`,
  alreadyMet: (economy: string, level: Words, base: Words): Words =>
    words`${economy}已达到${level}：比较对象是${base}。`,
  noteExtra: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none' ? words`${year}年无额外支出` : words`${year}年${note(how)}${amount}`,
  noteTotal: (amount: Word, year: Word, how: Extra): Words =>
    how === 'none' ? words`到${year}年无额外支出` : words`到${year}年累计${note(how)}${amount}`,

  footer: (sources: Words, conventions: Words): Words => words`来源：${sources}。约定：${conventions}。`,
  footerConventions: (conventions: Words): Words => words`约定：${conventions}。`,
  moreSources: (named: Words, count: Word): Words => words`${named}等，另有 ${count} 个`,
  articlePlaces: (places: Words): Words => words`文章 ${places}`,
  dated: (source: Word, date: Word): Words => words`${source}（${date}）`,
  exampleInput: '（示例）',

  saving: '节省额',
  savingTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`${year}年的额外支出是节省额的${low}`
      : words`${year}年的额外支出是节省额的${low}至${high}`,
  savingTotalTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null
      ? words`到${year}年的累计额外支出是节省额的${low}`
      : words`到${year}年的累计额外支出是节省额的${low}至${high}`,
  savingNoExtraTitle: (level: Words, year: Word): Words =>
    words`${level}在${year}年没有可与节省额相比的额外支出`,
  savingPlainTitle: words`额外支出与节省额`,
  dotsSubtitle: (unit: string): string => `对数刻度，${unit}：每向右一条线为十倍`,
  barsSubtitle: (unit: string): string => `从零起的真实比例，${unit}`,
  daysSubtitle: (year: Word): Words => words`把${year}年画成逐日的长条；着色部分是节省额可支付的支出天数`,
  daysTitle: (days: Word, level: Words, year: Word): Words =>
    words`节省额可支付${year}年按${level}计的${days}支出`,
  periodNotStated: '原文未说明期间，按一年的节省额理解',
  periodPerYear: '每年',
  periodOneOff: '一次性',
  periodTotal: (years: Word): Words => words`${years}年总额中的一年`,
  magnified: (times: Word): Words => words`同一长条，放宽${times}`,
  noExtra: '无额外支出',
  sayRatio: (name: Words, amount: Word, ratio: Word): Words => words`${name}为${amount}，是节省额的${ratio}`,
  sayAmount: (name: Words, amount: Words): Words => words`${name}为${amount}`,
  saySaving: (amount: Word, period: Words): Words => words`节省额为${amount}（${period}）。`,
  sayRows: (year: Word, rows: Words): Words => words`${year}年的额外支出：${rows}。`,
  sayTotalRows: (year: Word, rows: Words): Words => words`到${year}年的累计额外支出：${rows}。`,
  sayDays: (year: Word, rows: Words): Words => words`节省额可支付的${year}年支出天数：${rows}。`,
  columnLevel: '水平',
  columnExtra: '额外支出',
  columnRatio: '节省额的倍数',
  columnDays: '天数',

  ladderTitleByDate: (levels: Words): Words => words`先后要求的水平：${levels}`,
  ladderTitleByLevel: (levels: Words): Words => words`要求的水平，由低到高：${levels}`,
  ladderSubtitle: '占GDP的%；圆点越大，表态越正式；横条表示日期可知的范围',
  ladderSubtitleLevel: '占GDP的%；圆点越大，表态越正式',
  ladderTwice: (count: Word, level: Words): Words => words`有${count}次表态提出${level}`,
  ladderNoNumber: '无数字',
  ladderNoDate: '日期未说明',
  ladderUnder: (level: Word): Words => words`低于${level}`,
  ladderToWhom: (how: string, to: string): string => (to === '' ? how : `${how}，${to}`),
  ladderStatusQuo: '当时的水平，并非要求',
  ladderItem: (value: Words, about: Words): Words => words`${value}（${about}）`,
  ladderSay: (statements: Words): Words => words`提出水平的表态：${statements}。`,
  ladderSayNoNumber: (count: Word): Words => words`另有${count}次未给出数字。`,
  ladderLeftOff: (items: string): string => `因所求并非资金而未列入：${items}。`,
  ladderColumns: {
    level: '水平',
    date: '日期',
    who: '何人',
    whom: '对谁',
    how: '正式程度',
    statement: '内容',
  },

  multiplesTitle: (year: Word, low: Word, high: Word | null): Words =>
    high === null ? words`${year}年的额外支出为${low}` : words`${year}年的额外支出从${low}到${high}`,
  multiplesSubtitle: (unit: string): string => `各水平每年的防务开支，${unit}，同一刻度；下方灰色为基线`,
  multiplesSay: (name: Words, total: Word, extra: Words): Words => words`${name}为${total}，其中${extra}`,
  multiplesExtra: (amount: Word, how: Extra): Words =>
    how === 'none' ? words`无额外支出` : words`${note(how)}${amount}`,
  extraOf: (name: Words): Words => words`${name}：额外支出`,
} satisfies ChartsMessages;
