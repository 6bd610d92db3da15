import type { ProblemsMessages } from '../en/problems.ts';

const inputs = {
  gdp: 'GDP',
  growth: '增速',
  'exchange-rate': '汇率',
  population: '人口',
  deflator: '平减指数',
  budget: '政府预算',
  share: '占GDP比重',
  'frozen-gdp': '冻结基准年的GDP',
  'counted-amount': '计入金额',
  'counted-gdp': '计入年度的GDP',
  level: '水平',
};

export const problems = {
  noNumber: '无数值',
  inputs,
  words: {
    'missing-input': ({ input, economy, year }) => ({
      message: `缺少${economy}${year}年的${inputs[input]}。`,
      remedy: `请给出${year}年的${inputs[input]}。`,
    }),
    'gap-in-gdp': ({ economy, year }) => ({
      message: `${economy}的GDP在已给年份之间缺少${year}年。`,
      remedy: `请给出${year}年的GDP；缺口不会被悄悄填补。`,
    }),
    'missing-months': ({ economy, year, missingYear }) => ({
      message: `${economy}的日历年${year}年需要${missingYear}财年的月份，而该财年缺失。`,
      remedy: `请给出${missingYear}财年，或按${economy}自身年度显示。`,
    }),
    'before-first-share': ({ scenario, year }) => ({
      message: `${scenario}的基线始于${year}年之后。`,
      remedy: `请给出${year}年或更早年份的基线占比。`,
    }),
    'geometric-not-positive': ({ scenario }) => ({
      message: `${scenario}的占比无法匀速增长：起点与目标都必须大于零。`,
      remedy: '请选择其他路径，或大于零的基线。',
    }),
    'divide-by-zero': ({ formula, year }) => ({
      message: `${year === null ? '' : `${year}年的`}${formula}会除以零。`,
      remedy: '请修改使除数为零的输入。',
    }),
    'target-not-reached': ({ scenario, year, gap }) => ({
      message: `到${year}年${scenario}仍未达到目标，尚差${gap}。`,
      remedy: '请提高增速上限、延长时间范围或降低目标。',
    }),
    'saving-rate-missing': ({ currency }) => ({
      message: `节省额以${currency}计，而该货币没有汇率。`,
      remedy: `请给出${currency}的汇率，或改用其他货币的节省额。`,
    }),
    'saving-on-ppp': ({ economy }) => ({
      message: `${economy}的汇率为购买力平价，节省额不按此换算。`,
      remedy: '请选择市场、即期或预算汇率。',
    }),
    'invalid-input': ({ place }) => ({
      message: `${place}处的输入无法使用。`,
      remedy: '请修正标出的栏目。',
    }),
  },
} satisfies ProblemsMessages;
