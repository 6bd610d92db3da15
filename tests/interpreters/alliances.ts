import '../../src/lib/engine/across/across.ts';
import { acrossFormulas } from '../../src/lib/engine/catalogue/across.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import type { Formula } from '../../src/lib/engine/formula.ts';
import type {
  AllianceDocument,
  EconomyDocument,
  FootingDocument,
  PathDocument,
} from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** Alliances that between them take every case of every choice across economies. */
const economy = (gdp: string, fields: Partial<EconomyDocument>): EconomyDocument => ({
  currency: 'USD',
  year: { kind: 'calendar' },
  gdp: { '2024': gdp },
  growth: { nominal: '2' },
  deflator: { rate: '1' },
  population: { '2024': '120' },
  populationGrowth: '1',
  ...fields,
});

const linear: PathDocument = { shape: 'linear', from: 2025, to: 2028 };
const base: AllianceDocument = {
  scenarios: ['jpn', 'kor', 'usa', 'deu'],
  currency: 'USD',
  level: '3',
  allocation: { total: '1000.01', key: 'gdp' },
  hostNation: { host: 'JPN', guest: 'USA', cost: '50', from: '70', to: '80' },
};

interface Variant {
  alliance?: Partial<AllianceDocument>;
  economies?: Record<string, Partial<EconomyDocument>>;
  conventions?: FootingDocument['conventions'];
  path?: PathDocument;
}

/** Four economies in four currencies; fields replaced as given. */
export function allianceDocument(variant: Variant = {}): FootingDocument {
  const economies: Record<string, EconomyDocument> = {
    JPN: economy('600000', { currency: 'JPY', exchangeRate: '150' }),
    KOR: economy('2500000', { currency: 'KRW', exchangeRate: { '2024': '1300', ...byYear(1350) } }),
    USA: economy('29000', {}),
    DEU: economy('4200', { currency: 'EUR', exchangeRate: '0.9' }),
  };
  for (const [code, fields] of Object.entries(variant.economies ?? {}))
    economies[code] = { ...economies[code], ...fields } as EconomyDocument;
  const targets: Record<string, string> = { JPN: '3.5', KOR: '3.5', USA: '3.2', DEU: '2.5' };
  return {
    version: 1,
    economies,
    scenarios: Object.entries(targets).map(([code, target]) => ({
      id: code.toLowerCase(),
      economy: code,
      baseline: '1.8',
      target,
      path: variant.path ?? linear,
    })),
    horizon: { from: 2025, to: 2029 },
    ...(variant.conventions && { conventions: variant.conventions }),
    alliance: { ...base, ...variant.alliance },
  };
}

const byYear = (rate: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 8 }, (_, at) => [String(2025 + at), String(rate + at * 10)]));

const total = '1000.01';
const keyed = (key: NonNullable<AllianceDocument['allocation']>['key']): Variant => ({
  alliance: { allocation: { total, key } },
});
const april = { kind: 'fiscal', firstMonth: 4, named: 'start' } as const;
const ppp = { exchangeRateBasis: 'ppp' } as const;

const list: [string, Variant][] = [
  ['dollars', {}],
  ['the currency of an economy', { alliance: { currency: 'EUR' } }],
  ['a currency with a rate of its own', { alliance: { currency: 'GBP', exchangeRate: '0.8' } }],
  ['a key by population', keyed('population')],
  ['equal parts', keyed('equal')],
  ['a blend of GDP alone', keyed({ gdp: '1' })],
  ['a blend of population alone', keyed({ population: '1' })],
  ['a blend of equal parts alone', keyed({ equal: '2' })],
  ['a blend of GDP and population', keyed({ gdp: '1', population: '2' })],
  ['a blend of GDP and equal parts', keyed({ gdp: '1', equal: '2' })],
  ['a blend of population and equal parts', keyed({ population: '1', equal: '3' })],
  ['a blend of all', keyed({ gdp: '1', population: '2', equal: '3' })],
  [
    'support that neither side counts',
    {
      alliance: {
        hostNation: { ...(base.hostNation as NonNullable<typeof base.hostNation>), included: 'neither' },
      },
    },
  ],
  ['a frozen base', { conventions: { gdpBase: { frozen: 2024 } } }],
  ['capped growth', { path: { shape: 'capped-growth', from: 2025, limit: '20', of: 'nominal' } }],
  ['calendar years', { economies: { JPN: { year: april } }, conventions: { yearBasis: 'calendar' } }],
  ['purchasing power parities', { economies: { JPN: ppp, KOR: ppp, DEU: ppp } }],
  // Alliances without a number, each for its own reason.
  ['a key without weight', keyed({ gdp: '0', population: '0' })],
  ['no members', { alliance: { scenarios: [] } }],
  ['one member', { alliance: { scenarios: ['jpn'] } }],
  ['unlike years', { economies: { JPN: { year: april } } }],
  ['unlike bases', { economies: { JPN: ppp } }],
  ['parities in euros', { alliance: { currency: 'EUR' }, economies: { JPN: ppp, KOR: ppp, DEU: ppp } }],
  ['a currency without a rate', { alliance: { currency: 'GBP' } }],
];

const allianceYears = [2025, 2027, 2029];

/** The variants with their documents and calculations. */
export const allianceVariants = list.map(([name, variant]) => {
  const document = allianceDocument(variant);
  return { name, document, calculation: new Calculation(resolve(document, new Map())) };
});

/** The economies that a formula across economies is read for. */
function partiesIn({ id, scope }: Formula, { model }: Calculation): readonly string[] {
  if (scope === 'alliance') return ['ALL'];
  if (id === 'host-transfer') return ['JPN', 'USA'];
  return model.scenarios
    .filter((one) => model.alliance?.members.includes(one.id))
    .map(({ economy: code }) => code);
}

/** Cells of every formula across economies, in one year and over a range. */
export const allianceCells = allianceVariants.flatMap(({ calculation }) =>
  acrossFormulas.flatMap((formula) =>
    partiesIn(formula, calculation).flatMap((member) =>
      allianceYears.flatMap((year) =>
        [undefined, 2025].map((since): { calculation: Calculation; cell: Cell } => ({
          calculation,
          cell: {
            scenario: 'alliance',
            member,
            ...(since !== undefined && { since }),
            formula: formula.id,
            year,
          },
        })),
      ),
    ),
  ),
);
