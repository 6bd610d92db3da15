import type * as Docx from 'docx';
import { lineText, type Line, type SealedPart } from '../../view/briefing/sealed.ts';
import { chartSvg } from '../chart-svg.ts';
import { drawChart, type Drawing } from '../chart-drawing.ts';
import { cleanText } from '../clean-text.ts';
import { STYLES } from './styles.ts';
import type { LineWriter } from './write-line.ts';
import { writeTable } from './write-table.ts';

/** Paints a drawing as a PNG file. */
export type Painter = (drawing: Drawing) => Promise<Uint8Array>;

/** What the parts of a document are written with. */
export interface PartWriting {
  docx: typeof Docx;
  write: LineWriter;
  paint: Painter;
  /** The reference of the bulleted list. */
  list: string;
  /** The width of the text, in twentieths of a point. */
  width: number;
}

/** A pixel at 96 to the inch, in twentieths of a point. */
const PIXEL = 15;

/** A part of a briefing as paragraphs and tables; `at` counts parts, so that each picture has a number of its own. */
export async function writePart(
  part: SealedPart,
  at: number,
  writing: PartWriting,
): Promise<readonly Docx.FileChild[]> {
  const { docx, write, list, width } = writing;
  const paragraph = (line: Line, style?: string): Docx.Paragraph =>
    new docx.Paragraph({ ...(style !== undefined && { style }), children: write(line) });
  const small = (line: Line): Docx.Paragraph[] => (line.length === 0 ? [] : [paragraph(line, STYLES.small)]);
  switch (part.kind) {
    case 'heading':
      return [paragraph(part.line, STYLES.heading)];
    case 'paragraph':
      return [paragraph(part.line, part.lead ? STYLES.lead : undefined)];
    case 'list':
      return part.items.map(
        (item) =>
          new docx.Paragraph({
            style: STYLES.bullet,
            numbering: { reference: list, level: 0, custom: true },
            children: write(item),
          }),
      );
    case 'table': {
      const after = part.note.length === 0 ? [new docx.Paragraph({ style: STYLES.cell })] : small(part.note);
      return [paragraph(part.title, STYLES.caption), writeTable(docx, part, write, width), ...after];
    }
    case 'chart':
      return [
        paragraph(part.title, STYLES.caption),
        await picture(part, at, writing),
        paragraph(part.sentence),
        ...small(part.footer),
      ];
  }
}

/** The chart as a drawing that stays sharp, with a picture beside it for programs that cannot show it. */
async function picture(
  { chart, title, sentence }: Extract<SealedPart, { kind: 'chart' }>,
  at: number,
  { docx, paint, width }: PartWriting,
): Promise<Docx.Paragraph> {
  const drawing = drawChart(chart);
  const scale = Math.min(1, width / PIXEL / drawing.width);
  const transformation = {
    width: Math.round(drawing.width * scale),
    height: Math.round(drawing.height * scale),
  };
  const image = new docx.ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(chartSvg(chart)),
    fallback: { type: 'png', data: await paint(drawing) },
    transformation,
    altText: {
      id: String(at + 1),
      name: cleanText(lineText(title)),
      description: cleanText(lineText(sentence)),
    },
  });
  return new docx.Paragraph({ keepNext: true, children: [image] });
}
