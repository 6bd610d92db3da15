import type * as Docx from 'docx';
import { isOnePage } from '../view/briefing/templates.ts';
import { lineText, type SealedBriefing } from '../view/briefing/sealed.ts';
import { cleanText } from './clean-text.ts';
import { addedParts, withManifest, withManifestTypes } from './docx/package-parts.ts';
import { AT_EASE, ON_ONE_PAGE } from './docx/density.ts';
import { bullets, styles, STYLES } from './docx/styles.ts';
import { lineWriter, type LineWriter } from './docx/write-line.ts';
import { writePart, type Painter } from './docx/write-part.ts';
import { packFiles } from './pack-files.ts';

/** A4, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

/**
 * A briefing as a Word document: styles, footnotes and tables of its own, each number in a content control, the
 * manifest as a custom XML part. The same briefing gives the same bytes.
 */
export async function briefingDocx(briefing: SealedBriefing, paint: Painter): Promise<Uint8Array> {
  const docx = await import('docx');
  const { unzipSync, strFromU8 } = await import('fflate');
  const packed = await docx.Packer.toArrayBuffer(await written(docx, briefing, paint));
  const files = unzipSync(new Uint8Array(packed));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return packFiles(
    new Map<string, Uint8Array | string>([
      // Readers look for the types first; a name keeps its first place.
      [TYPES, ''],
      ...Object.entries(files),
      ...Object.entries(addedParts(briefing)),
      [RELATIONSHIPS, withManifest(text(RELATIONSHIPS))],
      [TYPES, withManifestTypes(text(TYPES))],
    ]),
  );
}

async function written(docx: typeof Docx, briefing: SealedBriefing, paint: Painter): Promise<Docx.Document> {
  const { locale, title, parts, notes, manifest, sealId } = briefing;
  const write = lineWriter(docx, briefing);
  const { definition, reference } = bullets(docx);
  const density = isOnePage(manifest.document.briefing) ? ON_ONE_PAGE : AT_EASE;
  const { margin, footer } = density;
  const width = PAGE.width - 2 * margin;
  const children: Docx.FileChild[] = [new docx.Paragraph({ style: STYLES.title, children: write(title) })];
  for (const [at, part] of parts.entries()) {
    // The last paragraph says what made the document.
    const small = at === parts.length - 1;
    children.push(
      ...(await writePart(part, { docx, write, paint, list: reference, width, density, at, small })),
    );
  }
  return new docx.Document({
    title: cleanText(lineText(title)),
    styles: styles(locale, density),
    numbering: definition,
    footnotes: Object.fromEntries(
      notes.map((line, at) => [at + 1, { children: [noteOf(docx, line, write)] }]),
    ),
    customProperties: [
      { name: 'Footing version', value: manifest.engine },
      { name: 'Footing scenario checksum', value: manifest.checksum },
      { name: 'Footing manifest', value: sealId },
    ],
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: margin, right: margin, bottom: margin, left: margin, header: footer, footer },
          },
        },
        footers: { default: pageNumbers(docx) },
        children,
      },
    ],
  });
}

function noteOf(docx: typeof Docx, line: SealedBriefing['title'], write: LineWriter): Docx.Paragraph {
  return new docx.Paragraph({ style: STYLES.note, children: [new docx.TextRun(' '), ...write(line)] });
}

function pageNumbers(docx: typeof Docx): Docx.Footer {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx;
  const numbers = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [new Paragraph({ style: STYLES.footer, alignment: AlignmentType.END, children: [numbers] })],
  });
}
