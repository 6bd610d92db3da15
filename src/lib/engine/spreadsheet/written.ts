/** How tightly a written piece holds together: an operand that holds less than its operator is put in brackets. */
const STRENGTH = { sum: 1, product: 2, power: 3, whole: 4 } as const;

/** A piece of a formula as a spreadsheet reads it. */
export interface Written {
  text: string;
  strength: number;
  /** It names one cell and nothing else: such a cell may hold words, which MIN and MAX would pass over. */
  isReference?: boolean;
}

/** A number, a name or a call. */
export function whole(text: string): Written {
  return { text, strength: STRENGTH.whole };
}

/** The name of one cell. */
export function reference(text: string): Written {
  return { text, strength: STRENGTH.whole, isReference: true };
}

const OPERATORS = {
  '+': { strength: STRENGTH.sum, right: STRENGTH.sum },
  '-': { strength: STRENGTH.sum, right: STRENGTH.product },
  '*': { strength: STRENGTH.product, right: STRENGTH.product },
  '/': { strength: STRENGTH.product, right: STRENGTH.power },
  '^': { strength: STRENGTH.power, right: STRENGTH.whole },
} as const;

/** Two pieces joined by an operator, in brackets where they would come apart. */
export function joined(left: Written, sign: keyof typeof OPERATORS, right: Written): Written {
  const { strength, right: least } = OPERATORS[sign];
  // A power of a power is read from the left by one program and from the right by another.
  const first = bracketed(left, sign === '^' ? STRENGTH.whole : strength);
  return { text: `${first}${sign}${bracketed(right, least)}`, strength };
}

function bracketed({ text, strength }: Written, least: number): string {
  return strength < least ? `(${text})` : text;
}

/** A piece as an argument that is a number or an error: words in a cell are not passed over. */
export function asNumber({ text, isReference }: Written): string {
  return isReference === true ? `${text}+0` : text;
}

/** Characters that one text inside a formula may have. */
const LONGEST_TEXT = 250;

/** A text inside a formula; a long one in pieces, since a formula takes at most 255 characters at once. */
export function quoted(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((one) => `"${one.replaceAll('"', '""')}"`).join('&');
}
