import type { AllianceDocument, FootingDocument } from '../../src/lib/scenario/document.ts';
import { allianceOf, type Ally } from './alliance-of.ts';
import { yen, won, allies, april, people, but } from './hostile-allies.ts';

interface Hostile {
  what: string;
  document: FootingDocument;
  formula: string;
  member?: string;
  place: string;
  says: readonly string[];
  stands?: readonly (readonly [string, string])[];
  year?: number;
}

const full: Partial<AllianceDocument> = {
  level: '3',
  allocation: { total: '10', key: 'equal' },
  hostNation: { host: 'JPN', guest: 'USA', cost: '5', from: '70', to: '80' },
};
const alwaysStands = [['host-transfer', 'JPN']] as const;

/** Alliances that lack something, each with what is asked of it, where the fault lies, what is said, and what stands. */
export const cases: readonly Hostile[] = [
  {
    what: 'no member',
    document: allianceOf(allies, { ...full, scenarios: [] }),
    formula: 'equal-share-level',
    place: 'alliance.scenarios',
    says: ['has no economy', 'at least two economies'],
    stands: alwaysStands,
  },
  {
    what: 'one member, ranked',
    document: allianceOf(allies, { ...full, scenarios: ['jpn'] }),
    formula: 'rank-correlation',
    place: 'alliance.scenarios',
    says: ['cannot be ranked', 'second economy'],
    stands: [['spending-share', 'JPN'], ['burden-gini', 'ALL'], ...alwaysStands],
  },
  {
    what: 'an economy through two scenarios',
    document: (() => {
      const document = allianceOf(allies, full);
      const [first] = document.scenarios;
      const scenarios = first ? [...document.scenarios, { ...first, id: 'jpn-more', baseline: '5' }] : [];
      const alliance = { ...full, currency: 'USD', scenarios: ['jpn', 'kor', 'jpn-more'] };
      return { ...document, scenarios, alliance };
    })(),
    formula: 'spending-share',
    member: 'KOR',
    place: 'alliance.scenarios[2]',
    says: ['Japan stands in the alliance twice', 'must not be counted twice'],
    stands: alwaysStands,
  },
  {
    what: 'no GDP for the year',
    document: allianceOf(but('KOR', { gdp: { '2026': '2600' } }), full),
    formula: 'gdp-share',
    member: 'JPN',
    place: 'economies.KOR.gdp',
    says: ['no GDP of Republic of Korea for 2025', 'Give the GDP for 2025'],
    stands: [['gap-points', 'JPN'], ['gap-money', 'JPN'], ...alwaysStands],
  },
  {
    what: 'no exchange rate of a member',
    document: allianceOf(but('KOR', { exchangeRate: undefined }), full),
    formula: 'equal-share-level',
    place: 'economies.KOR.exchangeRate',
    says: ['no exchange rate of Republic of Korea for 2025', 'Give the exchange rate'],
    stands: [['gap-points', 'KOR'], ['gap-money', 'JPN'], ['allocation', 'KOR'], ...alwaysStands],
  },
  {
    what: 'an exchange rate for other years only',
    document: allianceOf(but('KOR', { exchangeRate: { '2025': '1400' } }), full),
    formula: 'spending-share',
    member: 'USA',
    place: 'economies.KOR.exchangeRate',
    says: ['exchange rate of Republic of Korea for 2027'],
    stands: [['share-rank', 'KOR']],
    year: 2027,
  },
  {
    what: 'a currency of the alliance without a rate',
    document: allianceOf(allies, { ...full, currency: 'CHF' }),
    formula: 'total-spending',
    place: 'alliance.exchangeRate',
    says: ['no exchange rate of Swiss Franc', 'alliance.exchangeRate for 2025'],
    stands: [['gap-points', 'JPN'], ['allocation', 'USA'], ...alwaysStands],
  },
  {
    what: 'a rate of the alliance’s currency for other years only',
    document: allianceOf(allies, { ...full, currency: 'CHF', exchangeRate: { '2026': '0.9' } }),
    formula: 'gap-money',
    member: 'KOR',
    place: 'alliance.exchangeRate',
    says: ['Swiss Franc', 'for 2025'],
    stands: [['gap-points', 'KOR']],
  },
  {
    what: 'two rates of the alliance’s currency',
    document: allianceOf(
      {
        ...allies,
        DEU: { gdp: '4', share: '2', fields: { currency: 'EUR', exchangeRate: '0.9' } },
        FRA: { gdp: '3', share: '2', fields: { currency: 'EUR', exchangeRate: '0.95' } },
      },
      { ...full, currency: 'EUR' },
    ),
    formula: 'total-gdp',
    place: 'alliance.exchangeRate',
    says: ['Germany and France give different rates', 'one rate as alliance.exchangeRate'],
    stands: [
      ['gap-money', 'DEU'],
      ['gap-points', 'JPN'],
    ],
  },
  {
    what: 'a parity beside a market rate',
    document: allianceOf(but('JPN', { exchangeRateBasis: 'ppp' }), full),
    formula: 'burden-ratio',
    member: 'USA',
    place: 'economies.KOR.exchangeRateBasis',
    says: ['purchasing power parity', 'market average', 'one basis'],
    stands: [['gap-points', 'USA'], ['share-rank', 'USA'], ...alwaysStands],
  },
  {
    what: 'a spot rate beside a budget rate',
    document: allianceOf(
      {
        ...but('JPN', { exchangeRateBasis: 'spot' }),
        KOR: { ...allies.KOR, fields: { ...won, exchangeRateBasis: 'budget' } } as Ally,
      },
      full,
    ),
    formula: 'spending-share',
    member: 'JPN',
    place: 'economies.KOR.exchangeRateBasis',
    says: ['spot rate', 'budget rate'],
  },
  {
    what: 'parities in another currency than dollars',
    document: allianceOf(
      {
        JPN: { gdp: '600', share: '2', fields: { ...yen, exchangeRateBasis: 'ppp' } },
        USA: { gdp: '30', share: '3' },
      },
      { ...full, currency: 'CHF', exchangeRate: '0.9' },
    ),
    formula: 'spending-share',
    member: 'USA',
    place: 'alliance.currency',
    says: ['international dollars, not Swiss Franc', 'USD'],
    stands: [['gap-points', 'JPN']],
  },
  {
    what: 'fiscal years beside calendar years',
    document: allianceOf(but('JPN', { year: april }), full),
    formula: 'spending-share',
    member: 'KOR',
    place: 'conventions.yearBasis',
    says: ['Japan and Republic of Korea', 'years of different kinds', 'calendar'],
    stands: alwaysStands,
  },
  {
    what: 'one fiscal year named in two ways',
    document: allianceOf(
      {
        JPN: { gdp: '600', share: '2', fields: { ...yen, year: april } },
        GBR: { gdp: '3', share: '2', fields: { year: { ...april, named: 'end' } } },
      },
      full,
    ),
    formula: 'rank-correlation',
    place: 'conventions.yearBasis',
    says: ['Japan and United Kingdom', 'different kinds'],
  },
  {
    what: 'no level',
    document: allianceOf(allies, { ...full, level: undefined }),
    formula: 'gap-total',
    place: 'alliance.level',
    says: ['No level is given', 'Give alliance.level'],
    stands: [['burden-ratio', 'USA'], ['allocation', 'USA'], ...alwaysStands],
  },
  {
    what: 'no population for a key by population',
    document: allianceOf(but('JPN', people), { ...full, allocation: { total: '10', key: 'population' } }),
    formula: 'allocation',
    member: 'JPN',
    place: 'economies.KOR.population',
    says: ['no population of Republic of Korea'],
    stands: [['spending-share', 'KOR']],
  },
  {
    what: 'all of one size',
    document: allianceOf({ AAA: { gdp: '5', share: '1' }, BBB: { gdp: '5', share: '2' } }, full),
    formula: 'rank-correlation',
    place: 'alliance.scenarios',
    says: ['same rank', 'differ in GDP'],
    stands: [['burden-gini', 'ALL']],
  },
  {
    what: 'all at one share',
    document: allianceOf({ AAA: { gdp: '5', share: '2' }, BBB: { gdp: '7', share: '2' } }, full),
    formula: 'rank-correlation',
    place: 'alliance.scenarios',
    says: ['In 2025 all economies have the same rank'],
    stands: [['burden-gini', 'ALL']],
  },
  {
    what: 'nobody spends anything',
    document: allianceOf({ AAA: { gdp: '5', share: '0' }, BBB: { gdp: '7', share: '0' } }, full),
    formula: 'spending-share',
    member: 'AAA',
    place: 'scenarios[0]',
    says: ['division by zero'],
    stands: [
      ['gap-total', 'ALL'],
      ['gdp-share', 'AAA'],
      ['equal-share-level', 'ALL'],
    ],
  },
  {
    what: 'weights of nothing, which a draft on the page may hold',
    document: allianceOf(allies, { ...full, allocation: { total: '10', key: { gdp: '0' } } }),
    formula: 'allocation',
    member: 'KOR',
    place: 'alliance.allocation.key',
    says: ['weights of the key sum to 0', 'above 0'],
    stands: [['burden-ratio', 'KOR'], ...alwaysStands],
  },
  {
    what: 'host and guest in one',
    document: allianceOf(allies, {
      ...full,
      hostNation: { host: 'JPN', guest: 'JPN', cost: '5', from: '7', to: '8' },
    }),
    formula: 'host-transfer',
    member: 'JPN',
    place: 'alliance.hostNation',
    says: ['neither host nor guest', 'another host or guest'],
    stands: [['spending-share', 'JPN']],
  },
];
