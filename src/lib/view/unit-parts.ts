import type { Unit } from '../quantity/unit.ts';

/** A unit as a reader thinks of it. */
export type UnitParts =
  | {
      kind: 'money';
      currency: string;
      priceYear?: number;
      perPerson: boolean;
      perPoint: boolean;
      perYear: boolean;
    }
  | { kind: 'rate'; currency: string; per: string }
  | { kind: 'percent'; of?: 'gdp'; perYear: boolean }
  | { kind: 'points' | 'times' | 'days' | 'people' | 'years' | 'plain' };

const MONEY = /^([A-Z]{3}|INT\$)(?:@(\d{4}))?(\/person)?(\/points)?(\/year)?$/;
const RATE = /^([A-Z]{3}|INT\$)\/([A-Z]{3}|INT\$)$/;
const OTHERS: Readonly<Record<string, UnitParts>> = {
  '%': { kind: 'percent', perYear: false },
  '%/year': { kind: 'percent', perYear: true },
  '% of GDP': { kind: 'percent', of: 'gdp', perYear: false },
  points: { kind: 'points' },
  times: { kind: 'times' },
  days: { kind: 'days' },
  person: { kind: 'people' },
  year: { kind: 'years' },
  years: { kind: 'years' },
};

/** Units come by the thousand and are few. */
const read = new Map<Unit, UnitParts>();
const MOST_REMEMBERED = 500;

/** Takes a unit apart for display; whatever is no known unit is a plain number. */
export function unitParts(unit: Unit): UnitParts {
  const known = OTHERS[unit] ?? read.get(unit);
  if (known !== undefined) return known;
  const parts = readUnit(unit);
  if (read.size < MOST_REMEMBERED) read.set(unit, parts);
  return parts;
}

function readUnit(unit: Unit): UnitParts {
  const money = MONEY.exec(unit);
  if (money !== null) {
    const [, currency = '', priceYear, person, point, year] = money;
    return {
      kind: 'money',
      currency,
      ...(priceYear !== undefined && { priceYear: Number(priceYear) }),
      perPerson: person !== undefined,
      perPoint: point !== undefined,
      perYear: year !== undefined,
    };
  }
  const rate = RATE.exec(unit);
  if (rate !== null) return { kind: 'rate', currency: rate[1] ?? '', per: rate[2] ?? '' };
  return { kind: 'plain' };
}
