/** What reading refuses before any grammar: the text as such. */
export type TextRefusal =
  | { why: 'too-long'; limit: number }
  | { why: 'invisible' }
  | { why: 'mixed-digits' }
  | { why: 'other-digits'; found: string };

export type Folded = { text: string } | TextRefusal;

/** No number with its unit is longer; longer texts are refused unread. */
const LONGEST_TYPED = 200;

// Controls, joiners, bidirectional marks, fillers, private use: what cannot be seen could hide something.
const INVISIBLE = /(?![\t\n\r])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]/u;
const MINUS = /[−‐‑‒–—﹣]/u;
const ASCII_DIGIT = /[0-9]/;
const FULL_WIDTH_DIGIT = /[０-９]/;
const ANY_DIGIT = /\p{Nd}/u;

/** Folds full-width forms, spaces and minus signs into their plain forms; one character gives one. */
function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (SPACES.test(character)) return ' ';
  if (MINUS.test(character)) return '-';
  if (character === '￥') return '¥';
  if (character === '￦') return '₩';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return character;
}

/**
 * Makes a typed text plain: full-width digits and signs become ASCII, every kind of space one kind.
 * Linear in the text; a text that hides characters or mixes digit systems is refused.
 */
export function foldTypedText(typed: string): Folded {
  if (typed.length > LONGEST_TYPED) return { why: 'too-long', limit: LONGEST_TYPED };
  if (INVISIBLE.test(typed)) return { why: 'invisible' };
  const ascii = ASCII_DIGIT.test(typed);
  const fullWidth = FULL_WIDTH_DIGIT.test(typed);
  if (ascii && fullWidth) return { why: 'mixed-digits' };
  const other = [...typed].find(
    (c) => ANY_DIGIT.test(c) && !ASCII_DIGIT.test(c) && !FULL_WIDTH_DIGIT.test(c),
  );
  if (other !== undefined) return { why: 'other-digits', found: other };
  return { text: [...typed].map(foldCharacter).join('').trim() };
}
