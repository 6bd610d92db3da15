import { describe, expect, it } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { allBandsOf, bandsOf, type Band } from '../../src/lib/engine/samples/bands.ts';
import { swingsOf, withInputAt } from '../../src/lib/engine/samples/swings.ts';
import type { DrawnInput, FootingDocument, UncertaintyDocument } from '../../src/lib/scenario/document.ts';
import { resolveUncertainty } from '../../src/lib/scenario/resolve-uncertainty.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { japan, worked } from './read-cell.ts';

const growth = 'economies.JPN.growth.nominal';
const rate = 'economies.JPN.exchangeRate';
const baseline = 'scenarios.s35.baseline';
const cell = (formula: string, year: number | null = 2030): Cell => ({ scenario: 's35', formula, year });

function model(
  inputs: DrawnInput[],
  rest: Partial<UncertaintyDocument> = {},
  fields: Partial<FootingDocument> = {},
) {
  const saving = { amount: '1', currency: 'USD', period: 'per-year' } as const;
  const document = {
    ...worked({ saving, ...fields }),
    uncertainty: { inputs, seed: 1, samples: 10_000, ...rest },
  };
  const calculation = new Calculation(resolve(document, new Map()));
  const uncertainty = resolveUncertainty(document);
  const exact = (of: Cell): number => {
    const value = calculation.value(of);
    if (value instanceof NoNumber) throw new Error(value.problem.code);
    return value.toNumber();
  };
  const bands = (cells: Cell[], antithetic = true): Exclude<Band, string>[] =>
    allBandsOf(calculation, cells, uncertainty, antithetic).map((band) => {
      if (typeof band === 'string') throw new Error(band);
      return band;
    });
  return { calculation, uncertainty, exact, bands };
}

const wide: DrawnInput[] = [
  { for: growth, distribution: 'normal', sd: '0.5' },
  { for: rate, distribution: 'low-central-high', low: '130', high: '175' },
  { for: baseline, distribution: 'triangular', low: '1.8', high: '2.3' },
];

describe('the mean of a linear model', () => {
  // In a year of given GDP the extra is linear in the baseline, and the saving's share of GDP in the exchange rate.
  const symmetric: DrawnInput[] = [
    { for: baseline, distribution: 'triangular', low: '1.7', high: '2.3' },
    { for: rate, distribution: 'uniform', low: '120', high: '180' },
  ];
  const cells = [cell('baseline-spending', 2025), cell('saving-share-of-gdp', 2025)];

  it('is the exact central result to ten digits, with pairs and symmetric inputs', () => {
    const { bands, exact } = model(symmetric, { samples: 1000 });
    bands(cells).forEach(({ mean }, i) => {
      const of = exact(cells[i] ?? cell('gdp'));
      expect(Math.abs(mean / of - 1)).toBeLessThan(1e-10);
    });
  });

  it('lies within three of its standard errors of the exact central result, without pairs', () => {
    // Standard deviations by hand: (b − a)/√24 of a symmetric triangle, (b − a)/√12 of an even spread.
    const sds = [(0.6 / Math.sqrt(24) / 100) * 600, (60 / Math.sqrt(12) / 600) * 100];
    for (const seed of [1, 2, 3, 4, 5]) {
      const { bands, exact } = model(symmetric, { seed, samples: 4000 });
      bands(cells, false).forEach(({ mean }, i) => {
        const error = (sds[i] ?? 0) / Math.sqrt(4000);
        expect(Math.abs(mean - exact(cells[i] ?? cell('gdp')))).toBeLessThan(3 * error);
      });
    }
  });
});

describe('a band', () => {
  it('has the same digits for the same seed, on every machine: frozen', () => {
    const correlations = [{ between: [growth, rate] as [string, string], value: '0.3' }];
    const { bands } = model(wide, { correlations });
    const [spending, ratio] = bands([cell('spending'), cell('saving-ratio')]);
    expect([spending?.quantiles, spending?.mean, ratio?.quantiles, ratio?.mean]).toMatchInlineSnapshot(`
      [
        [
          22.276403722500092,
          22.80190064902327,
          23.185696867200072,
          23.57464375021469,
          24.124443444686747,
        ],
        23.191227863536067,
        [
          0.053213255961952,
          0.059652349020517845,
          0.06449819696298313,
          0.06953169642522732,
          0.07706234915101151,
        ],
        0.06475262575442434,
      ]
    `);
  });

  it('has the quantiles that the distribution has', () => {
    // Spending in dollars in 2025 is 2% of 600 ÷ rate: its quantiles are those of the rate, turned round.
    const { bands } = model([{ for: rate, distribution: 'low-central-high', low: '130', high: '175' }]);
    const [band] = bands([cell('spending-usd', 2025)]);
    const [p5 = 0, , p50 = 0, , p95 = 0] = band?.quantiles ?? [];
    expect(p5).toBeCloseTo(12 / 175, 3);
    expect(p50).toBeCloseTo(12 / 150, 3);
    expect(p95).toBeCloseTo(12 / 130, 3);
  });

  it('is as wide as the growth of five years makes it', () => {
    const { bands } = model([{ for: growth, distribution: 'uniform', low: '1', high: '3' }]);
    const [band] = bands([cell('gdp')]);
    const [p5 = 0, , , , p95 = 0] = band?.quantiles ?? [];
    expect(p5 / (600 * 1.011 ** 5)).toBeCloseTo(1, 3);
    expect(p95 / (600 * 1.029 ** 5)).toBeCloseTo(1, 3);
  });

  it('of a series moves all its years alike: rates in per cent, GDP by points of growth a year', () => {
    const fields = {
      economies: japan({
        gdp: { '2025': '600', '2026': '612', '2027': '630' },
        exchangeRate: { '2025': '150', '2027': '140' },
      }),
    };
    const series: DrawnInput[] = [
      { for: 'economies.JPN.gdp', distribution: 'uniform', low: '-1', high: '1' },
      { for: rate, distribution: 'uniform', low: '-10', high: '10' },
    ];
    const { bands, calculation, uncertainty } = model(series, {}, fields);
    expect(allBandsOf(calculation, [cell('gdp', 2025)], uncertainty)).toEqual(['certain']);
    const [later, dollars] = bands([cell('gdp', 2027), cell('saving-share-of-gdp', 2025)]);
    const [low = 0, , , , high = 0] = later?.quantiles ?? [];
    expect(low / (630 * 0.991 ** 2)).toBeCloseTo(1, 3);
    expect(high / (630 * 1.009 ** 2)).toBeCloseTo(1, 3);
    expect((dollars?.quantiles[4] ?? 0) / (((150 * 1.09) / 600) * 100)).toBeCloseTo(1, 2);
  });

  it('comes early from few draws and stands at the last ones', () => {
    const { calculation, uncertainty } = model(wide);
    const reports = [...bandsOf(calculation, [cell('spending')], uncertainty)];
    const told = reports.flatMap((report) => (report === undefined ? [] : [report.drawn]));
    expect(told).toEqual([512, 2048, 10_000]);
    expect(reports.length).toBe(20);
    expect(reports.at(-1)?.bands).toEqual(allBandsOf(calculation, [cell('spending')], uncertainty));
  });

  it('is none where there is no number, and certain where no drawn input is asked for', () => {
    const { calculation, uncertainty } = model([{ for: growth, distribution: 'normal', sd: '1' }]);
    const found = allBandsOf(calculation, [cell('per-head'), cell('share'), cell('gdp', 2025)], uncertainty);
    expect(found).toEqual(['none', 'certain', 'certain']);
  });

  it('of a geometric path is drawn whole, from each start to the same end', () => {
    const scenario = { path: { shape: 'geometric', from: 2025, to: 2030 } as const };
    const { bands } = model(
      [{ for: baseline, distribution: 'uniform', low: '1', high: '3' }],
      {},
      worked({ scenario }),
    );
    const [band] = bands([cell('share', 2027)]);
    const [p5 = 0, , , , p95 = 0] = band?.quantiles ?? [];
    expect(p5).toBeCloseTo(1.1 * (3.5 / 1.1) ** 0.4, 1);
    expect(p95).toBeCloseTo(2.9 * (3.5 / 2.9) ** 0.4, 1);
  });
});

describe('one input at a time', () => {
  it('is the exact scenario with the input at its ends', () => {
    const { calculation, uncertainty } = model(wide);
    const [first, ...others] = swingsOf(calculation, uncertainty, cell('saving-ratio'));
    // 9.9367272288 ÷ rate: at 130 and 175, the widest.
    expect(first?.path).toBe(rate);
    expect(first?.low.toFixed(12)).toBe((9.9367272288 / 130).toFixed(12));
    expect(first?.high.toFixed(12)).toBe((9.9367272288 / 175).toFixed(12));
    expect(others.map(({ path }) => path)).toEqual([baseline, growth]);
    expect(swingsOf(calculation, uncertainty, cell('gdp')).map(({ path }) => path)).toEqual([growth]);
  });

  it('moves a series as a draw does', () => {
    const fields = { economies: japan({ gdp: { '2025': '600', '2027': '630' } }) };
    const { calculation, uncertainty } = model(
      [{ for: 'economies.JPN.gdp', distribution: 'low-central-high', low: '-1', high: '2' }],
      {},
      fields,
    );
    const gdp = withInputAt(calculation, uncertainty, 'economies.JPN.gdp', 'high').value(cell('gdp', 2027));
    expect(gdp instanceof NoNumber ? '' : gdp.toString()).toBe('655.452');
    expect(withInputAt(calculation, uncertainty, 'nowhere', 'high')).toBe(calculation);
  });
});
