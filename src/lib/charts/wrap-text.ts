const EAST_ASIAN = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/;
const NEVER_FIRST = /^[、。，．：；！？）」』】,.:;!?)%’”]/;

/** The signs of a year, a month and a day: a date stays whole. */
const OF_A_DATE = /[年月日]/;

/** Pieces that a line may end after: words with their space, and single East Asian characters. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = '';
  for (const character of text) {
    if (OF_A_DATE.test(character) && /\d$/.test(word)) word += character;
    else if (EAST_ASIAN.test(character)) {
      if (word !== '') pieces.push(word);
      word = '';
      pieces.push(character);
    } else {
      word += character;
      if (character === ' ') {
        pieces.push(word);
        word = '';
      }
    }
  }
  return word === '' ? pieces : [...pieces, word];
}

/** Breaks a text into lines that are at most so wide. */
export function wrapText(text: string, width: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const full = line !== '' && widthOf((line + piece).trimEnd()) > width;
    if (full && !NEVER_FIRST.test(piece)) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
