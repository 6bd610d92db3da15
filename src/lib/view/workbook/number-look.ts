import type { Unit } from '../../quantity/unit.ts';
import { currencyName } from '../currency-names.ts';
import type { NumbersMessages } from '../messages/en/numbers.ts';
import type { WorkbookMessages } from '../messages/en/workbook.ts';
import { unitParts, type UnitParts } from '../unit-parts.ts';

/** How the numbers of a row are written, and the unit in words beside them. */
export interface NumberLook {
  unit: string;
  format: string;
}

type Scale = keyof WorkbookMessages['scales'];

/** Where the largest number of a row lies: from there on it is shown in billions or in millions. */
const BILLIONS_FROM = 1e10;
const MILLIONS_FROM = 1e7;
const WHOLE_FROM = 1e3;

const MONEY: Readonly<Record<Scale, string>> = {
  billion: '#,##0.0,,,',
  million: '#,##0.0,,',
  unit: '#,##0',
};
const TWO_DECIMALS = '#,##0.00';
const OTHERS: Readonly<Record<Exclude<UnitParts['kind'], 'money'>, string>> = {
  rate: TWO_DECIMALS,
  percent: TWO_DECIMALS,
  points: TWO_DECIMALS,
  times: TWO_DECIMALS,
  days: '#,##0.0',
  people: '#,##0',
  years: '0',
  plain: '0.0000',
};

/** Shares of a saving and the like: below one, two decimals would hide the number. */
const SMALL = '0.0000';

const MOST_DECIMALS = 10;

/** The look of a row of results, by its unit and its largest number. */
export function numberLook(
  unit: Unit,
  largest: number,
  numbers: NumbersMessages,
  words: WorkbookMessages,
): NumberLook {
  const parts = unitParts(unit);
  if (parts.kind !== 'money')
    return {
      unit: unitText(unit, 'unit', numbers, words),
      format: largest > 0 && largest < 1 && OTHERS[parts.kind] === TWO_DECIMALS ? SMALL : OTHERS[parts.kind],
    };
  const scale = largest >= BILLIONS_FROM ? 'billion' : largest >= MILLIONS_FROM ? 'million' : 'unit';
  return {
    unit: unitText(unit, scale, numbers, words),
    format: scale === 'unit' && largest < WHOLE_FROM ? TWO_DECIMALS : MONEY[scale],
  };
}

/** The look of an input: all its digits, as they were given. */
export function inputLook(
  unit: Unit,
  value: string,
  numbers: NumbersMessages,
  words: WorkbookMessages,
): NumberLook {
  const decimals = Math.min(MOST_DECIMALS, value.split('.')[1]?.length ?? 0);
  const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return { unit: unitText(unit, 'unit', numbers, words), format };
}

function unitText(unit: Unit, scale: Scale, numbers: NumbersMessages, words: WorkbookMessages): string {
  const parts = unitParts(unit);
  switch (parts.kind) {
    case 'money': {
      const amount = numbers.moneyUnitWords(words.scales[scale], currencyName(parts.currency, numbers));
      const each = parts.perPerson
        ? words.units.perPerson(amount)
        : parts.perPoint
          ? words.units.perPoint(amount)
          : amount;
      const yearly = parts.perYear ? words.units.perYear(each) : each;
      return parts.priceYear === undefined ? yearly : numbers.inPricesOf(yearly, parts.priceYear);
    }
    case 'rate':
      return words.units.rate(currencyName(parts.currency, numbers), currencyName(parts.per, numbers));
    case 'percent':
      if (parts.of === 'gdp') return words.units.percentOfGdp;
      return parts.perYear ? words.units.percentPerYear : words.units.percent;
    default:
      return numbers.unitNames[parts.kind] ?? '';
  }
}
