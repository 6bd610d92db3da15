import '../../src/lib/engine/across/across.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import type { Cell } from '../../src/lib/engine/cell.ts';
import { NoNumber, type Problem } from '../../src/lib/engine/problem.ts';
import { plain, type Decimal } from '../../src/lib/quantity/decimal.ts';
import type {
  AllianceDocument,
  EconomyDocument,
  FootingDocument,
  ScenarioEntry,
} from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

/** One economy of an alliance in a test: its GDP in 2025 and its share of GDP, in dollars unless said otherwise. */
export interface Ally {
  gdp: string;
  share: string;
  fields?: Partial<EconomyDocument>;
}

/** An alliance of economies that all stay at their share, over the years 2025 to 2027. */
export function allianceOf(
  allies: Readonly<Record<string, Ally>>,
  alliance: Partial<AllianceDocument> = {},
  rest: Partial<FootingDocument> = {},
): FootingDocument {
  const codes = Object.keys(allies);
  const economies = codes.map((code): [string, EconomyDocument] => {
    const { gdp = '1', fields } = allies[code] ?? {};
    return [
      code,
      {
        currency: 'USD',
        year: { kind: 'calendar' },
        gdp: { '2025': gdp },
        growth: { nominal: '0' },
        ...fields,
      },
    ];
  });
  const scenarios = codes.map((code): ScenarioEntry => {
    const share = allies[code]?.share ?? '0';
    return {
      id: code.toLowerCase(),
      economy: code,
      baseline: share,
      target: share,
      path: { shape: 'step', from: 2025, to: 2025 },
    };
  });
  return {
    version: 1,
    economies: Object.fromEntries(economies),
    scenarios,
    horizon: { from: 2025, to: 2027 },
    alliance: { scenarios: scenarios.map(({ id }) => id), currency: 'USD', ...alliance },
    ...rest,
  };
}

/** The reader of an alliance's cells. */
export function readAlliance(document: FootingDocument, year = 2025) {
  const calculation = new Calculation(resolve(document, new Map()));
  const cellOf = (formula: string, member: string, since?: number): Cell => ({
    scenario: 'alliance',
    member,
    ...(since !== undefined && { since }),
    formula,
    year,
  });
  const value = (formula: string, member = 'ALL', since?: number) =>
    calculation.value(cellOf(formula, member, since));
  const number = (formula: string, member = 'ALL', since?: number): Decimal => {
    const held = value(formula, member, since);
    if (held instanceof NoNumber) throw new Error(`${formula}: ${JSON.stringify(held.problem)}`);
    return held;
  };
  return {
    calculation,
    cellOf,
    number,
    members: document.alliance?.scenarios.map((id) => id.toUpperCase()) ?? [],
    at: (formula: string, member?: string, since?: number): string => {
      const held = value(formula, member, since);
      return held instanceof NoNumber ? held.problem.code : plain(held);
    },
    problem: (formula: string, member?: string, since?: number): Problem | undefined => {
      const held = value(formula, member, since);
      return held instanceof NoNumber ? held.problem : undefined;
    },
  };
}
