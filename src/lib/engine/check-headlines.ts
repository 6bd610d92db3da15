import type { HeadlineRecord } from '../scenario/headline-record.ts';
import { checksumOf } from './headline-checksum.ts';
import { movedHeadlines, type MovedHeadline, type Now } from './moved-headlines.ts';

/** What became of the headline results that a link holds. */
export type HeadlineCheck =
  /** They cannot be read, or are not the ones that their checksum was made of. */
  { kind: 'damaged' } | { kind: 'checked'; record: HeadlineRecord; moved: readonly MovedHeadline[] };

/** Sets the headlines that a link holds against what its scenario gives now; nothing is changed by it. */
export async function checkHeadlines(
  headlines: 'damaged' | { record: HeadlineRecord; sameInputs: boolean },
  now: Omit<Now, 'sameInputs'>,
): Promise<HeadlineCheck> {
  if (headlines === 'damaged') return { kind: 'damaged' };
  const { record, sameInputs } = headlines;
  // On a page without https the platform keeps its digest back: then the lines are taken as they are.
  const checksum = await checksumOf(record.lines).catch(() => record.checksum);
  if (checksum !== record.checksum) return { kind: 'damaged' };
  return { kind: 'checked', record, moved: movedHeadlines(record, { ...now, sameInputs }) };
}
