import type { DerivationMessages } from '../en/derivation.ts';

export const derivation = {
  step: '中间结果',
  partOfFormula: '公式本身的数',
  yearsBetween: (from, to) => `${from}年至${to}年的年数`,
  inYear: (name, year) => `${year}年${name}`,
  inYears: (name: string, from: number, to: number): string => `${from}—${to}年${name}`,
  ofScenario: (name, scenario) => `${name}（${scenario}）`,
  growthEveryYear: (rate, from, to) =>
    from === to ? `${from}年增长${rate}` : `${from}—${to}年每年增长${rate}`,
  rootOf: (degree) => `按${degree}年开方`,
  marks: {
    figure: '文中数据',
    choice: '选择',
    example: '示例数据',
    convention: '约定',
    calculation: '计算',
    number: '公式本身的数',
  },
  restsOn: '依据',
  roundedNote: '已四舍五入：按所示数字只能得到近似结果。',
  asAbove: '同上',
  asOf: (date) => `截至${date}`,
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
  listSeparator: '，',
  labelled: (label, value) => `${label}：${value}`,
} satisfies DerivationMessages;
