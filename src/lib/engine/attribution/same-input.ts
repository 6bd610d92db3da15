import { decimal } from '../../quantity/decimal.ts';

/** What a leaf says besides its number: where it stands and who says so. Another source for the same number is no change. */
const ABOUT = new Set([
  'ref',
  'source',
  'date',
  'example',
  'label',
  'name',
  'id',
  'code',
  'low',
  'high',
  'conventions',
]);

/**
 * Whether two parts of a model hold the same numbers and the same choices, wherever they came from:
 * `2` and `2.0` are one number, and a level asked for in a figure is the same level typed.
 *
 * @example isSameInput({ ref: 'choice:a', value: '2' }, { ref: 'figure:b', value: '2.0' }) // true
 */
export function isSameInput(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return false;
  if (before instanceof Map || after instanceof Map) {
    if (!(before instanceof Map) || !(after instanceof Map) || before.size !== after.size) return false;
    return [...before].every(([key, one]) => after.has(key) && isSameInput(one, after.get(key)));
  }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !ABOUT.has(name),
  );
  return names.every((name) => {
    const [was, is] = [before, after].map((one) => (one as Record<string, unknown>)[name]);
    return isNumber(name, was) && isNumber(name, is) ? decimal(was).eq(decimal(is)) : isSameInput(was, is);
  });
}

function isNumber(name: string, value: unknown): value is string {
  return name === 'value' && typeof value === 'string';
}
