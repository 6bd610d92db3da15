/** A scale named in words: `兆円` is a power of 12. */
export interface UnitWord {
  power: number;
  word: string;
}

/** Longest first, so that 万亿 is not read as 亿, nor 十億 as 億. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/万亿|萬億|兆|trillions?|\btn\b/i, 12],
  [/千亿|千億/, 11],
  [/百亿|百億/, 10],
  [/十亿|十億|10亿|10億|billions?|\bbn\b/i, 9],
  [/亿|億/, 8],
  [/千万|千萬/, 7],
  [/百万|百萬|100万|millions?|\bmn\b/i, 6],
  [/十万|十萬/, 5],
  [/万|萬/, 4],
  [/千(?!年)|thousands?/i, 3],
];

/** The scales named in a text, in the order of the list; a stretch that one word has taken is not read again. */
export function unitWordsIn(text: string): UnitWord[] {
  const found: UnitWord[] = [];
  let rest = text.slice(0, 2000);
  for (const [pattern, power] of WORDS) {
    const word = pattern.exec(rest)?.[0];
    if (word === undefined) continue;
    found.push({ power, word });
    rest = rest.replaceAll(word, ' ');
  }
  return found;
}
