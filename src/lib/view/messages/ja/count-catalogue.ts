import type { countCatalogue as en } from '../en/count-catalogue.ts';

export const countCatalogue = {
  words: {
    'count-amount': '定義と予算段階に含まれる金額の合計。公表された合計があれば、その内訳に代えて用いる。',
    'count-stated': '当初予算の中核経費と関連経費のうち、個別に示された金額の合計。',
    'count-gdp-year': '金額と同じ年度で与えたGDP。年度が同じなら、その経済のGDP。',
    'count-gdp': '同じ年のGDP、または基準を固定した年のGDP。',
    'count-share': '数えた金額を、対照するGDPで割る。',
    'count-rate': '金額とともに与えた為替レート。なければその経済の為替レート。',
    'count-usd': '数えた金額を市場・直物・予算レートで割る。',
    'count-ppp': '数えた金額を購買力平価で割る。結果は国際ドルで、米ドルと足し合わせない。',
    'count-level-money': 'その水準を、読み方に応じたGDPに掛ける。',
    'bridge-remainder': '公表された合計から、個別に示された金額を引く。',
    'bridge-running': '橋のこの段までのすべての金額の合計。',
    'bridge-gap': '別の公表集計から、ここで数えたすべての金額を引く。',
    'count-other-calendar': '別の集計の暦年額。その年に入る両年度の月の分を合計する。',
    'bridge-calendar': '別の集計の暦年額から、年度の額を引く。',
    'count-difference': '一つの数え方の金額から、もう一つの数え方の金額を引く。',
    'count-difference-points': '一つの数え方の比率から、もう一つの数え方の比率を引く。',
    'count-difference-saving': '米ドル換算した差を、1年分の節減額で割る。',
    'count-level-difference': '同じ水準を一方のGDPに掛けた額から、他方のGDPに掛けた額を引く。',
    'count-level-saving': 'その差を米ドルに換算し、1年分の節減額で割る。',
  } as Readonly<Record<string, string>>,
  units: {
    '{cur}/USD': '1米ドル当たりの自国通貨',
    'INT$/year': '国際ドル/年',
  } as Readonly<Record<string, string>>,
  cases: {
    'count-base': {
      'same-year': '同じ年のGDP',
      frozen: '固定した基準',
    },
    'count-gdp-source': {
      given: '金額とともに与えたGDP',
      economy: 'その経済のGDP',
    },
    'count-rate-source': {
      given: '金額とともに与えたレート',
      economy: 'その経済のレート',
    },
    'count-years': {
      own: '暦年',
      start: '始まりの年で呼ぶ年度',
      end: '終わりの年で呼ぶ年度',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
} satisfies typeof en;
