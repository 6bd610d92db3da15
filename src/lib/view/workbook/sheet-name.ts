import { UNSEEN_CHARACTER } from '../../scenario/unseen-character.ts';

/** Characters that a sheet's name may have. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
/** What some programs would read as the code of a character. */
const CODE_OF_CHARACTER = /_(?=x[0-9a-f]{4}_)/gi;
/** A name that one spreadsheet program keeps for itself. */
const TAKEN = ['history'];

/** A text that can be a sheet's name: no forbidden or unseen character, no apostrophe at its ends, not too long. */
function usable(text: string): string {
  const seen = [...text].filter((character) => !UNSEEN_CHARACTER.test(character)).join('');
  return shortened(
    seen.replace(FORBIDDEN, ' ').replace(CODE_OF_CHARACTER, ' ').replace(/\s+/g, ' '),
    LONGEST,
  );
}

/** Cut between whole characters. */
function shortened(text: string, length: number): string {
  let short = '';
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/^[\s']+|[\s']+$/g, '');
}

/**
 * Names of sheets, each usable and unlike the others, in the order asked.
 *
 * @example sheetNames(['a/b', 'A B', ''], 'Sheet') // ['a b', 'A B 2', 'Sheet']
 */
export function sheetNames(wanted: readonly string[], unnamed: string): string[] {
  const taken = new Set(TAKEN);
  return wanted.map((text) => {
    const base = usable(text) || unnamed;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const end = ` ${String(count)}`;
      name = shortened(base, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
