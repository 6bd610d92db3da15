import type * as Docx from 'docx';
import { lineText, type Line, type SealedPart } from '../../view/briefing/sealed.ts';
import { chartSvg } from '../chart-svg.ts';
import { drawChart, type Drawing } from '../chart-drawing.ts';
import { cleanText } from '../clean-text.ts';
import type { Density } from './density.ts';
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
  density: Density;
  /** How many parts stand before it: each picture has a number of its own. */
  at: number;
  /** True for a paragraph in small print. */
  small: boolean;
}

/** A pixel at 96 to the inch, in twentieths of a point. */
const PIXEL = 15;

/** A part of a briefing as paragraphs and tables. */
export async function writePart(part: SealedPart, writing: PartWriting): Promise<readonly Docx.FileChild[]> {
  const { docx, write, list, width, density, small } = writing;
  const paragraph = (line: Line, style?: string): Docx.Paragraph =>
    new docx.Paragraph({ ...(style !== undefined && { style }), children: write(line) });
  const note = (line: Line): Docx.Paragraph[] => (line.length === 0 ? [] : [paragraph(line, STYLES.small)]);
  switch (part.kind) {
    case 'heading':
      return [paragraph(part.line, STYLES.heading)];
    case 'paragraph':
      return [paragraph(part.line, part.lead ? STYLES.lead : small ? STYLES.small : undefined)];
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
      const after = part.note.length === 0 ? [new docx.Paragraph({ style: STYLES.cell })] : note(part.note);
      return [paragraph(part.title, STYLES.caption), writeTable(docx, part, write, width, density), ...after];
    }
    case 'chart':
      return [
        paragraph(part.title, STYLES.caption),
        await picture(part, writing),
        paragraph(part.sentence),
        ...note(part.footer),
      ];
  }
}

/** The chart as a drawing that stays sharp, with a picture beside it for programs that cannot show it. */
async function picture(
  { chart, title, sentence }: Extract<SealedPart, { kind: 'chart' }>,
  { docx, paint, width, at }: PartWriting,
): Promise<Docx.Paragraph> {
  const drawing = drawChart(chart);
  const scale = Math.min(1, width / PIXEL / drawing.width);
  const transformation = {
    width: Math.trunc(drawing.width * scale),
    height: Math.trunc(drawing.height * scale),
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
  return new docx.Paragraph({
    keepNext: true,
    spacing: { line: 240, lineRule: docx.LineRuleType.AUTO },
    children: [image],
  });
}
