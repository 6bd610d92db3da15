/**
 * A cell: one formula of one scenario (or of two scenarios compared) in one year.
 * Written as text it is the address that a number on the page carries: `s35/spending/2030`,
 * `s5~s35/step-spending/2030`, `s35/compound-growth/`.
 */
export interface Cell {
  scenario: string;
  /** The scenario that a pair formula subtracts. */
  lower?: string;
  formula: string;
  year: number | null;
}

/** Writes a cell as text. Scenario ids hold no `/` and no `~`. */
export function cellKey(cell: Cell): string {
  const who = cell.lower === undefined ? cell.scenario : `${cell.scenario}~${cell.lower}`;
  return `${who}/${cell.formula}/${cell.year === null ? '' : String(cell.year)}`;
}

/** Reads a cell back from its text; undefined where the text is no cell. */
export function parseCell(key: string): Cell | undefined {
  const match = /^([\w.-]{1,64})(?:~([\w.-]{1,64}))?\/([\w-]+)\/(\d{4})?$/.exec(key);
  if (match === null) return undefined;
  const [, scenario = '', lower, formula = '', year] = match;
  return {
    scenario,
    ...(lower !== undefined && { lower }),
    formula,
    year: year === undefined ? null : Number(year),
  };
}
