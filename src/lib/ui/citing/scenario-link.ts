import { encodeLink } from '../../scenario/link.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { pageAddress } from './page-address.ts';

/** The address of this page with a document in it; undefined where the document is too large for a link. */
export async function scenarioLink(document: FootingDocument): Promise<string | undefined> {
  const made = await encodeLink(document);
  return made.ok ? pageAddress() + made.fragment : undefined;
}
