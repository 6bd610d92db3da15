/**
 * A cell: one formula of one scenario (or of two scenarios compared) in one year.
 * Written as text it is the address that a number on the page carries: `s35/spending/2030`,
 * `s5~s35/step-spending/2030`, `s35/compound-growth/`.
 */
export interface Cell {
  scenario: string;
  /** The scenario that a pair formula subtracts. */
  lower?: string;
  /** The committed plan that is the scenario's baseline, not the scenario itself: `s35:plan/spending/2030`. */
  plan?: true;
  formula: string;
  year: number | null;
}

/**
 * Writes a cell as text. Scenario ids hold no `/` and no `~`.
 *
 * @example cellKey({ scenario: 's5', lower: 's35', formula: 'step-spending', year: 2030 }) // 's5~s35/step-spending/2030'
 */
export function cellKey(cell: Cell): string {
  const own = cell.plan === true ? `${cell.scenario}:plan` : cell.scenario;
  const who = cell.lower === undefined ? own : `${cell.scenario}~${cell.lower}`;
  return `${who}/${cell.formula}/${cell.year === null ? '' : String(cell.year)}`;
}

/**
 * Reads a cell back from its text; undefined where the text is no cell.
 *
 * @example parseCell('s35/compound-growth/') // { scenario: 's35', formula: 'compound-growth', year: null }
 */
export function parseCell(key: string): Cell | undefined {
  const match =
    /^(count:[\w.:-]{1,200}|[\w.-]{1,64})(?::(plan)|~([\w.:-]{1,160}))?\/([\w-]+)\/(\d{4})?$/.exec(key);
  if (match === null) return undefined;
  const [, scenario = '', plan, lower, formula = '', year] = match;
  return {
    scenario,
    ...(plan !== undefined && { plan: true }),
    ...(lower !== undefined && { lower }),
    formula,
    year: year === undefined ? null : Number(year),
  };
}
