/**
 * A decimal text times a power of ten, exactly: `shiftDecimal('632053.269', 9)` is `632053269000000`.
 * Shape: without leading or trailing zeros that say nothing.
 */
export function shiftDecimal(text: string, power: number): string {
  const isNegative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  const shifted = right === '' ? left : `${left}.${right}`;
  return isNegative && /[1-9]/.test(shifted) ? `-${shifted}` : shifted;
}
