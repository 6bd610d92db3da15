import type { Expression } from './expression.ts';

/** Why a formula is what it is: a definition, a stated convention, or a publication. */
export type Justification =
  { kind: 'definition' } | { kind: 'convention'; id: string } | { kind: 'publication'; id: string };

/** What a formula is computed for: an economy, a scenario, two scenarios compared, a count, an alliance or its member. */
export type Scope = 'economy' | 'scenario' | 'pair' | 'count' | 'count-pair' | 'alliance' | 'member';

/** A formula of the catalogue, declared once; everything else about it is an interpreter of this. */
export interface Formula {
  id: string;
  /** The measure id of the results, where the formula is one; several formulas may give one measure in different units. */
  measure?: string;
  scope: Scope;
  /**
   * Unit with `{cur}` the economy's currency, `{usd}` the dollar (`INT$` at PPP), `{py}` the price year, `{all}` the
   * alliance's currency, `{/year}` a year's amount that over a range of years is their sum.
   */
  unit: string;
  /** One value a scenario instead of one a year. */
  yearless?: boolean;
  /** Years for which the measure exists: all of the horizon, from its second year, or only where the path lies in it. */
  applies?: 'horizon' | 'second-year' | 'path-in-horizon';
  /** Asked of the parts of a split demand, not of the whole. */
  onlyOf?: 'part';
  /** Inputs without which the measure is not asked for: no record and no problem. */
  onlyWith?: 'saving' | 'budget' | 'tax-point' | 'foreign-currency' | 'allocation' | 'host-nation';
  expression: Expression;
  because: Justification;
  /** Conventions that every result of it rests on. */
  conventions?: readonly string[];
}
