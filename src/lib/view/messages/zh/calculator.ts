import { phrase, type Phrase, type PhrasePart } from '../../calculator/phrase.ts';
import type { AnswerSlots, CalculatorMessages } from '../en/calculator.ts';

export const calculator = {
  title: '计算',
  heading: '防务开支要求要花多少钱',
  description:
    '把防务开支提高到GDP的3%、3.5%或5%，一国要多花多少，与文章提到的节省额相比又如何；每个数字都能查到来处。',

  thatYear: phrase`该年`,
  inYear: (year: PhrasePart): Phrase => phrase`${year}年`,
  atLevel: (level: PhrasePart): Phrase => phrase`维持${level}`,
  onBaseline: phrase`按基线`,
  onPlan: phrase`按既定计划`,
  goes: ({ economy, from, to, year }: AnswerSlots): Phrase =>
    phrase`如果${economy}的防务开支占GDP比重到${year}年由${from}变为${to}，`,
  goesTyped: ({ economy, to }: AnswerSlots): Phrase => phrase`如果${economy}按照${to}，`,
  goesCapped: ({ economy, to }: AnswerSlots, limit: PhrasePart): Phrase =>
    phrase`如果${economy}以GDP的${to}为目标，而开支每年最多增长${limit}，`,
  typedPath: '逐年给定的比重',
  more: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}将比${slots.base}多支出${slots.extra}，${slots.span}累计多支出${slots.total}。`,
  less: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}将比${slots.base}少支出${slots.extra}，${slots.span}累计少支出${slots.total}：其开支已经高于这一要求。`,
  moreAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}将比${slots.base}多支出${slots.extra}。`,
  lessAlone: (slots: AnswerSlots, start: Phrase): Phrase =>
    phrase`${start}${slots.when}将比${slots.base}少支出${slots.extra}：其开支已经高于这一要求。`,
  mixed: (slots: AnswerSlots, start: Phrase, less: boolean, totalLess: boolean): Phrase =>
    phrase`${start}${slots.when}将比${slots.base}${less ? '少' : '多'}支出${slots.extra}，但${slots.span}累计${totalLess ? '少' : '多'}支出${slots.total}。`,
  none: (slots: AnswerSlots, start: Phrase, total: Phrase): Phrase =>
    phrase`${start}${slots.when}与${slots.base}相比没有额外支出${total}：已经达到这一水平。`,
  noneTotal: (slots: AnswerSlots): Phrase => phrase`，${slots.span}累计为${slots.total}`,
  totalMissing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase`${slots.span}的累计数暂时无法给出。${why}${remedy} ${go}`,
  missing: (slots: AnswerSlots, why: string, remedy: string, go: PhrasePart): Phrase =>
    phrase`${slots.economy}到${slots.year}年达到${slots.to}的成本暂时无法给出。${why}${remedy} ${go}`,
  typeIt: '在此填写',
  nothingUsable: '按目前的输入，没有可以计算的情景。有问题的输入项已标出。',
  savingCited: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`文章提到的${saving}节省额，相当于其${when}${days}的开支。`,
  savingTyped: (saving: PhrasePart, days: PhrasePart, when: Phrase): Phrase =>
    phrase`${saving}的节省额，相当于其${when}${days}的开支。`,
  savingThen: phrase`届时`,
  savingWithout: (saving: PhrasePart, why: string): Phrase => phrase`与${saving}节省额相比：${why}`,

  periodUnstated: '文章没有说明这笔节省额是每年的还是总共的。',
  periodRead: {
    'not-stated': '目前读作：一年的节省额',
    'per-year': '目前读作：每年都有',
    'one-off': '目前读作：一次性',
    total: '目前读作：若干年合计',
  },
  otherReports: (count: number, amounts: Phrase): Phrase =>
    phrase`${count === 1 ? '另有报道' : '其他报道'}称约为${amounts}。`,
  and: '或',
  seeAccounts: '看看按这些数字如何',

  inputsTitle: '输入',
  costTitle: '要花多少',
  barInputs: '输入',
  barSource: '数字来处',
  tableTitle: '逐年数据',
  tableMeasures: '列',
  tableCsv: 'CSV',
  tableCsvHint: '下载此表的完整精度数据',
  year: '年份',
  noNumber: '无',
  questions: {
    title: '更多问题',
    sections: {
      takes: {
        name: '需要怎样才能做到？',
        hint: '按期达标所需的增速、支出增速受限时的达标年份、一笔钱能达到的水平。',
      },
      split: {
        name: '哪些支出可以计入？',
        hint: '把要求拆成核心与相关两部分：路径叠加，各有差距。',
      },
      plan: {
        name: '若无此要求，本来会支出多少？',
        hint: '以既定计划为基线，并说明要求到哪一年为止低于计划。',
      },
      sure: {
        name: '这有多大把握？',
        hint: '输入可以是范围或分布：逐年区间、分位数，以及哪个输入影响最大。',
      },
      changes: {
        name: '什么变了？',
        hint: '与另一版本对照，把主要结果的变动分摊到不同的输入项。',
      },
      sources: {
        name: '说法不一的来源',
        hint: '同一输入项的几个来源：用的是哪个，其他来源会得出什么。',
      },
    },
  },
  spendingModes: '所绘金额',
  savingViews: '节省额的呈现方式',
  ladderOrders: '要求的排列顺序',
} satisfies CalculatorMessages;
