/** What a word or sign beside a number means. */
export type Meaning =
  | { is: 'scale'; power: number; script: 'latin' | 'cjk' }
  | { is: 'currency'; codes: readonly string[] }
  | { is: 'percent' }
  | { is: 'points' }
  | { is: 'people' }
  | { is: 'per' }
  | { is: 'year' }
  | { is: 'of-gdp' }
  | { is: 'percent-first' };

const DOLLARS = ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'TWD', 'HKD'];

const latinScales: Record<string, number> = {
  thousand: 3,
  k: 3,
  million: 6,
  millions: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  m: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  t: 12,
};

const cjkScales: Record<string, number> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12, 京: 16 };

const currencies: Record<string, readonly string[]> = {
  '¥': ['JPY', 'CNY'],
  $: DOLLARS,
  us$: ['USD'],
  a$: ['AUD'],
  au$: ['AUD'],
  c$: ['CAD'],
  nz$: ['NZD'],
  s$: ['SGD'],
  nt$: ['TWD'],
  'cn¥': ['CNY'],
  int$: ['INT$'],
  '€': ['EUR'],
  '£': ['GBP'],
  '₩': ['KRW'],
  '₱': ['PHP'],
  '₹': ['INR'],
  yen: ['JPY'],
  dollar: DOLLARS,
  dollars: DOLLARS,
  us: ['USD'],
  american: ['USD'],
  australian: ['AUD'],
  korean: ['KRW'],
  philippine: ['PHP'],
  won: ['KRW'],
  peso: ['PHP', 'MXN'],
  pesos: ['PHP', 'MXN'],
  euro: ['EUR'],
  euros: ['EUR'],
  pound: ['GBP'],
  pounds: ['GBP'],
  sterling: ['GBP'],
  yuan: ['CNY', 'TWD'],
  rmb: ['CNY'],
  円: ['JPY'],
  圓: ['JPY', 'TWD'],
  日元: ['JPY'],
  日圆: ['JPY'],
  日圓: ['JPY'],
  日本円: ['JPY'],
  美元: ['USD'],
  美金: ['USD'],
  ドル: DOLLARS,
  米ドル: ['USD'],
  豪ドル: ['AUD'],
  国際ドル: ['INT$'],
  国际元: ['INT$'],
  韩元: ['KRW'],
  韩圆: ['KRW'],
  ウォン: ['KRW'],
  澳元: ['AUD'],
  澳大利亚元: ['AUD'],
  欧元: ['EUR'],
  ユーロ: ['EUR'],
  英镑: ['GBP'],
  ポンド: ['GBP'],
  比索: ['PHP', 'MXN'],
  菲律宾比索: ['PHP'],
  ペソ: ['PHP', 'MXN'],
  フィリピンペソ: ['PHP'],
  元: ['CNY', 'TWD'],
  人民币: ['CNY'],
  元人民币: ['CNY'],
  人民元: ['CNY'],
};

const plainWords: Record<string, Meaning['is']> = {
  '%': 'percent',
  percent: 'percent',
  'per cent': 'percent',
  pct: 'percent',
  パーセント: 'percent',
  百分比: 'percent',
  points: 'points',
  point: 'points',
  个百分点: 'points',
  百分点: 'points',
  ポイント: 'points',
  people: 'people',
  persons: 'people',
  person: 'people',
  人: 'people',
  名: 'people',
  per: 'per',
  '/': 'per',
  a: 'per',
  an: 'per',
  each: 'per',
  每: 'per',
  毎: 'per',
  year: 'year',
  yr: 'year',
  annum: 'year',
  年: 'year',
  of: 'of-gdp',
  gdp: 'of-gdp',
  gdp的: 'of-gdp',
  gdp比: 'of-gdp',
  占gdp: 'of-gdp',
  対gdp比: 'of-gdp',
  国内総生産比: 'of-gdp',
  百分之: 'percent-first',
};

function collect(): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [word, power] of Object.entries(latinScales))
    meanings.set(word, { is: 'scale', power, script: 'latin' });
  for (const [word, power] of Object.entries(cjkScales))
    meanings.set(word, { is: 'scale', power, script: 'cjk' });
  for (const [word, codes] of Object.entries(currencies)) meanings.set(word, { is: 'currency', codes });
  for (const [word, is] of Object.entries(plainWords)) meanings.set(word, { is } as Meaning);
  return meanings;
}

const meanings = collect();

/** The longest entry, in characters: the most that a reader of the text need look ahead. */
export const LONGEST_WORD = Math.max(...[...meanings.keys()].map((word) => word.length));

/** What a word means; a code of three capital letters is a currency. */
export function meaningOf(word: string): Meaning | undefined {
  const known = meanings.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^[A-Z]{3}$/.test(word) ? { is: 'currency', codes: [word] } : undefined;
}
