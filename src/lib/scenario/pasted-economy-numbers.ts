import { itemAt } from '../quantity/item-at.ts';
import { signOf, compareDecimalTexts } from './decimal-text.ts';
import type { EconomyColumn } from './economy-headings.ts';
import {
  cellName,
  type EconomyPasteChoices,
  type EconomyPasteFault,
  type NumberColumn,
  type PastedEconomy,
} from './pasted-economy.ts';
import { readPastedNumbers } from './pasted-numbers.ts';
import { shiftDecimal } from './shift-decimal.ts';
import { unitWordsIn } from './unit-words.ts';

const SCALED: readonly NumberColumn[] = ['gdp', 'spending', 'population'];
const PER_CENT: readonly NumberColumn[] = ['share', 'growth'];
const COLUMNS: readonly NumberColumn[] = [...SCALED, ...PER_CENT, 'rate'];

const MISSING = /^(?:|n\.?\/?a\.?|#n\/a|null|nil|[-–—−]{1,3}|\.{1,3}|…|nan)$/i;
/** Currencies and counting words beside a number; the row says its currency itself. */
const BESIDE =
  /US\$|A\$|[$€£¥₩₱%]|円|元|ウォン|ペソ|ユーロ|ドル|韩元|欧元|澳元|美元|比索|人|名|people|persons|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g;

interface Bare {
  text: string;
  power: number | undefined;
}

/** A number without what stands beside it; a scale in words is kept apart, each cell with its own. */
function bareOf(cell: string): Bare {
  const [word] = unitWordsIn(cell.slice(0, 200));
  const text = (word === undefined ? cell : cell.replace(word.word, '')).slice(0, 200);
  return { text: text.replace(BESIDE, '').trim(), power: word?.power };
}

type Numbers = PastedEconomy['numbers'];

/** Short forms that only a heading may use: in a cell an m may be anything. */
const SHORT: readonly (readonly [RegExp, number])[] = [
  [/\(\s*(?:[a-z$€£¥₩]{0,4}\s)?(?:tn|trn|t)\s*\)/i, 12],
  [/\(\s*(?:[a-z$€£¥₩]{0,4}\s)?(?:bn|b)\s*\)/i, 9],
  [/\(\s*(?:[a-z$€£¥₩]{0,4}\s)?(?:m|mn|mio)\s*\)/i, 6],
  [/\(\s*(?:k|000s?|’000|'000)\s*\)/i, 3],
];

function headingPower(heading: string): number | undefined {
  const text = heading.slice(0, 200);
  return unitWordsIn(text)[0]?.power ?? SHORT.find(([pattern]) => pattern.test(text))?.[1];
}

/** The scales that headings name, as powers of ten: `GDP (bn)` is 9. */
export function headingPowers(
  columns: readonly (EconomyColumn | undefined)[],
  headings: readonly string[],
): Partial<Record<NumberColumn, number>> {
  return Object.fromEntries(
    SCALED.flatMap((column) => {
      const power = headingPower(headings[columns.indexOf(column)] ?? '');
      return power === undefined ? [] : [[column, power] as const];
    }),
  );
}

/** The numbers of all rows, column by column: one number alone may not tell what its comma means. */
export function readEconomyNumbers(
  rows: readonly { row: number; cells: readonly string[] }[],
  columns: readonly (EconomyColumn | undefined)[],
  headings: readonly string[],
  choices: EconomyPasteChoices,
  faults: EconomyPasteFault[],
): readonly Numbers[] {
  const found: Numbers[] = rows.map(() => ({}));
  const powers = { ...headingPowers(columns, headings), ...choices.powers };
  for (const column of COLUMNS) {
    const at = columns.indexOf(column);
    if (at === -1) continue;
    const bare = rows.map(({ cells }) => bareOf(cells[at] ?? ''));
    const given = bare.flatMap(({ text }, index) => (MISSING.test(text) ? [] : [{ year: index, text }]));
    const read = readPastedNumbers(given, choices.decimalMark);
    const nameAt = (index: number): string => cellName(itemAt(rows, index).row, at);
    for (const fault of read.faults) faults.push(...translated(fault, column, nameAt, given));
    for (const { year: index, value } of read.values) {
      const own = itemAt(bare, index).power ?? powers[column] ?? 0;
      const scaled = SCALED.includes(column) ? shiftDecimal(value, own) : value;
      const text = (itemAt(rows, index).cells[at] ?? '').slice(0, 40);
      if (check(column, scaled, nameAt(index), text, faults)) itemAt(found, index)[column] = scaled;
    }
  }
  return found;
}

function check(
  column: NumberColumn,
  value: string,
  cell: string,
  text: string,
  faults: EconomyPasteFault[],
): boolean {
  if (column === 'growth') {
    if (compareDecimalTexts(value, '-100') === 1) return true;
    faults.push({ code: 'number-not-positive', cell, column, text });
    return false;
  }
  const allowsZero = column === 'share' || column === 'spending';
  if (signOf(value) === -1 || (signOf(value) === 0 && !allowsZero)) {
    faults.push({ code: 'number-not-positive', cell, column, text });
    return false;
  }
  if (column === 'share' && compareDecimalTexts(value, '100') === 1) {
    faults.push({ code: 'share-too-large', cell, text });
    return false;
  }
  return true;
}

type NumberFault = ReturnType<typeof readPastedNumbers>['faults'][number];

function translated(
  fault: NumberFault,
  column: NumberColumn,
  nameAt: (index: number) => string,
  given: readonly { year: number; text: string }[],
): EconomyPasteFault[] {
  switch (fault.code) {
    case 'paste-scientific':
      return [{ code: 'number-exponent', cell: nameAt(fault.year), text: fault.text.slice(0, 40) }];
    case 'paste-other-digits':
    case 'paste-too-long':
      return [{ code: 'number-digits', cell: nameAt(fault.year), text: fault.text.slice(0, 40) }];
    case 'paste-not-a-number':
      return [{ code: 'number-unread', cell: nameAt(fault.year), column, text: fault.text.slice(0, 40) }];
    case 'paste-mixed-marks':
      return [
        { code: 'marks-mixed', column, first: fault.first.slice(0, 40), second: fault.second.slice(0, 40) },
      ];
    case 'paste-comma-unclear': {
      const { text, asThousands, asDecimals } = fault;
      const index = given.find((one) => one.text === text)?.year ?? 0;
      return [
        { code: 'comma-unclear', cell: nameAt(index), text: text.slice(0, 40), asThousands, asDecimals },
      ];
    }
    default:
      // Years, headings and mixed units do not come up here: the cells are bare numbers of one column.
      return [];
  }
}
