import { plain } from '../quantity/decimal.ts';
import { rebuildDocument } from '../scenario/rebuild-document.ts';
import type { BriefContext } from '../view/briefing/brief-context.ts';
import { writeSeal, type Manifest, type SealedNumber } from '../view/briefing/manifest.ts';
import { isNumber, traceNumber } from '../view/briefing/trace-number.ts';
import { workbookOf } from './workbook.ts';

/** The live workbook of a briefing's scenario, with a manifest of its cells, so that it can be checked again. */
export function briefingWorkbook(context: BriefContext, checksum: string): Promise<Uint8Array> {
  const { calculation, document, words, records, presetTexts, version, date, locale } = context;
  const request = { calculation, document, core: words.core, records, presetTexts, version, date };
  return workbookOf({
    ...request,
    seal: async (marks, texts) => {
      const leaves: Record<string, string> = {};
      const numbers: SealedNumber[] = [];
      // What a convention fixes, such as the days of a year, is kept word for word.
      const fixed: string[] = [];
      for (const { sheet, cell, trace, value } of marks) {
        const found = traceNumber(trace, context);
        if (!isNumber(found)) {
          fixed.push(value);
          continue;
        }
        for (const ref of found.leaves) leaves[ref] ??= leafValue(ref, context);
        const id = numbers.length + 1;
        numbers.push({ id, trace, value, unit: found.unit, text: value, cell: `${sheet}!${cell}` });
      }
      const manifest: Manifest = {
        footing: 1,
        engine: version,
        locale,
        date,
        checksum,
        document: rebuildDocument(document),
        numbers,
        texts: [...new Set([...fixed, ...texts.filter((text) => /\d/.test(text))])],
        leaves,
      };
      return (await writeSeal(manifest)).seal;
    },
  });
}

function leafValue(ref: string, context: BriefContext): string {
  const found = traceNumber(ref, context);
  return isNumber(found) ? plain(found.value) : '';
}
