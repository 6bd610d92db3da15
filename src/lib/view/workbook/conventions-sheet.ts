import { a1 } from '../../engine/spreadsheet/a1.ts';
import { NoNumber } from '../../engine/problem.ts';
import { inputKey, type NeededInput } from '../../engine/spreadsheet/needed-cells.ts';
import { printedCells } from '../../engine/spreadsheet/printed-cells.ts';
import { unitOfInput } from '../../engine/unit-of.ts';
import type { EconomyModel } from '../../scenario/model.ts';
import type { WorkbookContext } from './context.ts';
import { inputLook } from './number-look.ts';
import type { SheetCell, SheetView, WorkbookView } from './sheet-view.ts';

const WIDTHS = [44, 26, 80, 80];
const VALUE_COLUMN = 1;

/** The sheet of what no source states: choices that stay, numbers by convention, and each convention with its reason. */
export function conventionsSheet(
  name: string,
  inputs: readonly NeededInput[],
  names: ReadonlyMap<string, string>,
  context: WorkbookContext,
): { sheet: SheetView; names: WorkbookView['names'] } {
  const { words, records, core, calculation } = context;
  const { blocks, heads } = words;
  const rows: SheetCell[][] = [
    [{ look: 'title', text: words.sheets.conventions }],
    [],
    [{ look: 'heading', text: blocks.choices }],
    headOf(heads.choice, heads.chosen),
    ...choices(context).map(([choice, chosen]): SheetCell[] => [
      { look: 'label', text: choice },
      { look: 'text', text: chosen },
    ]),
    [],
  ];
  const placed: { name: string; sheet: string; cell: string }[] = [];
  if (inputs.length > 0) {
    rows.push([{ look: 'heading', text: blocks.byConvention }]);
    rows.push(headOf(heads.input, heads.value, heads.convention, heads.name));
    for (const { leaf, input, subject } of inputs) {
      const inFormulas = names.get(inputKey(leaf)) ?? '';
      const look = inputLook(unitOfInput(input, subject, calculation.model), leaf.value, core.numbers, words);
      placed.push({ name: inFormulas, sheet: name, cell: a1(rows.length, VALUE_COLUMN) });
      rows.push([
        { look: 'label', text: core.formulas.inputs[input] ?? input },
        { look: 'number', number: leaf.value, format: look.format, trace: leaf.ref },
        {
          look: 'text',
          text: records.conventions.find(({ id }) => leaf.ref.endsWith(`:${id}`))?.label ?? '',
        },
        { look: 'name', text: inFormulas },
      ]);
    }
    rows.push([]);
  }
  rows.push(
    [{ look: 'heading', text: blocks.conventions }],
    headOf(heads.convention, '', heads.rule, heads.reason),
  );
  const used = conventionsIn(context);
  for (const { id, label, rule, reason } of records.conventions) {
    if (!used.has(id)) continue;
    rows.push([
      { look: 'label', text: label },
      { look: 'name', text: id },
      { look: 'wrapped', text: rule },
      { look: 'wrapped', text: reason },
    ]);
  }
  return { sheet: { name, rows, widths: WIDTHS, frozen: { rows: 1, columns: 0 } }, names: placed };
}

const headOf = (...texts: readonly string[]): SheetCell[] => texts.map((text) => ({ look: 'head', text }));

/** Conventions that any printed number rests on. */
function conventionsIn({ calculation }: WorkbookContext): ReadonlySet<string> {
  const used = new Set<string>();
  for (const cell of printedCells(calculation)) {
    if (calculation.value(cell) instanceof NoNumber) continue;
    for (const id of calculation.conventions(cell)) used.add(id);
  }
  return used;
}

/** Choices of the file that a change of numbers leaves alone, in words. */
function choices(context: WorkbookContext): [string, string][] {
  const { words, calculation } = context;
  const { horizon, gdpBase, priceYear, yearBasis, saving, economies } = calculation.model;
  const { choices: named } = words;
  const period = saving?.period;
  return [
    [named.horizon, words.between(horizon.from, horizon.to)],
    [named.gdpBase, gdpBase === 'same-year' ? named.sameYear : named.frozen(gdpBase.frozen)],
    [named.priceYear, String(priceYear)],
    [named.yearBasis, named[yearBasis]],
    ...(period === undefined ? [] : [[named.period, periodText(period, context)] as [string, string]]),
    ...[...economies.values()].flatMap((economy) => ofEconomy(economy, context)),
  ];
}

function periodText(
  period: 'per-year' | 'one-off' | 'not-stated' | { years: number },
  context: WorkbookContext,
) {
  const { choices: named } = context.words;
  return typeof period === 'object' ? named.overYears(period.years) : named.periods[period];
}

function ofEconomy(economy: EconomyModel, { words, economyName }: WorkbookContext): [string, string][] {
  const { choices: named } = words;
  const { year, code, exchangeRate, exchangeRateBasis } = economy;
  const name = economyName(code);
  const kind =
    year.kind === 'calendar'
      ? named.calendarYear
      : year.named === 'start'
        ? named.fiscalStart(year.firstMonth)
        : named.fiscalEnd(year.firstMonth);
  const rate: [string, string] = [named.rateBasis(name), named.bases[exchangeRateBasis]];
  return [[named.yearKind(name), kind], ...(exchangeRate === undefined ? [] : [rate])];
}
