/** What a column of a pasted table of economies holds. */
export type EconomyColumn =
  | 'name'
  | 'code'
  | 'currency'
  | 'gdp'
  | 'spending'
  | 'share'
  | 'population'
  | 'rate'
  | 'growth'
  | 'definition';

export const ECONOMY_COLUMNS: readonly EconomyColumn[] = [
  'name',
  'code',
  'currency',
  'gdp',
  'spending',
  'share',
  'population',
  'rate',
  'growth',
  'definition',
];

/**
 * Headings as tables in English, Chinese and Japanese have them; the first that fits decides, so that
 * "spending, % of GDP" is a share and "GDP growth" no GDP.
 */
const HEADINGS: readonly (readonly [EconomyColumn, RegExp])[] = [
  ['rate', /exchange|\bfx\b|\brate to\b|per (?:us )?(?:\$|dollar|usd)|汇率|匯率|为替|為替|換算/i],
  ['growth', /growth|增长|增長|成長|伸び率/i],
  ['definition', /defini|counted as|定义|定義|口径|口徑/i],
  ['share', /%|\bshare\b|per ?cent|\bratio\b|占比|比重|比率|割合|对GDP|対GDP|占GDP|GDP比|負担率/i],
  [
    'spending',
    /spend|expenditure|outlay|budget|defen[cs]e|milit|军费|軍費|防卫|防衛|国防|支出|経費|预算|予算/i,
  ],
  ['population', /popul|inhabitant|people|persons|人口/i],
  ['gdp', /\bgdp\b|gross domestic|国内生产总值|國內生產總值|国内総生産|名目GDP|^GDP/i],
  ['currency', /currenc|通货|货币|貨幣|币种|通貨/i],
  ['code', /\bcode\b|\biso\b|代码|代碼|コード/i],
  [
    'name',
    /country|economy|\bname\b|member|ally|allies|nation|国家|國家|国名|国・|经济体|名称|名前|盟国|成员|経済/i,
  ],
];

/** The column that a heading names; undefined for a heading that names none. */
function readEconomyHeading(heading: string): EconomyColumn | undefined {
  const text = heading.slice(0, 100).trim();
  if (text === '国' || text === '國') return 'name';
  return HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
}

const isNumberLike = (cell: string): boolean => /^[^\p{L}]*\d[\d.,' %]*[^\d]{0,12}$/u.test(cell);

/**
 * Finds the row of headings among the first five: two cells at least that name different columns and none that is
 * a number. Undefined where the table begins with its first economy.
 */
export function findHeadings(rows: readonly (readonly string[])[]): number | undefined {
  const at = rows.slice(0, 5).findIndex((row) => {
    const named = new Set(row.map(readEconomyHeading).filter((column) => column !== undefined));
    const numbers = row.filter((cell) => /\d/.test(cell) && readEconomyHeading(cell) === undefined);
    return named.size >= 2 && !numbers.some(isNumberLike);
  });
  return at === -1 ? undefined : at;
}

/** The column of each cell by its headings; a second column of one kind is left to the reader. */
export function columnsByHeading(headings: readonly string[]): (EconomyColumn | undefined)[] {
  const taken = new Set<EconomyColumn>();
  return headings.map((heading) => {
    const column = readEconomyHeading(heading);
    if (column === undefined || taken.has(column)) return undefined;
    taken.add(column);
    return column;
  });
}

/**
 * The columns of a table without headings: names first, currencies where all cells are three capitals, the numbers
 * in the order GDP, share, population, exchange rate. The reader sees it and can say otherwise.
 */
export function columnsByContent(rows: readonly (readonly string[])[]): (EconomyColumn | undefined)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const numbers: EconomyColumn[] = ['gdp', 'share', 'population', 'rate'];
  let hasName = false;
  let hasCurrency = false;
  return Array.from({ length: width }, (_, at): EconomyColumn | undefined => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (cells.some((cell) => /\d/.test(cell))) return numbers.shift();
    if (!hasName) {
      hasName = true;
      return 'name';
    }
    if (hasCurrency || !cells.every((cell) => /^[A-Z]{3}$/.test(cell))) return undefined;
    hasCurrency = true;
    return 'currency';
  });
}
