import { htmlLang } from './locale.ts';
import type { NumbersMessages } from './messages/en/numbers.ts';

const names = new Map<string, string | undefined>();

function nameByIntl(code: string, words: NumbersMessages): string | undefined {
  const key = `${words.locale} ${code}`;
  if (!names.has(key)) names.set(key, askIntl(code, words));
  return names.get(key);
}

function askIntl(code: string, words: NumbersMessages): string | undefined {
  try {
    const name = new Intl.DisplayNames(htmlLang(words.locale), { type: 'currency' }).of(code);
    return name === code ? undefined : name;
  } catch {
    // Intl refuses a code that is not three letters; such a code names itself.
    return undefined;
  }
}

/** The short mark of a currency: ¥ in English, 日元, 円; a currency without one is shown by its code or name. */
export function currencyMark(code: string, words: NumbersMessages): string {
  const known = words.currencies[code];
  if (known !== undefined) return known;
  return words.locale === 'en' ? code : (nameByIntl(code, words) ?? code);
}

/** A currency as a word in a sentence: "yen", "US dollars", 日元, 米ドル. */
export function currencyName(code: string, words: NumbersMessages): string {
  return words.currencyNames[code] ?? nameByIntl(code, words) ?? code;
}
