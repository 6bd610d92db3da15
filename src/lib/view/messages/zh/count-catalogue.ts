import type { countCatalogue as en } from '../en/count-catalogue.ts';

export const countCatalogue = {
  words: {
    'count-amount': '按定义和预算阶段应计入的各项金额之和；有公布合计的，以合计代替其各项。',
    'count-stated': '当初预算中核心和相关支出逐项列出的金额之和。',
    'count-gdp-year': '与金额同一年度口径给出的GDP；年度口径相同的，也可用该经济体的GDP。',
    'count-gdp': '当年GDP，或固定基准年的GDP。',
    'count-share': '计入金额除以所对照的GDP。',
    'count-rate': '与金额一并给出的汇率；否则用该经济体的汇率。',
    'count-usd': '计入金额除以市场、即期或预算汇率。',
    'count-ppp': '计入金额除以购买力平价：得国际元，绝不与美元相加。',
    'count-level-money': '该水平乘以所对照的GDP。',
    'bridge-remainder': '公布的合计减去逐项列出的金额。',
    'bridge-running': '桥上到这一步为止的全部金额之和。',
    'bridge-gap': '另一公布口径减去此处计入的全部金额。',
    'count-other-calendar': '另一口径折算为历年：两个财年中落在该年的月份之和。',
    'bridge-calendar': '另一口径的历年金额减去其财年金额。',
    'count-difference': '一种口径的金额减去另一种口径的金额。',
    'count-difference-points': '一种口径的占比减去另一种口径的占比。',
    'count-difference-saving': '以美元计的差额除以一年的节省额。',
    'count-level-difference': '同一水平乘以一种GDP，减去乘以另一种GDP。',
    'count-level-saving': '该差额以美元计，除以一年的节省额。',
  } as Readonly<Record<string, string>>,
  units: {
    '{cur}/USD': '每美元合本币',
    'INT$/year': '国际元/年',
  } as Readonly<Record<string, string>>,
  cases: {
    'count-base': {
      'same-year': '当年GDP',
      frozen: '固定基数',
    },
    'count-gdp-source': {
      given: '随金额给出的GDP',
      economy: '该经济体的GDP',
    },
    'count-rate-source': {
      given: '随金额给出的汇率',
      economy: '该经济体的汇率',
    },
    'count-years': {
      own: '历年',
      start: '以起始年命名的财年',
      end: '以结束年命名的财年',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
} satisfies typeof en;
