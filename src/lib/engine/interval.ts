import { decimal, type Decimal } from '../quantity/decimal.ts';
import type { AllianceModel, Leaf } from '../scenario/model.ts';
import type { Calculation } from './calculation.ts';
import type { Cell } from './cell.ts';
import { asOfOneself, dependenciesOf, type Token } from './dependencies.ts';
import { NoNumber } from './problem.ts';

/** The two ends of what a result can be, given how its leaves were rounded. */
export interface Interval {
  low: Decimal;
  high: Decimal;
}

type Corner = ReadonlyMap<Leaf, 'low' | 'high'>;
const forks = new WeakMap<Calculation, Map<string, Calculation>>();
const uncertainTokens = new WeakMap<object, ReadonlySet<Token>>();

/**
 * The range of the result over the box of its uncertain leaves, taken at the leaves' ends: all results are
 * monotone in each leaf for positive inputs. Never composed operand by operand, which would count a leaf twice.
 *
 * Shape: holds the value itself always. Not every result is monotone: where an increment lies over a growth cap
 * or a geometric path, or sums years of both signs, a point inside the box may lie a little outside the ends.
 */
export function intervalOf(calculation: Calculation, cell: Cell): Interval | null {
  const tokens = tokensOf(calculation);
  if (tokens.size === 0 || ![...dependenciesOf(cell.formula)].some((token) => tokens.has(asOfOneself(token))))
    return null;
  const uncertain = calculation
    .leaves(cell)
    .filter((leaf) => leaf.low !== undefined && leaf.high !== undefined);
  if (uncertain.length === 0) return null;
  const own = calculation.value(cell);
  const ends = corners(calculation, cell, uncertain).map((corner) =>
    fork(calculation, corner, tokens).value(cell),
  );
  const values = [own, ...ends].filter((end): end is Decimal => !(end instanceof NoNumber));
  if (values.length <= ends.length) return null;
  const low = values.reduce((a, b) => (a.lte(b) ? a : b));
  const high = values.reduce((a, b) => (a.gte(b) ? a : b));
  return { low, high };
}

/** All corners of a small box; of a large one the two that each leaf's own direction leads to. */
function corners(calculation: Calculation, cell: Cell, leaves: readonly Leaf[]): Corner[] {
  if (leaves.length <= 6) {
    return Array.from(
      { length: 2 ** leaves.length },
      (_, bits) =>
        new Map(leaves.map((leaf, place) => [leaf, (bits >> place) & 1 ? 'high' : 'low'] as const)),
    );
  }
  const tokens = tokensOf(calculation);
  const rising = leaves.map((leaf) => {
    const [low, high] = (['low', 'high'] as const).map((end) =>
      fork(calculation, new Map([[leaf, end]]), tokens).value(cell),
    );
    return !(low instanceof NoNumber) && !(high instanceof NoNumber) && low?.lte(high ?? low) === true;
  });
  const corner = (upper: boolean): Corner =>
    new Map(leaves.map((leaf, i) => [leaf, rising[i] === upper ? 'high' : 'low'] as const));
  return [corner(true), corner(false)];
}

/** The calculation with the leaves at the ends of a corner; shared by all cells that ask for that corner. */
function fork(calculation: Calculation, corner: Corner, tokens: ReadonlySet<Token>): Calculation {
  const own = forks.get(calculation) ?? new Map<string, Calculation>();
  forks.set(calculation, own);
  const key = [...corner].map(([leaf, end]) => `${leaf.ref} ${end}`).join();
  let forked = own.get(key);
  if (forked === undefined) {
    forked = calculation.withNumbers((leaf) => {
      const end = corner.get(leaf);
      return end === undefined ? calculation.numberOf(leaf) : decimal(leaf[end] ?? leaf.value);
    }, tokens);
    own.set(key, forked);
  }
  return forked;
}

/** The inputs that hold a leaf with a rounding interval. */
function tokensOf({ model }: Calculation): ReadonlySet<Token> {
  const known = uncertainTokens.get(model);
  if (known !== undefined) return known;
  const tokens = new Set<Token>();
  const look = (token: Token, part: unknown): void => {
    if (holdsInterval(part)) tokens.add(token);
  };
  look('saving', model.saving?.amount);
  lookAcross(model.alliance, look);
  for (const one of model.scenarios) {
    look('baseline', one.baseline);
    look('target', one.path.target);
    look('shares', one.path.shares);
    look('limit', one.path.limit);
    for (const part of one.parts ?? []) {
      look('parts', part);
      look('baseline', part.baseline);
      look('target', part.target);
      look('shares', part.path?.shares);
      look('limit', part.path?.limit);
    }
  }
  for (const economy of model.economies.values()) {
    look('gdp', economy.gdp);
    for (const token of ['growth-nominal', 'growth-real', 'growth-deflator', 'deflator-rate'] as const)
      look(token, economy.growth);
    look('deflator-rate', economy.deflator);
    look('deflator-index', economy.deflator);
    look('exchange-rate', economy.exchangeRate);
    look('population', economy.population);
    look('population-growth', economy.populationGrowth);
    look('budget', economy.budget);
    look('tax-yield', economy.taxPoint);
    look('counts', economy.counts);
  }
  uncertainTokens.set(model, tokens);
  return tokens;
}

function lookAcross(alliance: AllianceModel | undefined, look: (token: Token, part: unknown) => void): void {
  if (alliance === undefined) return;
  const { allocation, hostNation, level, exchangeRate } = alliance;
  const weights = typeof allocation?.key === 'object' ? allocation.key : {};
  look('level', level);
  look('alliance-rate', exchangeRate);
  look('allocation-total', allocation?.total);
  look('weight-gdp', weights.gdp);
  look('weight-population', weights.population);
  look('weight-equal', weights.equal);
  look('host-cost', hostNation?.cost);
  look('host-from', hostNation?.from);
  look('host-to', hostNation?.to);
}

const holding = new WeakMap<object, boolean>();

function holdsInterval(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  let holds = holding.get(part);
  if (holds === undefined) {
    const children: readonly unknown[] = part instanceof Map ? [...part.values()] : Object.values(part);
    holds = ('low' in part && part.low !== undefined) || children.some(holdsInterval);
    holding.set(part, holds);
  }
  return holds;
}
