import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { shellContext } from '../../src/lib/cli/brief-context.ts';
import { briefingWorkbook } from '../../src/lib/export/briefing-workbook.ts';
import { loadPreset } from '../../src/lib/scenario/presets.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { LOCALES } from '../../src/lib/view/locale.ts';
import { allianceDocument } from '../interpreters/alliances.ts';
import { figures, reportOn } from './sealed-briefing.ts';

const example = worked as unknown as FootingDocument;
const made = (document: FootingDocument, locale: 'en' | 'zh' | 'ja' = 'en') =>
  briefingWorkbook(shellContext(document, figures, locale, '2026-11-24'), '0123456789abcdef');

/** The workbook with a part of one of its sheets edited. */
async function edited(from: RegExp, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await made(example));
  let isDone = false;
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/sheet|sharedStrings/.test(name) || isDone) continue;
    const text = strFromU8(part);
    const after = text.replace(from, to);
    isDone = after !== text;
    parts[name] = strToU8(after);
  }
  if (!isDone) throw new Error('nothing to edit');
  return zipSync(parts);
}

describe('a workbook that comes back', () => {
  const documents: [string, () => FootingDocument | Promise<FootingDocument>][] = [
    ['the worked example', () => example],
    ['the opening scenario', () => loadPreset('japan')],
    ['an alliance', () => allianceDocument()],
  ];
  for (const [name, document] of documents) {
    for (const locale of LOCALES) {
      it(`${name} in ${locale} is confirmed in every cell`, async () => {
        const report = await reportOn(await made(await document(), locale));
        expect(report.findings.filter(({ verdict }) => verdict !== 'confirmed').slice(0, 5)).toEqual([]);
        expect(report.counts.confirmed).toBeGreaterThan(90);
        expect(report.format).toBe('xlsx');
      });
    }
  }

  it('says which input was changed, and what it should be', async () => {
    const report = await reportOn(await edited(/<v>600000000000000<\/v>/, '<v>610000000000000</v>'));
    const [changed, ...others] = report.findings.filter(({ verdict }) => verdict !== 'confirmed');
    expect(others).toEqual([]);
    expect(changed).toMatchObject({
      verdict: 'altered',
      was: '600000000000000',
      is: '610000000000000',
      should: '600000000000000',
    });
    expect(changed?.place).toMatch(/^Inputs!/);
  });

  it('takes a number in another notation for the same', async () => {
    const report = await reportOn(await edited(/<v>600000000000000<\/v>/, '<v>6E14</v>'));
    expect(report.confirmed).toBe(true);
  });

  it('finds a new number in a cell that was empty', async () => {
    const report = await reportOn(
      await edited(/<\/sheetData>/, '<row r="900"><c r="B900"><v>42</v></c></row></sheetData>'),
    );
    expect(report.counts.unsourced).toBe(1);
  });
});
