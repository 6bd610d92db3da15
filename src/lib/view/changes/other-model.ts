import type { FootingDocument } from '../../scenario/document.ts';
import type { Figures } from '../../scenario/figure-value.ts';
import type { Model } from '../../scenario/model.ts';
import { resolveAlternative } from '../../scenario/resolve-alternative.ts';
import { withSaving } from '../calculator/with-saving.ts';
import type { AccountRecord } from '../records/records.ts';

/** Another version of the document: only read, never changed. */
export interface OtherVersion {
  document: FootingDocument;
  model: Model;
}

/** What other models can be made from: the open document, another version of it, and other publications. */
export interface Others {
  model: Model;
  document: FootingDocument;
  figures: Figures;
  /** Another version of the document, where the reader compares with one. */
  version: OtherVersion | undefined;
  accounts: readonly AccountRecord[];
}

/** The model that a reference means; undefined where it is not there any more. */
export function otherModel(
  reference: string,
  { model, document, figures, version, accounts }: Others,
): Model | undefined {
  if (reference === 'version') return version?.model;
  const [, index] = /^alternative\.(\d+)$/.exec(reference) ?? [];
  if (index !== undefined) return resolveAlternative(document, Number(index), figures);
  const account = accounts.find(({ id }) => `account.${id}` === reference);
  return account?.value == null ? undefined : withSaving(model, { id: account.id, value: account.value });
}
