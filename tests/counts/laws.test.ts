import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../src/lib/engine/calculation.ts';
import { formulaOf } from '../../src/lib/engine/catalogue/catalogue.ts';
import { countFormulas, countPairFormulas } from '../../src/lib/engine/catalogue/counts.ts';
import { cellKey, parseCell, type Cell } from '../../src/lib/engine/cell.ts';
import { addedAmounts, statedAmounts } from '../../src/lib/engine/counts/count-amounts.ts';
import { countCell, type CountReading, type UpTo } from '../../src/lib/engine/counts/count-key.ts';
import { derive } from '../../src/lib/engine/derive.ts';
import { dependenciesOf } from '../../src/lib/engine/dependencies.ts';
import { notationOf } from '../../src/lib/engine/notation.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { agree } from '../../src/lib/engine/agree.ts';
import { replays } from '../../src/lib/engine/replay.ts';
import { decimal, ZERO, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import type { CountsDocument } from '../../src/lib/scenario/document.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { rebuildDocument } from '../../src/lib/scenario/rebuild-document.ts';
import { writeDocument } from '../../src/lib/scenario/write-document.ts';
import { unitFault } from '../interpreters/check-units.ts';
import { expectFormula } from '../interpreters/expect-formula.ts';
import { patience } from '../properties/patience.ts';
import { core, counted, countReader, related, wide } from './counted.ts';
import { randomCounts } from './random-counts.ts';

const readings: CountReading[] = (['core', 'related', 'wide'] as const).flatMap((definition) =>
  (['initial', 'all'] as const).flatMap((stage) =>
    (['same', 2023] as const).map((base) => ({ definition, stage, base, rate: 'main' })),
  ),
);

const documentOf = (counts: CountsDocument) => counted(counts, { exchangeRate: '120' });

function numberIn(calculation: Calculation, cell: Cell): Decimal {
  const value = calculation.value(cell);
  if (value instanceof NoNumber) throw new Error(`${cellKey(cell)}: ${JSON.stringify(value.problem)}`);
  return value;
}

/** The bridge of a year, added up from its own parts. */
function bridge(counts: CountsDocument, year: number) {
  const { calculation, cell } = countReader(documentOf(counts));
  const model = calculation.economies.get('JPN')?.model.counts;
  if (model === undefined) throw new Error('no counts');
  const at = (reading: CountReading | UpTo, formula: string): Decimal =>
    numberIn(calculation, cell(reading, formula, year));
  const leaf = (one: { amount: ReadonlyMap<number, { value: string }> }): Decimal =>
    decimal(one.amount.get(year)?.value ?? '0');
  const start = at(core, 'count-amount');
  const steps = statedAmounts(model).filter(({ role }) => role !== 'core');
  const later = addedAmounts(model);
  const remainder = model.total === undefined ? ZERO : at(related, 'bridge-remainder');
  const sum = [...steps, ...later].reduce((total, one) => total.plus(leaf(one)), start.plus(remainder));
  const last = later.at(-1);
  return { start, sum, end: at(wide, 'count-amount'), remainder, at, model, last };
}

describe('a bridge', patience, () => {
  it('closes exactly: start, steps and what is unexplained give the end', () => {
    fc.assert(
      fc.property(randomCounts, fc.constantFrom(2023, 2024, 2025), (counts, year) => {
        const { sum, end, at, model, last } = bridge(counts, year);
        expect(sum.eq(end), `${sum.toString()} ${end.toString()}`).toBe(true);
        if (last !== undefined) expect(at({ upTo: last.id }, 'bridge-running').eq(end)).toBe(true);
        const other = model.other?.amount.get(year);
        if (other !== undefined) expect(end.plus(at(wide, 'bridge-gap')).eq(other.value)).toBe(true);
      }),
    );
  });

  it('has the same ends whatever the order of its steps', () => {
    fc.assert(
      fc.property(
        randomCounts.chain((counts) => {
          const entries = Object.entries(counts.amounts);
          return fc.tuple(
            fc.constant(counts),
            fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
          );
        }),
        ([counts, shuffled]) => {
          const one = bridge(counts, 2024);
          const other = bridge({ ...counts, amounts: Object.fromEntries(shuffled) }, 2024);
          expect(other.start.eq(one.start)).toBe(true);
          expect(other.end.eq(one.end)).toBe(true);
          expect(other.remainder.eq(one.remainder)).toBe(true);
        },
      ),
    );
  });
});

describe('a way of counting', patience, () => {
  it('has a share that, applied to its base, gives the amount', () => {
    fc.assert(
      fc.property(randomCounts, fc.constantFrom(...readings), (counts, reading) => {
        const { calculation, cell } = countReader(documentOf(counts));
        const [share, base, amount] = ['count-share', 'count-gdp', 'count-amount'].map((formula) =>
          numberIn(calculation, cell(reading, formula)),
        );
        if (share === undefined || base === undefined || amount === undefined) throw new Error('no cell');
        expect(agree(share.times(base).div(100), amount)).toBe(true);
      }),
    );
  });

  it('differs from another by as much as the other from it, and not from itself', () => {
    fc.assert(
      fc.property(
        randomCounts,
        fc.constantFrom(...readings),
        fc.constantFrom(...readings),
        (counts, one, other) => {
          const { calculation, cell } = countReader(documentOf(counts));
          for (const formula of ['count-difference', 'count-difference-points', 'count-level-difference']) {
            const there = numberIn(calculation, cell(one, formula, 2024, other));
            const back = numberIn(calculation, cell(other, formula, 2024, one));
            expect(there.plus(back).isZero(), formula).toBe(true);
            expect(numberIn(calculation, cell(one, formula, 2024, one)).isZero()).toBe(true);
          }
        },
      ),
    );
  });
});

/** The leaves of a derivation, wherever they stand in it. */
function leavesOf(part: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof part !== 'object' || part === null) return found;
  if ('kind' in part && part.kind === 'leaf' && 'leaf' in part) return found.add(part.leaf);
  const inner = 'kind' in part ? ('term' in part ? [part.term] : []) : Object.values(part);
  for (const one of inner) leavesOf(one, found);
  return found;
}

const all = [...countFormulas, ...countPairFormulas];

/** The cells of a formula that can be asked for. */
function cellsOf(id: string): Cell[] {
  const { scope } = formulaOf(id);
  const upper =
    id === 'bridge-running' ? [{ upTo: 'first' }] : id.endsWith('-ppp') ? [] : readings.slice(0, 6);
  const parity = id.endsWith('-ppp') ? [{ ...core, rate: 'parity' }] : [];
  return [...upper, ...parity].map((reading) =>
    countCell('JPN', reading, id, 2024, scope === 'count-pair' ? { ...wide, base: 2023 } : undefined),
  );
}

describe.each(all.map((formula) => [formula.id, formula] as const))(
  '%s in every interpreter',
  (id, formula) => {
    it('has notation and dependencies, and an address that reads back', () => {
      expect(notationOf(formula.expression).tag).toBeTypeOf('string');
      expect([...dependenciesOf(id)]).toContain('counts');
      for (const cell of cellsOf(id)) expect(parseCell(cellKey(cell))).toEqual(cell);
    });

    let seen = 0;
    it('replays, keeps its unit, rests on its own leaves, and lies in its interval', () => {
      fc.assert(
        fc.property(randomCounts, (counts) => {
          const { calculation } = countReader(documentOf(counts));
          for (const cell of cellsOf(id)) {
            const value = calculation.value(cell);
            if (value instanceof NoNumber) continue;
            seen += 1;
            const tree = derive(calculation, cell);
            if (tree instanceof NoNumber || tree.kind !== 'calculation') throw new Error(cellKey(cell));
            expectFormula(calculation, cell);
            expect(replays(tree), cellKey(cell)).toBe(true);
            expect(tree.cell).toEqual(cell);
            const { model } = calculation;
            expect(
              unitFault(formula, { model, subject: calculation.subject(cell), year: 2024 }),
            ).toBeUndefined();
            const leaves = leavesOf(tree);
            expect(leaves).toEqual(new Set(calculation.leaves(cell)));
            const interval = calculation.interval(cell);
            if (interval !== null) expect(interval.low.lte(value) && value.lte(interval.high)).toBe(true);
          }
        }),
        { numRuns: 40 },
      );
      expect(seen).toBeGreaterThan(10);
    });
  },
);

describe('counts in a file', () => {
  it('written and read are the same, and nothing is said against them', () => {
    fc.assert(
      fc.property(randomCounts, (counts) => {
        const document = documentOf(counts);
        expect(checkDraft(document, new Map())).toEqual([]);
        const read = readDocument(writeDocument(document), new Map());
        expect(read).toEqual({ ok: true, document: rebuildDocument(document) });
        const order = read.ok ? Object.keys(read.document.economies.JPN?.counts?.amounts ?? {}) : [];
        expect(order).toEqual(Object.keys(counts.amounts));
      }),
      { numRuns: 100 },
    );
  });
});
