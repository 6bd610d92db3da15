import type { DerivationMessages } from '../en/derivation.ts';

export const derivation = {
  step: '途中の計算',
  partOfFormula: '式そのものの数',
  yearsBetween: (from, to) => `${from}年から${to}年までの年数`,
  inYear: (name, year) => `${year}年の${name}`,
  inYears: (name: string, from: number, to: number): string => `${from}～${to}年の${name}`,
  ofScenario: (name, scenario) => `${name}（${scenario}）`,
  growthEveryYear: (rate, from, to) =>
    from === to ? `${from}年に${rate}の伸び` : `${from}～${to}年に毎年${rate}の伸び`,
  rootOf: (degree) => `${degree}年分の累乗根`,
  marks: {
    figure: '文中の数値',
    choice: '選択',
    example: '例示データ',
    convention: '取り決め',
    calculation: '計算',
    number: '式そのものの数',
  },
  restsOn: '拠り所',
  roundedNote: '四捨五入のため、表示の数値からはおよその結果しか得られません。',
  asAbove: '上と同じ',
  asOf: (date) => `${date}時点`,
  date: (year, month, day) =>
    `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`,
  listSeparator: '、',
  labelled: (label, value) => `${label}：${value}`,
} satisfies DerivationMessages;
