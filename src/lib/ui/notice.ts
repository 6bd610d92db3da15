import type { HeadlineCheck } from '../engine/check-headlines.ts';
import type { Fault } from '../scenario/fault.ts';

/** Something that the reader must know, with what can be done about it: a closed union, put into words in `work`. */
export type Notice =
  | { code: 'storage-forbidden' }
  | { code: 'storage-full' }
  | { code: 'stored-newer' }
  | { code: 'stored-damaged'; faults: readonly Fault[] }
  | { code: 'other-tab' }
  | { code: 'file-refused'; name: string; faults: readonly Fault[] }
  | { code: 'link-refused'; faults: readonly Fault[] }
  | { code: 'link-asks'; label: string; check: HeadlineCheck | undefined }
  | { code: 'opened'; label: string; check: HeadlineCheck | undefined }
  | { code: 'saved-in-part' }
  | { code: 'nothing-to-save' }
  | { code: 'forgotten' }
  | { code: 'not-loaded' };
