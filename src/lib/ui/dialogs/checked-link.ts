import { loadCorrections } from '../../evidence/corrections.ts';
import type { Calculation } from '../../engine/calculation.ts';
import { recordHeadlines } from '../../engine/record-headlines.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { HeadlineRecord } from '../../scenario/headline-record.ts';
import { encodeLink, type LinkResult } from '../../scenario/link.ts';
import { VERSION } from '../version.ts';

/** A link, and the headline results that it holds. */
export interface CheckedLink {
  link: LinkResult;
  /** Undefined where the platform gives no checksum: a link without headlines is made then. */
  headlines: HeadlineRecord | undefined;
}

/** Makes a link of a document that says later which of its headline results moved. */
export async function checkedLink(document: FootingDocument, calculation: Calculation): Promise<CheckedLink> {
  const correction = loadCorrections().at(-1)?.id ?? '';
  const headlines = await recordHeadlines(calculation, { engine: VERSION, correction }).catch(
    () => undefined,
  );
  return { link: await encodeLink(document, headlines), headlines };
}
