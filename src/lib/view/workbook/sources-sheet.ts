import type { WorkbookContext } from './context.ts';
import type { InputRow } from './input-rows.ts';
import { inputLook } from './number-look.ts';
import type { SheetCell, SheetView } from './sheet-view.ts';

const WIDTHS = [44, 20, 26, 24, 26, 24, 70];

/** The sheet of who says so: the article, its figures in use, and the publishers of the inputs. */
export function sourcesSheet(name: string, inputs: readonly InputRow[], context: WorkbookContext): SheetView {
  const { words, records, version, date } = context;
  const { blocks } = words;
  const { source } = records;
  const texts = (...all: readonly string[]): SheetCell[] => all.map((text) => ({ look: 'text', text }));
  const figures = figureRows(inputs, context);
  const publishers = publisherRows(inputs, context);
  return {
    name,
    rows: [
      [{ look: 'title', text: words.sheets.sources }],
      [{ look: 'note', text: words.made(version, date) }],
      [],
      [{ look: 'heading', text: blocks.article }],
      texts([source.author, source.institution].filter(Boolean).join(', ')),
      texts(source.title),
      texts([source.publisher, source.section, source.publishedText].filter(Boolean).join(', ')),
      texts(source.address),
      [],
      ...(figures.length === 0 ? [] : [[{ look: 'heading' as const, text: blocks.figures }], ...figures, []]),
      ...(publishers.length === 0
        ? []
        : [[{ look: 'heading' as const, text: blocks.publishers }], ...publishers]),
    ],
    widths: WIDTHS,
    frozen: { rows: 1, columns: 0 },
  };
}

function figureRows(inputs: readonly InputRow[], context: WorkbookContext): SheetCell[][] {
  const { words, records, core } = context;
  const { heads } = words;
  const used = inputs.filter(({ needed }) => needed.leaf.ref.startsWith('figure:'));
  if (used.length === 0) return [];
  const head: SheetCell[] = [
    heads.figure,
    heads.value,
    heads.unit,
    heads.said,
    heads.date,
    heads.place,
    heads.statement,
  ].map((text) => ({ look: 'head', text }));
  const rows = used.flatMap(({ needed: { leaf }, label, unit }): SheetCell[][] => {
    const figure = records.figures.find(({ id }) => `figure:${id}` === leaf.ref);
    if (figure === undefined) return [];
    const look = inputLook(unit, leaf.value, core.numbers, words);
    return [
      [
        { look: 'label', text: label },
        { look: 'number', number: leaf.value, format: look.format, trace: leaf.ref },
        { look: 'unit', text: look.unit },
        { look: 'text', text: figure.speakerName },
        { look: 'text', text: figure.dateText },
        { look: 'text', text: figure.place },
        { look: 'wrapped', text: figure.statement },
      ],
    ];
  });
  return [head, ...rows];
}

/** Each source once, with the inputs that it is given for. */
function publisherRows(inputs: readonly InputRow[], { words, said }: WorkbookContext): SheetCell[][] {
  const bySource = new Map<string, { dates: Set<string>; used: Set<string> }>();
  for (const { needed, whose, label } of inputs) {
    const { source, date } = needed.leaf;
    if (source === undefined) continue;
    const known = bySource.get(source) ?? { dates: new Set<string>(), used: new Set<string>() };
    bySource.set(source, known);
    if (date !== undefined) known.dates.add(date);
    known.used.add(`${label} (${whose})`);
  }
  if (bySource.size === 0) return [];
  const { heads } = words;
  const head: SheetCell[] = [heads.publisher, heads.date, heads.used].map((text) => ({ look: 'head', text }));
  const rows = [...bySource].map(([source, { dates, used }]): SheetCell[] => [
    { look: 'wrapped', text: said(source) },
    { look: 'text', text: said([...dates].join(', ')) },
    { look: 'text', text: said([...used].join('; ')) },
  ]);
  return [head, ...rows];
}
