import { isDecimalText } from './is-decimal-text.ts';
import type { PasteFault, PasteWarning } from './paste-fault.ts';
import { unitWordsIn, type UnitWord } from './unit-words.ts';

/** Which sign parts whole and decimal digits; asked of the reader where the numbers do not tell. */
export type DecimalMark = 'point' | 'comma';

export interface PastedCell {
  year: number;
  text: string;
}

interface Number {
  year: number;
  text: string;
  negative: boolean;
  /** Digits and separators only. */
  digits: string;
  percent: boolean;
  currency: string;
  unit: UnitWord | undefined;
}

export interface PastedNumbers {
  values: { year: number; value: string }[];
  percent: boolean;
  unit: UnitWord | undefined;
  faults: PasteFault[];
  warnings: PasteWarning[];
}

const CURRENCY = /US\$|A\$|[$€£¥₩₱]|円|元|ウォン|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;
const NEGATIVE = /^(?:[-−–△▲]\s?)/;

function strip(cell: PastedCell, warnings: PasteWarning[]): Number | PasteFault {
  const { year, text } = cell;
  let rest = text.slice(0, 200);
  const isBracketed = /^\(.*\d.*\)$/.test(rest);
  if (isBracketed) rest = rest.slice(1, -1);
  const currency = (rest.match(CURRENCY) ?? []).join(' ');
  rest = rest.replace(CURRENCY, '').trim();
  const isNegative = isBracketed || NEGATIVE.test(rest);
  if (isBracketed || /^[△▲]/.test(rest)) warnings.push({ code: 'paste-negative-sign', year, text });
  rest = rest.replace(NEGATIVE, '').trim();
  if (/^\d*\.?\d+E[+-]?\d+$/i.test(rest)) return { code: 'paste-scientific', year, text };
  const percent = rest.includes('%');
  const [unit] = unitWordsIn(rest.replace(/^[\d.,'\s]+/, ''));
  if (unit !== undefined) rest = rest.replace(unit.word, '');
  rest = rest.replace('%', '').trim();
  const marked = /^(.*\d)\s?(?:[epfr*]|\([epf]\))$/i.exec(rest)?.[1];
  if (marked !== undefined) warnings.push({ code: 'paste-marks-dropped', year, text });
  const digits = (marked ?? rest).replace(/[\s'’]/g, (separator) =>
    separator === '’' ? "'" : separator === "'" ? "'" : ' ',
  );
  if (/\p{Nd}/u.test(digits.replace(/\d/g, ''))) return { code: 'paste-other-digits', year, text };
  if (!/^[\d.,' ]*\d[\d.,' ]*$/.test(digits)) return { code: 'paste-not-a-number', year, text };
  return { year, text, negative: isNegative, digits, percent, currency, unit };
}

/** What one number says about the comma: thousands, decimals, either, or nothing. */
function readComma(digits: string): 'thousands' | 'decimals' | 'either' | 'none' {
  const commas = digits.split(',').length - 1;
  const points = digits.split('.').length - 1;
  if (commas === 0)
    return points > 1
      ? 'decimals'
      : points === 1 && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)
        ? 'thousands'
        : 'none';
  if (points > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'thousands' : 'decimals';
  if (commas > 1) return 'thousands';
  return /^[1-9][\d' ]{0,2},\d{3}$/.test(digits)
    ? 'either'
    : // Spaces or apostrophes part the thousands already: the comma cannot.
      /^\d{4,},\d+$|,\d{1,2}$|,\d{4,}$|^0,|[ ']/.test(digits)
      ? 'decimals'
      : 'either';
}

const GROUPED = /^\d{1,3}(?:([,. '])\d{3})(?:\1\d{3})*$/;

function plain(number: Number, mark: DecimalMark): string | undefined {
  const [point, comma] = mark === 'point' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, ...more] = number.digits.split(point);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const isRight = /^\d+$/.test(whole) || (GROUPED.test(whole) && !whole.includes(point));
  if (!isRight) return undefined;
  const digits = whole
    .replaceAll(comma, '')
    .replace(/[ ']/g, '')
    .replace(/^0+(?=\d)/, '');
  const value = fraction === undefined ? digits : `${digits}.${fraction}`;
  return number.negative && /[1-9]/.test(value) ? `-${value}` : value;
}

function decideMark(numbers: readonly Number[], chosen: DecimalMark | undefined): DecimalMark | PasteFault {
  if (chosen !== undefined) return chosen;
  const said = (what: string): Number | undefined =>
    numbers.find((number) => readComma(number.digits) === what);
  const [thousands, decimals, either] = [said('thousands'), said('decimals'), said('either')];
  if (thousands && decimals)
    return { code: 'paste-mixed-marks', first: thousands.text, second: decimals.text };
  if (thousands) return 'point';
  if (decimals) return 'comma';
  if (either === undefined) return 'point';
  const [asThousands = '', asDecimals = ''] = [plain(either, 'point'), plain(either, 'comma')];
  return { code: 'paste-comma-unclear', text: either.text, asThousands, asDecimals };
}

function mixedUnits(numbers: readonly Number[]): PasteFault[] {
  const [first] = numbers;
  const differs = numbers.find(
    (number) =>
      number.percent !== first?.percent ||
      number.currency !== first.currency ||
      number.unit?.power !== first.unit?.power,
  );
  return first && differs ? [{ code: 'paste-mixed-units', first: first.text, second: differs.text }] : [];
}

/** Reads the numbers of a pasted column together: one number alone may not tell what its comma means. */
export function readPastedNumbers(cells: readonly PastedCell[], chosen?: DecimalMark): PastedNumbers {
  const warnings: PasteWarning[] = [];
  const stripped = cells.map((cell) => strip(cell, warnings));
  const faults = stripped.filter((one): one is PasteFault => 'code' in one);
  const numbers = stripped.filter((one): one is Number => !('code' in one));
  faults.push(...mixedUnits(numbers));
  const mark = decideMark(numbers, chosen);
  const values: { year: number; value: string }[] = [];
  if (typeof mark === 'string') {
    for (const number of numbers) {
      const value = plain(number, mark);
      const { year, text } = number;
      if (value === undefined) faults.push({ code: 'paste-not-a-number', year, text });
      else if (!isDecimalText(value) || text.length > 200)
        faults.push({ code: 'paste-too-long', year, text });
      else values.push({ year, value });
    }
  } else faults.push(mark);
  return { values, percent: numbers[0]?.percent ?? false, unit: numbers[0]?.unit, faults, warnings };
}
