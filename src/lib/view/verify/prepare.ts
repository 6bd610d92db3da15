import type { FootingDocument } from '../../scenario/document.ts';
import type { Figures } from '../../scenario/figure-value.ts';
import { readDocument } from '../../scenario/read-document.ts';
import type { BriefContext } from '../briefing/brief-context.ts';
import { readSeal } from '../briefing/manifest.ts';
import type { FoundDocument } from './found.ts';
import { knownNumbers } from './known-number.ts';
import type { VerifyFlaw } from './report.ts';
import type { Prepared } from './verify.ts';

/** What this version computes with: its evidence, and how a document is calculated. */
export interface Bench {
  figures: Figures;
  context: (document: FootingDocument) => Pick<BriefContext, 'calculation' | 'document' | 'records'>;
}

/** Reads the manifests of a document and works their numbers out anew; the first is the document's own. */
export async function prepare(
  found: FoundDocument,
  bench: Bench,
  besides: readonly FoundDocument[] = [],
): Promise<{ ok: true; prepared: [Prepared, ...Prepared[]] } | { ok: false; flaw: VerifyFlaw }> {
  const prepared: Prepared[] = [];
  for (const seal of [found, ...besides].flatMap(({ seals }) => seals)) {
    const read = await prepareOne(seal, bench);
    if ('code' in read) return { ok: false, flaw: read };
    prepared.push(read);
  }
  const [own, ...others] = prepared;
  if (own !== undefined) return { ok: true, prepared: [own, ...others] };
  const marks = found.units.some(({ runs }) => runs.some(({ mark }) => mark !== undefined));
  return { ok: false, flaw: { code: 'no-manifest', marks } };
}

async function prepareOne(seal: string, { figures, context }: Bench): Promise<Prepared | VerifyFlaw> {
  const read = await readSeal(seal);
  if ('flaw' in read) return { code: 'manifest', why: read.flaw };
  const { manifest, sealId } = read;
  const bytes = new TextEncoder().encode(JSON.stringify(manifest.document));
  const document = readDocument(bytes, figures);
  if (!document.ok) return { code: 'scenario', faults: document.faults };
  const sound = { ...manifest, document: document.document };
  return { manifest: sound, sealId, known: knownNumbers(sound, context(document.document)) };
}
