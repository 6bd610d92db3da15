import '../../src/lib/engine/across/across.ts';
import '../../src/lib/engine/catalogue/growth.ts';
import '../../src/lib/engine/catalogue/parts.ts';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { loadConventions, loadEvidence, loadFigures } from '../../src/lib/evidence/load.ts';
import { workbookOf, type WorkbookMark } from '../../src/lib/export/workbook.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import type { Locale } from '../../src/lib/view/locale.ts';
import { addFormulaNames } from '../../src/lib/view/messages/formula-words.ts';
import { loadAcross } from '../../src/lib/view/messages/load-across.ts';
import { loadCore } from '../../src/lib/view/messages/load.ts';
import { paths as pathsEn } from '../../src/lib/view/messages/en/paths.ts';
import { paths as pathsJa } from '../../src/lib/view/messages/ja/paths.ts';
import { paths as pathsZh } from '../../src/lib/view/messages/zh/paths.ts';
import { records as recordsEn } from '../../src/lib/view/messages/en/records.ts';
import { records as recordsJa } from '../../src/lib/view/messages/ja/records.ts';
import { records as recordsZh } from '../../src/lib/view/messages/zh/records.ts';
import { siteRecords } from '../../src/lib/view/records/site-records.ts';
import { withAcross } from '../../src/lib/view/with-across.ts';

const paths = { en: pathsEn, zh: pathsZh, ja: pathsJa };
const recordWords = { en: recordsEn, zh: recordsZh, ja: recordsJa };
const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));

/** The calculation of a document, with the article's figures. */
export function calculationOf(document: FootingDocument): Calculation {
  return new Calculation(resolve(document, figures));
}

/** A document's workbook as the app makes it, with the marks that its check would read. */
export async function madeWorkbook(document: FootingDocument, locale: Locale = 'en') {
  const core = withAcross(await loadCore(locale), await loadAcross(locale));
  addFormulaNames(core, paths[locale]);
  let marks: readonly WorkbookMark[] = [];
  const bytes = await workbookOf({
    calculation: calculationOf(document),
    document,
    core,
    records: siteRecords(loadEvidence(), loadConventions(), locale, recordWords[locale]),
    version: '0.0.0',
    date: '2026-11-24',
    seal: (all) => {
      marks = all;
      return JSON.stringify(all);
    },
  });
  return { bytes, marks };
}
