import fc from 'fast-check';
import { withParts } from './random-parts.ts';
import { withAlternatives } from './random-alternatives.ts';
import type {
  BaselineInput,
  EconomyDocument,
  FootingDocument,
  NumberInput,
  PathDocument,
  SavingDocument,
  ScenarioEntry,
  YearMap,
} from '../../src/lib/scenario/document.ts';

/**
 * Random scenario documents that the check would accept: all path shapes, both GDP bases, fiscal and calendar
 * years, plans and years as baselines, nominal and real growth, every kind of deflator, rate and saving.
 * Inputs are missing now and then, on purpose: a law must hold where a number is and where none is.
 */
export interface Wanted {
  /** Whether numbers may carry a rounding interval. */
  intervals?: boolean;
  /** Whether inputs may be missing. */
  holes?: boolean;
}

const FIRST = 2020;
const codes = ['JPN', 'USA', 'DEU'] as const;
const currencies: Record<string, string> = { JPN: 'JPY', USA: 'USD', DEU: 'EUR' };

/** A decimal text between two whole numbers of the last place: `places` 1 and 35 is 3.5. */
export function decimalText(low: number, high: number, places: number): fc.Arbitrary<string> {
  return fc.integer({ min: low, max: high }).map((whole) => {
    const digits = String(Math.abs(whole)).padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return whole < 0 ? `-${text}` : text;
  });
}

/** A number, now and then with a source or a rounding interval of half a unit of its last place. */
function numberInput(
  low: number,
  high: number,
  places: number,
  { intervals = false }: Wanted,
): fc.Arbitrary<NumberInput> {
  const plain: fc.Arbitrary<NumberInput> = decimalText(low, high, places);
  if (!intervals) return plain;
  const around = fc.integer({ min: low, max: high }).map((whole): NumberInput => {
    const write = (tenths: number) => {
      const digits = String(Math.abs(tenths)).padStart(places + 2, '0');
      const text = `${digits.slice(0, -(places + 1))}.${digits.slice(-(places + 1))}`;
      return tenths < 0 ? `-${text}` : text;
    };
    return {
      value: write(whole * 10),
      source: 'made up',
      interval: [write(whole * 10 - 5), write(whole * 10 + 5)],
    };
  });
  return fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: around });
}

/** A map over consecutive years. */
function byYear(from: number, count: number, of: fc.Arbitrary<NumberInput>): fc.Arbitrary<YearMap> {
  return fc
    .array(of, { minLength: count, maxLength: count })
    .map((all) => Object.fromEntries(all.map((one, i) => [String(from + i), one])));
}

function someYears(from: number, to: number, of: fc.Arbitrary<NumberInput>): fc.Arbitrary<YearMap> {
  return fc
    .uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 4 })
    .chain((years) =>
      fc
        .array(of, { minLength: years.length, maxLength: years.length })
        .map((all) => Object.fromEntries(all.map((one, i) => [String(years[i]), one]))),
    );
}

function pathDocument(wanted: Wanted): fc.Arbitrary<PathDocument> {
  const from = fc.integer({ min: FIRST - 1, max: FIRST + 6 });
  const ramp = fc.record({
    shape: fc.constantFrom('step', 'linear', 'geometric', 's-curve'),
    from,
    length: fc.integer({ min: 0, max: 7 }),
  });
  return fc.oneof(
    {
      weight: 4,
      arbitrary: ramp.map((one): PathDocument => ({
        shape: one.shape as 'step',
        from: one.from,
        to: one.from + one.length,
      })),
    },
    {
      weight: 1,
      arbitrary: someYears(FIRST, FIRST + 8, numberInput(0, 60, 1, wanted)).map((shares): PathDocument => ({
        shape: 'by-year',
        shares,
      })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        shape: fc.constant('capped-growth' as const),
        from,
        limit: numberInput(-20, 150, 1, wanted),
        of: fc.constantFrom('nominal' as const, 'real' as const),
      }),
    },
  );
}

function baseline(wanted: Wanted): fc.Arbitrary<BaselineInput> {
  const share = numberInput(5, 40, 1, wanted);
  return fc.oneof(
    { weight: 4, arbitrary: share },
    { weight: 1, arbitrary: someYears(FIRST - 2, FIRST + 3, share) },
    {
      weight: 2,
      arbitrary: fc.record({
        path: pathDocument(wanted),
        baseline: fc.oneof(share, someYears(FIRST - 2, FIRST, share)),
        target: share,
      }),
    },
  );
}

/** A present value, or, where holes are wanted, now and then none. */
const perhaps = <T>(wanted: Wanted, one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  wanted.holes === false ? one : fc.option(one, { nil: undefined, freq: 8 });

function economyDocument(code: string, wanted: Wanted): fc.Arbitrary<EconomyDocument> {
  const rate = numberInput(-30, 60, 1, wanted);
  const rates = fc.oneof(
    { weight: 3, arbitrary: rate },
    { weight: 1, arbitrary: byYear(FIRST - 3, 14, rate) },
  );
  const money = numberInput(100, 9000, 1, wanted);
  const gdpFrom = fc.integer({ min: FIRST - 3, max: wanted.holes === false ? FIRST - 3 : FIRST - 1 });
  const growth = fc.oneof(
    fc.record({ nominal: rates }),
    fc.record({ real: rates, deflator: rates }),
  ) as fc.Arbitrary<NonNullable<EconomyDocument['growth']>>;
  const deflator = fc.oneof(
    fc.record({ rate: rates }),
    byYear(FIRST - 4, 16, numberInput(800, 1400, 1, wanted)).map((index) => ({ index })),
  ) as fc.Arbitrary<NonNullable<EconomyDocument['deflator']>>;
  const fiscal = fc.record({
    kind: fc.constant('fiscal' as const),
    firstMonth: fc.integer({ min: 1, max: 12 }),
    named: fc.constantFrom('start' as const, 'end' as const),
  });
  return fc
    .record({
      year: fc.oneof(fc.constant({ kind: 'calendar' as const }), fiscal),
      gdp: fc
        .tuple(gdpFrom, fc.integer({ min: 1, max: 6 }))
        .chain(([from, count]) => byYear(from, count, money)),
      growth: perhaps(wanted, growth),
      deflator: perhaps(wanted, deflator),
      exchangeRate: perhaps(
        wanted,
        fc.oneof(
          { weight: 3, arbitrary: numberInput(5, 2000, 1, wanted) },
          { weight: 1, arbitrary: byYear(FIRST - 2, 12, numberInput(5, 2000, 1, wanted)) },
        ),
      ),
      exchangeRateBasis: fc.constantFrom(undefined, 'market', 'spot', 'budget', 'ppp'),
      population: perhaps(wanted, byYear(FIRST - 2, 3, numberInput(1, 300, 0, wanted))),
      populationGrowth: perhaps(wanted, rate),
      budget: perhaps(wanted, byYear(FIRST - 1, 12, numberInput(50, 900, 0, wanted))),
      taxPoint: fc.option(numberInput(1, 30, 0, wanted), { nil: undefined }),
    })
    .map(({ taxPoint, deflator: index, growth: g, ...rest }): EconomyDocument => ({
      currency: currencies[code] ?? 'XXX',
      ...defined(rest),
      ...(g && { growth: g }),
      // Beside real growth a deflator of its own is a fault.
      ...(index && !(g && 'real' in g) && { deflator: index }),
      ...(taxPoint !== undefined && { taxPoint: { name: 'consumption tax', yield: taxPoint } }),
    }));
}

function defined<T extends object>(one: T): T {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
}

function scenarioEntry(id: string, wanted: Wanted): fc.Arbitrary<ScenarioEntry> {
  return fc
    .record({
      id: fc.constant(id),
      economy: fc.constantFrom(...codes),
      baseline: baseline(wanted),
      target: numberInput(5, 60, 1, wanted),
      path: pathDocument(wanted),
    })
    .chain((entry) => withParts(entry, { path: pathDocument(wanted), baseline: baseline(wanted) }));
}

const saving = (wanted: Wanted): fc.Arbitrary<SavingDocument> =>
  fc
    .record({
      amount: numberInput(1, 500, 2, wanted),
      currency: fc.constantFrom('USD', 'JPY', 'EUR', 'GBP'),
      period: fc.constantFrom(undefined, 'per-year', 'one-off', { 'total-over-years': 5 }),
    })
    .map((one) => defined(one) as SavingDocument);

/** Random documents with three economies and three scenarios. */
export function documents(wanted: Wanted = {}): fc.Arbitrary<FootingDocument> {
  return fc
    .record({
      economies: fc.record({
        JPN: economyDocument('JPN', wanted),
        USA: economyDocument('USA', wanted),
        DEU: economyDocument('DEU', wanted),
      }),
      scenarios: fc.tuple(scenarioEntry('a', wanted), scenarioEntry('b', wanted), scenarioEntry('c', wanted)),
      saving: perhaps(wanted, saving(wanted)),
      horizon: fc
        .tuple(fc.integer({ min: FIRST, max: FIRST + 2 }), fc.integer({ min: 0, max: 6 }))
        .map(([from, length]) => ({ from, to: from + length })),
      conventions: fc
        .record({
          gdpBase: fc.constantFrom('same-year' as const, { frozen: FIRST }, { frozen: FIRST + 1 }),
          priceYear: fc.constantFrom(undefined, FIRST - 1, FIRST + 3),
          yearBasis: fc.constantFrom('own' as const, 'calendar' as const),
        })
        .map(defined),
    })
    .chain((one) => withAlternatives({ version: 1, ...defined(one) }));
}
