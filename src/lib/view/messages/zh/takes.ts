import { words, type Word, type Words } from '../../charts/words.ts';
import type { TakesMessages, TakesSlots } from '../en/takes.ts';

/** Words of the question "What would it take?". */
export const takes = {
  fields: {
    level: '水平',
    year: '期限',
    limit: '增速上限',
    kind: '计算口径',
    amount: '金额',
    meant: '用于',
    inYear: '年份',
    aYear: '每年',
    ofGdp: '占GDP',
  },
  kinds: { nominal: '名义', real: '实际' },
  meanings: {
    spending: '当年支出',
    increment: '当年额外支出',
    'cumulative-spending': '截至当年的全部支出',
    'cumulative-increment': '截至当年的全部额外支出',
  },
  meant: {
    spending: (_: Word, year: Word): Words => words`${year}年的支出`,
    increment: (_: Word, year: Word): Words => words`${year}年的额外支出`,
    'cumulative-spending': (from: Word, year: Word): Words => words`${from}至${year}年的支出`,
    'cumulative-increment': (from: Word, year: Word): Words => words`${from}至${year}年的额外支出`,
  },
  growth: {
    title: '按期达标所需的增速',
    needs: (s: TakesSlots): Words =>
      words`${s.economy}若要从${s.from}年占GDP的${s.share}达到${s.year}年的${s.level}，支出须年均增长${s.nominal}${s.real}。`,
    real: (real: Word, year: Word): Words => words`，按${year}年价格计为${real}`,
    check: (s: TakesSlots): Words => words`代回验证：每年按此增长，${s.year}年支出占GDP的${s.gives}。`,
  },
  year: {
    title: '支出增速受限时的达标年份',
    reached: (s: TakesSlots): Words =>
      words`若支出每年最多增长${s.limit}，${s.economy}将在${s.year}年达到GDP的${s.level}。`,
    reachedReal: (s: TakesSlots): Words =>
      words`若支出每年实际最多增长${s.limit}，${s.economy}将在${s.year}年达到GDP的${s.level}。`,
    check: (s: TakesSlots): Words =>
      words`逐年计算：${s.yearBefore}年为${s.before}，${s.year}年为${s.share}。`,
    how: '在上限之内的支出除以GDP首次达到该水平的年份：用精确引擎逐年计算。',
  },
  level: {
    title: '一笔钱能达到的水平',
    buys: (s: TakesSlots): Words => words`按这条路径，${s.meant}${s.amount}可达到GDP的${s.level}。`,
    check: (s: TakesSlots): Words =>
      words`代回得${s.gives}；${s.low}得${s.lowGives}，${s.high}得${s.highGives}。`,
    inverted:
      '在这条路径上，金额与水平成直线关系，因此公式可精确反解：金额减去水平为零时的数额，再除以每一个百分点增加的数额。',
    bracketed: '在这条路径上没有公式直接给出水平，因此用精确引擎从两侧逼近，直到一致的位数多于页面所显示。',
    atZero: '水平为零时的数额',
    perPoint: 'GDP每一个百分点增加的数额',
    wanted: '所问的金额',
    below: '略低于答案',
    above: '略高于答案',
  },
  deadline: {
    over: (span: Word): Words => words`${span}的支出`,
    title: '另一个期限',
    add: '与当前期限并列',
    note: '增加一项水平相同、期限不同的要求；图表和比较页会同时画出两者。',
    later: (s: TakesSlots): Words =>
      words`把达到${s.level}的期限从${s.from}年改为${s.year}年，${s.meant}少${s.amount}。`,
    earlier: (s: TakesSlots): Words =>
      words`把达到${s.level}的期限从${s.from}年改为${s.year}年，${s.meant}多${s.amount}。`,
    same: '这就是当前的期限。',
    unlike: '这条路径没有可以移动的期限：请选择有期限的形状。',
  },
  title: '“需要怎样才能做到？”的答案',
  equation: '如何求得',
  unsolved: {
    gone: '所问的要求已不存在。',
    'level-out-of-range': '水平须高于GDP的0%且不超过100%：请重新输入。',
    'limit-too-low': '上限为−100%或更低就没有支出可言：请输入更高的上限。',
    'amount-not-positive': '零或负的金额达不到任何水平：请输入大于零的金额。',
    'no-target': '逐年给出的占比没有目标水平：请选择其他路径。',
    'not-a-number': '请输入数字：这里有一个字段无法读取。',
    already: (s: TakesSlots): Words =>
      words`${s.economy}在${s.year}年已占GDP的${s.share}，达到或超过${s.level}。`,
    'cap-below-growth': (s: TakesSlots): Words =>
      words`没有这样的年份：支出每年最多增长${s.limit}，而${s.from}年GDP增长${s.growth}，占比永远升不到${s.level}。请把上限提高到GDP增速之上。`,
    'not-by': (s: TakesSlots): Words =>
      words`在所计算的年份内达不到：${s.year}年占比为${s.share}，仍低于${s.level}。请提高上限。`,
    'deadline-before-start': (s: TakesSlots): Words =>
      words`${s.year}年不晚于路径起点${s.from}年：请选择更晚的年份。`,
    'below-least': (s: TakesSlots): Words =>
      words`没有这样的水平：即使要求为零也有${s.gives}，高于${s.amount}。请问更大的金额。`,
    'above-hundred': (s: TakesSlots): Words =>
      words`没有这样的水平：全部GDP也只有${s.gives}，低于${s.amount}。请问更小的金额。`,
    'cap-binds': (s: TakesSlots): Words =>
      words`没有这样的水平：增速上限最多容许${s.gives}，低于${s.amount}。请提高上限，或问更小的金额。`,
  },
} satisfies TakesMessages;
