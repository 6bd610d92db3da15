import { words, type Word, type Words } from '../../charts/words.ts';
import type { CompareMessages, SaidStep, Span } from '../en/compare.ts';

export const compare = {
  title: '比较',
  heading: '每高一档要多花多少？',
  description:
    '各档要求并列：从一档军费水平升到下一档，一年和全部年份各要多花多少，并与基线和文章所引的节省额对照。',

  finding: (year: Word, economy: string, steps: Words): Words => words`${year}年，${economy}：${steps}。`,
  step: ({ from, to, amount, how, isFirst }: SaidStep): Words => {
    if (how === 'none') return words`从${from}到${to}不多花钱`;
    if (how === 'less') return words`从${from}到${to}少花${amount}`;
    return isFirst ? words`从${from}到${to}多花${amount}` : words`从${from}到${to}再多花${amount}`;
  },
  betweenSteps: '，',
  nothing: '按现有输入，没有一档可以计算。计算器会标出有关的输入项。',
  toCalculator: '前往计算器',

  year: '年份',
  deadline: (year: number): string => `${year}年（达标年份）`,
  addLabel: '另加一档，占GDP的%',
  add: '添加',
  addFigure: (level: string, who: string): string => `${level}（${who}）`,
  addFigures: '文中尚未列入的水平',
  taken: '这一档已在表中。',
  remove: (level: string): string => `去掉${level}`,
  inFocus: '当前重点',

  stepsTitle: '逐档差额',
  stepColumn: '升档',
  stepFromTo: (from: Words, to: Words): Words => words`${from} → ${to}`,
  allSteps: (from: Words, to: Words): Words => words`合计：${from} → ${to}`,
  measures: {
    year: ({ year }: Span): Words => words`${year}年`,
    usd: ({ year }: Span): Words => words`${year}年，美元`,
    'per-head': ({ year }: Span): Words => words`${year}年，人均`,
    ratio: ({ year }: Span): Words => words`${year}年，节省额的倍数`,
    horizon: ({ span }: Span): Words => words`${span}合计`,
  },

  pairsTitle: '任意两档',
  pairsIntro: '从各栏上方的水平升到各行左侧的水平。',
  pairsCorner: '升到／升自',
  pairMeasures: {
    year: '当年',
    usd: '美元',
    'per-head': '人均',
    ratio: '节省额的倍数',
    horizon: '合计',
  },
  pairsLabel: '衡量方式',

  matrixTitle: '各档的全部指标',
  measure: '指标',
  groups: {
    year: ({ year }: Span): Words => words`${year}年`,
    horizon: ({ span }: Span): Words => words`${span}合计`,
    saving: ({ year }: Span): Words => words`与节省额对照，${year}年`,
    growth: ({ year }: Span): Words => words`所需增速，至${year}年`,
  },
  compared: '比较基准',
  askedBy: '提出者',
  asker: (who: string, how: string, when: string): string => [who, how, when].filter(Boolean).join('，'),
  ownLevel: '您自定的水平',
  empty: '无可比较',
  none: '无',
  whyNone: '部分数字为何空缺',

  besideTitle: '两个已存情景',
  besideIntro: '把当前打开的情景与本设备上保存的另一个情景的主要数字并列，各按自己的达标年份。',
  besideOnly: '目前只保存了一个情景。可在“情景”中再打开或复制一个，然后在此选择。',
  besideChoose: '与之比较',
  besideOpen: '当前打开',
  besideOther: '另一个',
  besideDemand: '要求',
  besideSwitch: '打开它',
  unlikeTitle: '不能并列',
  unlike: {
    currency: (here: string, there: string): string =>
      `一个用${here}，另一个用${there}：两种货币的金额不可比。请按各自汇率都换算成美元。`,
    noDollars: (here: string, there: string): string =>
      `一个用${here}，另一个用${there}，且并非都有汇率：请补上所缺的汇率，再以美元比较。`,
    dollars: (isHere: boolean): string =>
      `${isHere ? '打开的一个' : '另一个'}按购买力平价换算，得到的是国际元，不能与美元并列。请给它一个市场汇率。`,
    'year-kind': '两者的年度不是同样的十二个月：财年金额不与其他年度的金额并列。请换算为历年。',
    'price-year': (here: string, there: string): string =>
      `实际金额在这里按${here}年价格，在那里按${there}年价格：请用同一价格年份。`,
    'saving-period': '两者对节省额的期间读法不同：倍数不可比。请在两者中用同一读法。',
    horizon: (here: string, there: string): string =>
      `合计在这里为${here}，在那里为${there}：请看同样的年份。`,
  },
  alike: {
    currency: '以美元比较',
    own: '恢复本国货币',
    noDollars: '前往汇率',
    dollars: '前往汇率',
    'year-kind': '改用历年',
    'price-year': (year: string): string => `都用${year}年价格`,
    'saving-period': '那里也按这里的读法',
    horizon: (years: string): string => `都看${years}`,
  },
  inDollars: '两者都以美元显示，各按自己输入的汇率。',
  heldApart: '不并列',
  besideNothing: '按其现有输入，无法计算。',
  besideRows: { level: '水平', deadline: '达标年份' },
} satisfies CompareMessages;
