import type { ProblemsMessages } from '../en/problems.ts';

const inputs = {
  gdp: 'GDP',
  growth: '成長率',
  'exchange-rate': '為替レート',
  population: '人口',
  deflator: 'デフレーター',
  budget: '政府予算',
  share: 'GDP比',
  'frozen-gdp': '固定基準の年のGDP',
  'counted-amount': '数えた金額',
  'counted-gdp': '数える年度のGDP',
  level: '水準',
};

export const problems = {
  noNumber: '数値なし',
  inputs,
  words: {
    'missing-input': ({ input, economy, year }) => ({
      message: `${economy}の${year}年の${inputs[input]}がありません。`,
      remedy: `${year}年の${inputs[input]}を入力してください。`,
    }),
    'gap-in-gdp': ({ economy, year }) => ({
      message: `${economy}のGDPは、与えられた年の間にある${year}年が欠けています。`,
      remedy: `${year}年のGDPを入力してください。欠けた年を黙って補うことはありません。`,
    }),
    'missing-months': ({ economy, year, missingYear }) => ({
      message: `${economy}の暦年${year}年には${missingYear}年度の月が必要ですが、その年度がありません。`,
      remedy: `${missingYear}年度を入力するか、${economy}を自身の年度で表示してください。`,
    }),
    'before-first-share': ({ scenario, year }) => ({
      message: `${scenario}の基準は${year}年より後に始まっています。`,
      remedy: `${year}年以前の基準のGDP比を入力してください。`,
    }),
    'geometric-not-positive': ({ scenario }) => ({
      message: `${scenario}の割合は一定率で伸ばせません。始まりと目標がともに0より大きい必要があります。`,
      remedy: '別の経路か、0より大きい基準を選んでください。',
    }),
    'divide-by-zero': ({ formula, year }) => ({
      message: `${year === null ? '' : `${year}年の`}${formula}は0による割り算になります。`,
      remedy: '割る数を0にしている入力を変えてください。',
    }),
    'target-not-reached': ({ scenario, year, gap }) => ({
      message: `${scenario}は${year}年までに目標に達しません。あと${gap}足りません。`,
      remedy: '伸び率の上限を上げるか、対象期間を延ばすか、目標を下げてください。',
    }),
    'saving-rate-missing': ({ currency }) => ({
      message: `節減額は${currency}建てですが、その為替レートがありません。`,
      remedy: `${currency}の為替レートを入力するか、別の通貨の節減額にしてください。`,
    }),
    'saving-on-ppp': ({ economy }) => ({
      message: `${economy}の為替レートは購買力平価です。節減額はこれでは換算しません。`,
      remedy: '市場、直物または予算のレートを選んでください。',
    }),
    'invalid-input': ({ place }) => ({
      message: `${place}の入力は使えません。`,
      remedy: '印の付いた欄を直してください。',
    }),
  },
} satisfies ProblemsMessages;
