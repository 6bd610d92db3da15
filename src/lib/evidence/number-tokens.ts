/** A run of digits or number characters in a text. */
export interface NumberToken {
  start: number;
  end: number;
  text: string;
}

const NUMBER =
  /[0-9０-９]+(?:[.．,，][0-9０-９]+)*|(?:[数几](?=[十百千万亿])|[〇零一二三四五六七八九十百千万亿兆两双半倍番])+/g;

/**
 * Finds every number token of a text, in linear time; a sign, unit or currency beside it is not part of the token.
 *
 * Shape: runs of Arabic digits, half or full width, with inner points or commas; and runs of Chinese number
 * characters, with 数 or 几 where a power of ten follows. Offsets count UTF-16 code units.
 */
export function findNumberTokens(text: string): NumberToken[] {
  return Array.from(text.matchAll(NUMBER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
