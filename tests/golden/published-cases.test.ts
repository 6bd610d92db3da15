import { describe, expect, it } from 'vitest';
import '../../src/lib/engine/counts/declare-counts.ts';
import { NoNumber } from '../../src/lib/engine/problem.ts';
import { decimal, type Decimal } from '../../src/lib/quantity/decimal.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import type { FootingDocument, SavingDocument } from '../../src/lib/scenario/document.ts';
import counts from './published/counts.json' with { type: 'json' };
import growth from './published/growth.json' with { type: 'json' };
import moneyOverGdp from './published/money-over-gdp.json' with { type: 'json' };
import outOfScope from './published/out-of-scope.json' with { type: 'json' };
import sharesOfGdp from './published/shares-of-gdp.json' with { type: 'json' };
import yearsAndPaths from './published/years-and-paths.json' with { type: 'json' };
import { reader } from './read-cell.ts';

/**
 * Calculations that somebody else published, through the formula catalogue. Each matches within the rounding that
 * its source states, or misses, and then says why in words. An amount of money over GDP is read as the measure
 * `saving-share-of-gdp` (on a frozen base `break-even-points`): the catalogue's formulas for a given amount.
 */
interface Check {
  what: string;
  formula: string;
  year: number | null;
  stated: string;
  /** How far from the stated number its own rounding allows to be; or the range that is stated. */
  within?: string;
  between?: [string, string];
  scenario?: string;
  lower?: string;
  /** The amount set against GDP or cost, in the economy's currency; `over` when it covers several years. */
  amount?: string;
  over?: number;
  misses?: boolean;
  /** What the engine gives instead, as far as it is printed. */
  gives?: string;
}

interface Case {
  id: string;
  title: string;
  address: string;
  matches: boolean | null;
  standIn?: string;
  document: FootingDocument;
  checks: Check[];
  cause?: string;
  words?: string;
}

const cases = [...moneyOverGdp, ...sharesOfGdp, ...growth, ...yearsAndPaths, ...counts] as unknown as Case[];
const causes = ['definition', 'vintage', 'baseline', 'rounding', 'slip', 'average'];

/** The document of a case with the amount of a check as its saving, in the economy's own currency. */
function documentOf({ document }: Case, { amount, over, scenario }: Check): FootingDocument {
  if (amount === undefined) return document;
  const entry = document.scenarios.find(({ id }) => id === scenario) ?? document.scenarios[0];
  const currency = document.economies[entry?.economy ?? '']?.currency ?? '';
  const period = over === undefined ? 'per-year' : { 'total-over-years': over };
  const saving: SavingDocument = { amount, currency, period };
  return { ...document, saving };
}

function valueOf(one: Case, check: Check): Decimal {
  const document = documentOf(one, check);
  const { calculation } = reader(document);
  const scenario = check.scenario ?? document.scenarios[0]?.id ?? '';
  const { formula, year, lower } = check;
  const value = calculation.value({ scenario, formula, year, ...(lower !== undefined && { lower }) });
  if (value instanceof NoNumber) throw new Error(`${one.id}: ${JSON.stringify(value.problem)}`);
  return value;
}

/** Half a unit of the last place of a printed number. */
function halfUnit(printed: string): Decimal {
  const places = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
  return decimal(10).pow(-places).div(2);
}

describe.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it.each(one.checks.map((check) => [check.what, check] as const))(`${one.title}: %s`, (_what, check) => {
    expect(checkDraft(documentOf(one, check), new Map())).toEqual([]);
    const value = valueOf(one, check);
    const { stated, within = '0', between } = check;
    const [low, high] = between ?? [decimal(stated).minus(within), decimal(stated).plus(within)];
    expect(value.gte(low) && value.lte(high), `${value.toString()} beside ${stated}`).toBe(
      check.misses !== true,
    );
    if (check.gives !== undefined)
      expect(value.minus(check.gives).abs().lte(halfUnit(check.gives)), value.toString()).toBe(true);
  });

  it('says where it comes from, and why it misses if it does', () => {
    expect(one.address).toMatch(/^https?:\/\/\S+$/);
    const misses = one.checks.filter((check) => check.misses === true);
    expect(misses.length > 0).toBe(one.matches === false);
    if (misses.length === 0) return;
    expect(causes).toContain(one.cause);
    expect(one.words?.length).toBeGreaterThan(60);
    expect(misses.every(({ gives }) => gives !== undefined)).toBe(true);
  });
});

describe('the published cases together', () => {
  it('are all seventy, each once: computed here, or left out for a reason', () => {
    const ids = [...cases, ...outOfScope].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => id.slice(0, 3)).sort()).toEqual(
      Array.from({ length: 70 }, (_, i) => `O${String(i + 1).padStart(2, '0')}`),
    );
    for (const { id, reason } of outOfScope) expect(reason.length, id).toBeGreaterThan(20);
  });
});
