import type { AcrossMessages } from '../en/across.ts';

const bases = {
  market: '市場平均レート',
  spot: '直物レート',
  ppp: '購買力平価',
  budget: '予算レート',
};

export const across = {
  names: {
    'alliance-rate': '同盟の通貨のレート',
    'member-spending-of-year': '同盟の通貨での支出',
    'member-gdp-of-year': '同盟の通貨でのGDP',
    'member-spending': '同盟の通貨での支出',
    'member-gdp': '同盟の通貨でのGDP',
    'member-population': '人口',
    'total-spending': '全体の支出',
    'total-gdp': '全体のGDP',
    'total-population': '全体の人口',
    'spending-share': '同盟の支出に占める割合',
    'gdp-share': '同盟のGDPに占める割合',
    'burden-ratio': '負担比率',
    'national-spending': '自国通貨での支出',
    'national-gdp': '自国通貨でのGDP',
    'ranked-share': '換算前のGDP比',
    'member-share': '支出のGDP比',
    'equal-share-level': '全員に共通の水準',
    level: '全員に求める水準',
    'gap-points': '水準との差',
    'gap-money': '水準との差（金額）',
    'gap-shortfall': '不足額',
    'gap-total': '全体の不足額',
    'population-share': '同盟の人口に占める割合',
    'equal-share': '均等割り',
    'allocation-key': '配分の割合',
    'allocation-total': '配分する総額',
    allocation: '配分額',
    'lorenz-gdp': 'この国・地域までのGDPの累積割合',
    'lorenz-spending': 'この国・地域までの支出の累積割合',
    'lorenz-slice': 'この区間の曲線の下の面積の2倍',
    'burden-gini': '負担のジニ係数',
    'gdp-rank': 'GDPの順位',
    'share-rank': 'GDP比の順位',
    'rank-mean': '平均順位',
    'rank-product': '二つの順位の偏差の積',
    'gdp-rank-square': 'GDPの順位の偏差の二乗',
    'share-rank-square': 'GDP比の順位の偏差の二乗',
    'rank-correlation': 'GDPとGDP比の順位相関',
    'host-cost': '駐留経費',
    'host-share': '駐留経費の受入国負担割合',
    'host-cost-moved': '受入国に移る経費',
    'host-transfer': '接受国支援による移転額',
    'spending-after-transfer': '移転後の支出',
    'total-spending-after-transfer': '移転後の全体の支出',
    'spending-share-after-transfer': '移転後の支出の割合',
    'burden-ratio-after-transfer': '移転後の負担比率',
    'member-real-spending-of-year': '同盟の通貨での実質支出',
    'member-real-spending': '同盟の通貨での実質支出',
    'member-per-head': '同盟の通貨での一人当たり支出',
    'spending-rank': '支出の順位',
    'real-spending-rank': '実質支出の順位',
    'per-head-rank': '一人当たり支出の順位',
    'burden-rank': '負担比率の順位',
    'gap-points-rank': '差（ポイント）の順位',
    'gap-money-rank': '差（金額）の順位',
    'allocation-rank': '配分額の順位',
  },
  inputs: {
    level: '全員に求める水準',
    'alliance-rate': '同盟の通貨のレート',
    'allocation-total': '配分する総額',
    'weight-gdp': 'GDPの重み',
    'weight-population': '人口の重み',
    'weight-equal': '均等割りの重み',
    'host-cost': '駐留経費',
    'host-from': '変更前の受入国負担割合',
    'host-to': '変更後の受入国負担割合',
    'member-count': '国・地域の数',
  },
  problems: {
    'no-members': () => ({
      message: '同盟に国・地域がありません。',
      remedy: '二つ以上の国・地域のシナリオを挙げてください。',
    }),
    'too-few-to-rank': () => ({
      message: '国・地域が一つだけでは順位を付けられません。',
      remedy: 'もう一つの国・地域のシナリオを挙げてください。',
    }),
    'economy-twice': ({ economy, place }) => ({
      message: `${economy}が二つのシナリオを通じて同盟に二度入っています。`,
      remedy: `一方を外してください（${place}）。支出を二重に数えることはできません。`,
    }),
    'unlike-years': ({ economy, otherEconomy }) => ({
      message: `${economy}と${otherEconomy}では年度の種類が異なります。`,
      remedy: 'すべて暦年にそろえてください（conventions.yearBasisを"calendar"に）。',
    }),
    'unlike-bases': ({ economy, otherEconomy, basis, otherBasis }) => ({
      message: `${economy}は${bases[basis]}、${otherEconomy}は${bases[otherBasis]}で換算されています。`,
      remedy: '為替レートの基準を一つにそろえてください。',
    }),
    'ppp-not-in-dollars': ({ currency }) => ({
      message: `購買力平価で換算した金額は国際ドルであり、${currency}ではありません。`,
      remedy: '同盟の通貨をUSDにするか、市場レートを選んでください。',
    }),
    'alliance-rate-missing': ({ currency, year }) => ({
      message: `同盟の通貨である${currency}の${year}年の為替レートがありません。`,
      remedy: `${year}年のalliance.exchangeRate、または${currency}を使う国・地域のレートを与えてください。`,
    }),
    'alliance-rates-differ': ({ economy, otherEconomy, currency, year }) => ({
      message: `${economy}と${otherEconomy}が${year}年の${currency}に異なるレートを与えています。`,
      remedy: 'alliance.exchangeRateで一つのレートを与えてください。',
    }),
    'level-missing': () => ({
      message: '全員が達すべき水準が与えられていません。',
      remedy: 'alliance.level（GDP比、％）を与えてください。',
    }),
    'alliance-part-missing': ({ what }) => ({
      message:
        what === 'allocation'
          ? '配分する総額がありません。'
          : 'この国・地域は駐留の受入国でも派遣国でもありません。',
      remedy:
        what === 'allocation'
          ? 'alliance.allocationを与えてください。'
          : '別の受入国または派遣国を選んでください。',
    }),
    'ranks-equal': ({ year }) => ({
      message: `${year}年はすべての順位が同じで、規模との関係を示せません。`,
      remedy: 'GDPとGDP比に違いのある国・地域が必要です。',
    }),
    'weights-are-zero': () => ({
      message: '配分の重みの合計が0です。',
      remedy: '0より大きい重みを一つ以上与えてください（alliance.allocation.key）。',
    }),
  },
} satisfies AcrossMessages;
