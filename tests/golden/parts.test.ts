import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/catalogue/parts.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { replays } from '../../src/lib/engine/replay.ts';
import { derive } from '../../src/lib/engine/derive.ts';
import { results } from '../../src/lib/engine/results.ts';
import { plain } from '../../src/lib/quantity/decimal.ts';
import type { FootingDocument, PartEntry, ScenarioEntry } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

const hague: PartEntry[] = [{ id: 'core', target: '3.5' }, { id: 'related' }];

function documentWith(parts: PartEntry[], fields: Partial<ScenarioEntry> = {}): FootingDocument {
  return {
    version: 1,
    economies: {
      JPN: {
        currency: 'JPY',
        year: { kind: 'calendar' },
        gdp: { '2025': '600' },
        growth: { nominal: '2' },
      },
    },
    scenarios: [
      {
        id: 's5',
        economy: 'JPN',
        baseline: '2',
        target: '5',
        path: { shape: 'linear', from: 2025, to: 2030 },
        parts,
        ...fields,
      },
    ],
    horizon: { from: 2025, to: 2030 },
  };
}

function asked(document: FootingDocument) {
  const calculation = new Calculation(resolve(document, new Map()));
  return (formula: string, year: number | null, part?: string): string => {
    const cell = { scenario: 's5', ...(part !== undefined && { part }), formula, year };
    const value = calculation.value(cell);
    if (value instanceof NoNumber) return value.problem.code;
    const tree = derive(calculation, cell);
    if (tree instanceof NoNumber || !replays(tree)) throw new Error(`${formula}: does not replay`);
    return plain(value);
  };
}

describe('a demand of 5% as 3.5% core and the rest related', () => {
  // GDP 2030 = 600 × 1.02^5 = 662.44848192.
  const value = asked(documentWith(hague));

  it('gives each part its own path, and the parts make the whole', () => {
    // 2028, three of five years: core 2 + 1.5 × 3/5 = 2.9; related 0 + 1.5 × 3/5 = 0.9; together 3.8.
    expect(value('part-share', 2028, 'core')).toBe('2.9');
    expect(value('part-share', 2028, 'related')).toBe('0.9');
    expect(value('share', 2028)).toBe('3.8');
    // 2030: 662.44848192 × 3.5% = 23.1856968672; × 1.5% = 9.9367272288; × 5% = 33.122424096.
    expect(value('part-spending', 2030, 'core')).toBe('23.1856968672');
    expect(value('part-spending', 2030, 'related')).toBe('9.9367272288');
    expect(value('spending', 2030)).toBe('33.122424096');
    // Against 2%, 13.2489696384: the core costs 9.9367272288 more, the related part all of its own.
    expect(value('part-increment', 2030, 'core')).toBe('9.9367272288');
    expect(value('increment', 2030)).toBe('19.8734544576');
  });

  it('takes what is left of the demand as the target of the last part', () => {
    expect(value('target', null, 'related')).toBe('1.5');
  });

  it('says what each part lacks to its target on the baseline', () => {
    expect(value('part-gap-points', 2030, 'core')).toBe('1.5');
    expect(value('part-gap-points', 2030, 'related')).toBe('1.5');
    expect(value('part-gap-money', 2030, 'related')).toBe('9.9367272288');
  });

  it('is asked for by part in the records of the shell, beside the whole', () => {
    const calculation = new Calculation(resolve(documentWith(hague), new Map()));
    const records = [...results(calculation)].filter(
      ({ year, measure }) => year === 2030 && /^part/.test(measure),
    );
    expect(records.map(({ scenario, measure }) => `${scenario} ${measure}`)).toEqual([
      's5+core part-filled',
      's5+core part-share',
      's5+core part-spending',
      's5+core part-increment',
      's5+core part-gap-points',
      's5+core part-gap-money',
      's5+related part-filled',
      's5+related part-share',
      's5+related part-spending',
      's5+related part-increment',
      's5+related part-gap-points',
      's5+related part-gap-money',
    ]);
  });
});

describe('core beyond its own target', () => {
  // Core 4.2% already, asked 3.5%; related 0.4%, asked 1.5%. In 2030 the core has 0.7 to give, the related part lacks 1.1.
  const parts: PartEntry[] = [
    { id: 'core', target: '3.5' },
    { id: 'related', baseline: '0.4' },
  ];
  const value = asked(documentWith(parts, { baseline: '4.2' }));

  it('fills the related part as far as that needs it', () => {
    expect(value('part-filled', 2030, 'related')).toBe('0.7');
    expect(value('part-share', 2030, 'core')).toBe('4.2');
    expect(value('part-share', 2030, 'related')).toBe('0.8');
    expect(value('share', 2030)).toBe('5');
    expect(value('part-increment', 2030, 'core')).toBe('0');
    expect(value('part-gap-points', 2030, 'core')).toBe('0');
    expect(value('part-gap-points', 2030, 'related')).toBe('0.4');
  });

  it('counts both baselines as what is spent already', () => {
    expect(value('baseline', 2030)).toBe('4.6');
    // 662.44848192 × 0.4%.
    expect(value('increment', 2030)).toBe('2.64979392768');
  });

  it('never gives more than is needed', () => {
    // Core 4.9%, asked 3.5%: 1.4 to give; related 1.2% of 1.5% lacks 0.3.
    const much = asked(
      documentWith([parts[0] ?? { id: '' }, { id: 'related', baseline: '1.2' }], { baseline: '4.9' }),
    );
    expect(much('part-filled', 2030, 'related')).toBe('0.3');
    expect(much('part-share', 2030, 'core')).toBe('3.8');
    expect(much('share', 2030)).toBe('5');
  });
});

describe('related spending beyond its own target', () => {
  it('fills nothing of the core', () => {
    // Related 3% already, asked 1.5%; core 2%, asked 3.5%.
    const value = asked(
      documentWith([
        { id: 'core', target: '3.5' },
        { id: 'related', baseline: '3' },
      ]),
    );
    expect(value('part-filled', 2030, 'core')).toBe('0');
    expect(value('part-share', 2030, 'core')).toBe('3.5');
    expect(value('part-share', 2030, 'related')).toBe('1.5');
    expect(value('part-gap-points', 2030, 'core')).toBe('1.5');
    expect(value('part-gap-points', 2030, 'related')).toBe('0');
  });
});

describe('parts with paths of their own', () => {
  it('reach their targets at their own deadlines', () => {
    // Core by 2027 in a step, related linear to 2030: 2027 = 3.5 + 1.5 × 2/5 = 4.1.
    const value = asked(
      documentWith([
        { id: 'core', target: '3.5', path: { shape: 'step', from: 2025, to: 2027 } },
        { id: 'related', target: '1.5' },
      ]),
    );
    expect(value('share', 2026)).toBe('2.3');
    expect(value('share', 2027)).toBe('4.1');
    expect(value('share', 2030)).toBe('5');
  });

  it('cannot grow at a constant rate from nothing, and the core still can', () => {
    const value = asked(documentWith(hague, { path: { shape: 'geometric', from: 2025, to: 2030 } }));
    expect(value('share', 2028)).toBe('geometric-not-positive');
    expect(value('share', 2028, 'core')).not.toBe('geometric-not-positive');
  });
});
