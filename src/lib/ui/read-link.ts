import '../engine/catalogue/parts.ts';
import { Calculation } from '../engine/calculation.ts';
import { checkHeadlines, type HeadlineCheck } from '../engine/check-headlines.ts';
import { loadCorrections } from '../evidence/corrections.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { decodeLink } from '../scenario/link.ts';
import type { ReadResult } from '../scenario/read-document.ts';
import { resolve } from '../scenario/resolve.ts';
import { VERSION } from './version.ts';

/** Reads a link, and says which of the headline results that it holds moved since it was made. */
export async function readLink(
  fragment: string,
  figures: Figures,
): Promise<ReadResult & { check?: HeadlineCheck }> {
  const read = await decodeLink(fragment, figures);
  if (!read.ok || read.headlines === undefined) return read;
  const calculation = new Calculation(resolve(read.document, figures));
  const corrections = loadCorrections();
  const check = await checkHeadlines(read.headlines, { calculation, engine: VERSION, corrections });
  return { ok: true, document: read.document, check };
}
