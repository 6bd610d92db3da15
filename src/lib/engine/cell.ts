/**
 * A cell: one formula of one scenario (or of two scenarios compared) in one year.
 * Written as text it is the address that a number on the page carries: `s35/spending/2030`,
 * `s5~s35/step-spending/2030`, `s35/compound-growth/`, `alliance:KOR/burden-ratio/2030`, and over the years 2026 to 2030
 * `alliance:KOR@2026/burden-ratio/2030`.
 */
export interface Cell {
  scenario: string;
  /** The scenario that a pair formula subtracts. */
  lower?: string;
  /** A part of a split demand: `s5+core/part-share/2030`. */
  part?: string;
  /** The committed plan that is the scenario's baseline, not the scenario itself: `s35:plan/spending/2030`. */
  plan?: true;
  /** An economy of the alliance, or `ALL`; the scenario is then `alliance`. */
  member?: string;
  /** The first year of a range that ends with the cell's year. */
  since?: number;
  formula: string;
  year: number | null;
}

/**
 * Writes a cell as text. Ids of scenarios and parts hold no `/`, `~`, `+` or `:`.
 *
 * @example cellKey({ scenario: 's5', lower: 's35', formula: 'step-spending', year: 2030 }) // 's5~s35/step-spending/2030'
 */
export function cellKey(cell: Cell): string {
  const since = cell.since === undefined ? '' : `@${String(cell.since)}`;
  const inside = cell.plan === true ? 'plan' : cell.member;
  const one = cell.part === undefined ? cell.scenario : `${cell.scenario}+${cell.part}`;
  const own = inside === undefined ? one : `${one}:${inside}${since}`;
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
    /^(count:[\w.:-]{1,200}|[\w.-]{1,64})(?:\+([\w.-]{1,64}))?(?::(plan)|(?<=^alliance):([\w.-]{1,64})(?:@(\d{4}))?|~([\w.:-]{1,160}))?\/([\w-]+)\/(\d{4})?$/.exec(
      key,
    );
  if (match === null) return undefined;
  const [, scenario = '', part, plan, member, since, lower, formula = '', year] = match;
  return {
    scenario,
    ...(part !== undefined && { part }),
    ...(plan !== undefined && { plan: true }),
    ...(member !== undefined && { member }),
    ...(since !== undefined && { since: Number(since) }),
    ...(lower !== undefined && { lower }),
    formula,
    year: year === undefined ? null : Number(year),
  };
}
