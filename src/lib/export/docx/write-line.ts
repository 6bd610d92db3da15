import type * as Docx from 'docx';
import type { Line, SealedBriefing } from '../../view/briefing/sealed.ts';
import { cleanText } from '../clean-text.ts';

/** Writes a line as the contents of a paragraph. */
export type LineWriter = (line: Line) => Docx.ParagraphChild[];

/** What a content control's name may hold at most in Word. */
const LONGEST_NAME = 64;

/**
 * Gives lines of a briefing as runs: a number stands in a content control whose tag says which number of which
 * manifest it is, so that it is found again when it was edited, moved or pasted into another document.
 */
export function lineWriter(docx: typeof Docx, { manifest, sealId }: SealedBriefing): LineWriter {
  const traces = new Map(manifest.numbers.map(({ id, trace }) => [id, trace]));
  return (line) =>
    line.map((run) => {
      if ('note' in run) return new docx.FootnoteReferenceRun(run.note);
      const text = new docx.TextRun(cleanText(run.text));
      if (!('number' in run)) return text;
      const name = traces.get(run.number) ?? '';
      return numberControl(
        docx,
        { tag: `footing:${sealId}:${String(run.number)}`, name, id: run.number },
        text,
      );
    });
}

/** An inline content control; the order of its properties is that of the schema. */
function numberControl(
  docx: typeof Docx,
  { tag, name, id }: { tag: string; name: string; id: number },
  text: Docx.TextRun,
): Docx.ParagraphChild {
  const element = (key: string, value?: string): Docx.ImportedXmlComponent =>
    new docx.ImportedXmlComponent(key, value === undefined ? undefined : { 'w:val': value });
  const properties = element('w:sdtPr');
  properties.push(element('w:alias', cleanText(name).slice(0, LONGEST_NAME)));
  properties.push(element('w:tag', tag));
  properties.push(element('w:id', String(id)));
  properties.push(new docx.ImportedXmlComponent('w15:appearance', { 'w15:val': 'hidden' }));
  const content = element('w:sdtContent');
  content.push(text);
  const control = element('w:sdt');
  control.push(properties);
  control.push(content);
  // The library has no type of its own for it; a paragraph writes any element.
  return control as Docx.XmlComponent as Docx.ParagraphChild;
}
