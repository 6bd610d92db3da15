/** The grammar of every decimal in a file: ASCII digits, at most 40 before and after the point. */
export const DECIMAL_PATTERN = '^-?\\d{1,40}(\\.\\d{1,40})?$';

const DECIMAL = new RegExp(DECIMAL_PATTERN);

/** True when the text is a decimal by the file's grammar. */
export function isDecimalText(text: string): boolean {
  return text.length <= 82 && DECIMAL.test(text);
}
