import { words, type Word, type Words } from '../../charts/words.ts';
import type { CountFinding, CountsMessages } from '../en/counts.ts';

/** Words of the page about ways of counting. */
export const counts = {
  title: '口径',
  heading: '哪一个2%？',
  description:
    '同一笔防卫支出在各种口径下的数值：只算防卫省预算还是加上相关支出，当初预算还是含补充预算，当年GDP还是固定年份的GDP，以及不同汇率；并列出从一种定义走到更宽定义的每一步。',
  finding: ({ economy, year, low, high, apart, times, periodStated }: CountFinding): Words => {
    const start = words`${economy}${year}的防卫支出占GDP的${low}或${high}，取决于计入哪些项目、对照哪一年的GDP。`;
    if (apart === null) return start;
    if (times === null) return words`${start}金额相差${apart}。`;
    const note = periodStated ? '' : '（原文未注明期间，按一年理解）';
    return words`${start}金额相差${apart}，是文章所引节省额的${times}${note}。`;
  },
  nothing: (economy: string): string =>
    `尚无${economy}防卫支出口径的资料。请先给出某一年的主管部门预算，以及与之一并计入的金额。`,
  noDocument: '按目前的输入无法计算任何经济体。计算器页面标明了需要修改的字段。',
  toCalculator: '前往计算器',
  begin: '给出第一项金额',
  economy: '经济体',
  year: '金额年度',
  levelYear: '读作',
  reference: '对照口径',
  yearName: (year: number, kind: 'calendar' | 'fiscal'): string =>
    kind === 'fiscal' ? `${year}财年` : `${year}年`,

  definitions: { core: '主管部门预算', related: '含相关支出', wide: '含所列全部' },
  stages: { initial: '当初预算', all: '含补充预算' },
  staged: (definition: string, stage: string): Words => words`${definition}，${stage}`,
  gdpOf: (year: Word): Words => words`${year}年GDP`,
  frozenGdp: (year: Word): Words => words`固定于${year}年的GDP`,
  ofBase: (name: Words, base: Words): Words => words`${name}；${base}`,
  upTo: (name: string): Words => words`截至：${name}`,
  noAmount: (name: string, year: number): string =>
    `“${name}”没有${year}年的金额：请在下方给出，或选择其他年份。`,
  none: '–',

  chartTitle: (amount: Words, low: Word, high: Word): Words =>
    words`同一份预算，占${amount}的${low}至${high}`,
  chartGdp: 'GDP',
  chartPlain: words`同一份预算的几种算法`,
  chartSubtitle: (base: Words): Words => words`占GDP百分比；实心：${base}`,
  chartSubtitleTwo: (same: Words, frozen: Words): Words =>
    words`占GDP百分比；实心：${same}；空心：${frozen}；横轴不从零开始`,
  chartSay: (name: Words, shares: Words): Words => words`${name}：${shares}`,
  chartShare: (share: Word, base: Words): Words => words`${share}（${base}）`,
  levelMark: (level: Word): Words => words`目标水平${level}`,
  columnCounted: '计入范围',
  columnAmount: '金额',

  tableTitle: '差在哪里，差多少',
  tableIntro: '每种口径与上方所选口径相比。',
  columnShare: (base: Words): Words => base,
  columnMore: '比对照口径多',
  columnPoints: '相差的GDP百分点',
  columnTimes: '节省额的倍数',
  isReference: '对照',

  dollarsTitle: '折合美元',
  dollarsIntro:
    '占比与货币无关，美元金额则不然。国际元（INT$，按购买力平价）表示在国内能买多少：绝不与美元相加，也不与节省额相比。',
  bases: { market: '市场年均汇率', spot: '即期汇率', budget: '预算汇率', ppp: '购买力平价' },
  own: '计算器中的汇率',

  levelTitle: (level: Word): Words => words`${level}的两种读法`,
  levelLabel: '水平，占GDP百分比',
  levelSaid: (level: Word, parts: Words): Words => words`${level}即${parts}。`,
  levelPart: (amount: Word, base: Words): Words => words`${base}的${amount}`,
  levelApart: (amount: Word, how: 'more' | 'less' | 'none', times: Word | null): Words => {
    if (how === 'none') return words`两种读法金额相同。`;
    if (times === null) return words`两种读法相差${amount}。`;
    return words`两种读法相差${amount}，是文章所引节省额的${times}。`;
  },

  bridgeTitle: (from: Words, start: Word, to: Words, end: Word): Words =>
    words`从${start}（${from}）到${end}（${to}）`,
  bridgePlain: words`从一种定义到更宽的定义`,
  bridgeSubtitle: (unit: string): string => `每一步增加或减去；单位：${unit}；横轴不从零开始`,
  bridgeRemainder: '未细分部分',
  bridgeGap: '以上金额未能解释的部分',
  bridgeCalendar: '财年折算为历年',
  bridgeOtherCalendar: (name: string): string => `${name}，折算为历年`,
  bridgeAll: '全部',
  bridgeSay: (start: Words, steps: Words, end: Words): Words =>
    words`起点：${start}；${steps}；终点：${end}。`,
  bridgeCloses: words`起点、各步与未解释部分之和恰好等于终点。`,
  bridgeStep: (name: Words, amount: Word): Words => words`${name} ${amount}`,
  columnStep: '步骤',
  columnSoFar: '累计至此',
  bridgeNone: '尚不能画出这座桥',

  amountsTitle: '各项金额',
  amountsIntro: '本页所有数字均由以下金额相加得出。每项都可以修改、移动或删除；排列次序即桥上的次序。',
  edit: '修改金额',
  fold: '收起',
  amountName: '名称',
  role: '属于',
  roles: { core: '主管部门预算', related: '相关支出', other: '仅属更宽口径' },
  stage: '列入',
  budgetStages: { initial: '当初预算', supplementary: '补充预算' },
  add: '增加一项',
  newAmount: '新项目',
  up: (name: string): string => `上移：${name}`,
  down: (name: string): string => `下移：${name}`,
  drop: (name: string): string => `删除：${name}`,
  totalLabel: '公布的核心与相关支出合计',
  otherLabel: '另一公布口径',
  gdpLabel: '同一年度口径的GDP',
  ratesLabel: '每一元外币合本币',
  addRate: (basis: string): string => `增加汇率：${basis}`,
  frozenLabel: '基数固定于',
  notFrozen: '不固定',
  backToExample: '恢复示例',
  exampleNote: '示例输入：已公布的金额，各项均注明发布者和日期。',
} satisfies CountsMessages;
