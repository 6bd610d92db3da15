import { a1 } from '../../engine/spreadsheet/a1.ts';
import { inputKey } from '../../engine/spreadsheet/needed-cells.ts';
import type { Leaf } from '../../scenario/model.ts';
import type { WorkbookContext } from './context.ts';
import type { InputRow } from './input-rows.ts';
import { inputLook } from './number-look.ts';
import type { SheetCell, SheetView, WorkbookView } from './sheet-view.ts';

const WIDTHS = [28, 34, 8, 26, 26, 18, 60, 12, 32];
const VALUE_COLUMN = 3;

/** The sheet of the inputs: the only cells that are meant to be changed. */
export function inputsSheet(
  name: string,
  rows: readonly InputRow[],
  names: ReadonlyMap<string, string>,
  context: WorkbookContext,
): { sheet: SheetView; names: WorkbookView['names'] } {
  const { document, words, said, version, date } = context;
  const { heads } = words;
  const head: SheetCell[][] = [
    [{ look: 'title', text: document.label === undefined ? words.untitled : said(document.label) }],
    ...(document.note === undefined ? [] : [[{ look: 'note' as const, text: said(document.note) }]]),
    [{ look: 'hint', text: words.hint }],
    [{ look: 'note', text: `${words.stays} ${words.made(version, date)}` }],
    [
      heads.whose,
      heads.input,
      heads.year,
      heads.value,
      heads.unit,
      heads.status,
      heads.source,
      heads.date,
      heads.name,
    ].map((text, column) => ({ look: column === VALUE_COLUMN ? 'head-number' : 'head', text })),
  ];
  const body = rows.map((row) => inputCells(row, names, context));
  return {
    sheet: {
      name,
      rows: [...head, ...body],
      widths: WIDTHS,
      frozen: { rows: head.length, columns: 0 },
      ...(rows.length > 0 && {
        numbersOnly: { column: VALUE_COLUMN, from: head.length, to: head.length + rows.length - 1 },
      }),
    },
    names: rows.map(({ needed }, at) => ({
      name: names.get(inputKey(needed.leaf)) ?? '',
      sheet: name,
      cell: a1(head.length + at, VALUE_COLUMN),
    })),
  };
}

function inputCells(
  { needed, whose, label, year, unit }: InputRow,
  names: ReadonlyMap<string, string>,
  context: WorkbookContext,
): SheetCell[] {
  const { leaf } = needed;
  const { words, core, calculation } = context;
  const value = calculation.numberOf(leaf).toFixed();
  const look = inputLook(unit, value, core.numbers, words);
  const isFigure = leaf.ref.startsWith('figure:');
  const status = isFigure ? 'figure' : leaf.example === true ? 'example' : 'yours';
  return [
    { look: 'label', text: whose },
    { look: 'label', text: label },
    { look: 'text', text: year },
    { look: 'input', number: value, format: look.format, trace: leaf.ref },
    { look: 'unit', text: look.unit },
    { look: 'text', text: words.status[status] },
    { look: 'text', text: isFigure ? figureSource(leaf, context) : sourceOf(leaf, context) },
    { look: 'text', text: leaf.date === undefined ? '' : context.said(leaf.date) },
    { look: 'name', text: names.get(inputKey(leaf)) ?? '' },
  ];
}

function sourceOf({ source }: Leaf, { words, said }: WorkbookContext): string {
  return source === undefined ? words.noSource : said(source);
}

/** Who said a figure of the article, when, and where it stands. */
function figureSource({ ref }: Leaf, { records }: WorkbookContext): string {
  const figure = records.figures.find(({ id }) => `figure:${id}` === ref);
  if (figure === undefined) return '';
  return [figure.speakerName, figure.dateText, figure.place].filter(Boolean).join(' · ');
}
