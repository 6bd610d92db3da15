import { shellContext } from '../../src/lib/cli/brief-context.ts';
import { checksumOf, headlineLines } from '../../src/lib/engine/headline-checksum.ts';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import { readBriefing } from '../../src/lib/import/read-briefing.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import type { BriefContext } from '../../src/lib/view/briefing/brief-context.ts';
import { makeBriefing } from '../../src/lib/view/briefing/make-briefing.ts';
import { sealBriefing } from '../../src/lib/view/briefing/seal.ts';
import type { SealedBriefing } from '../../src/lib/view/briefing/sealed.ts';
import type { Locale } from '../../src/lib/view/locale.ts';
import { numbers as en } from '../../src/lib/view/messages/en/numbers.ts';
import { numbers as ja } from '../../src/lib/view/messages/ja/numbers.ts';
import { numbers as zh } from '../../src/lib/view/messages/zh/numbers.ts';
import type { BriefingRefusal } from '../../src/lib/view/verify/briefing-refusal.ts';
import type { FoundDocument } from '../../src/lib/view/verify/found.ts';
import { prepare } from '../../src/lib/view/verify/prepare.ts';
import type { Report, VerifyFlaw } from '../../src/lib/view/verify/report.ts';
import { verify } from '../../src/lib/view/verify/verify.ts';

export const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const DATE = '2026-11-24';

/** A briefing of a document, sealed. */
export async function sealedOf(document: FootingDocument, locale: Locale = 'en'): Promise<SealedBriefing> {
  const context = shellContext(document, figures, locale, DATE);
  const checksum = await checksumOf(headlineLines(context.calculation));
  return sealBriefing(makeBriefing(context, checksum), context, checksum);
}

export type Checked = { report: Report } | { flaw: VerifyFlaw } | { refusal: BriefingRefusal };

/** What becomes of a file that comes back; `change` gives another evidence to compute with. */
export async function checkFile(
  file: string | Uint8Array,
  change: (context: BriefContext) => BriefContext = (context) => context,
  besides: readonly string[] = [],
): Promise<Checked> {
  const read = await readBriefing(bytesOf(file));
  if (!read.ok) return { refusal: read.refusal };
  const others: FoundDocument[] = [];
  for (const one of besides) {
    const other = await readBriefing(bytesOf(one));
    if (other.ok) others.push(other.document);
  }
  const bench = {
    figures,
    context: (document: FootingDocument) => change(shellContext(document, figures, 'en', DATE)),
  };
  const prepared = await prepare(read.document, bench, others);
  if (!prepared.ok) return { flaw: prepared.flaw };
  return { report: verify(read.document, prepared.prepared, [en, zh, ja]) };
}

/** The report on a file that can be checked. */
export async function reportOn(...args: Parameters<typeof checkFile>): Promise<Report> {
  const checked = await checkFile(...args);
  if (!('report' in checked)) throw new Error(`no report: ${JSON.stringify(checked)}`);
  return checked.report;
}

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;
