import type { CoreMessages } from '../../view/messages/en/core.ts';
import { quotedText } from '../../view/quoted-text.ts';
import type { Notice } from '../notice.ts';

/** A notice in words, exhaustive; what came from outside is quoted and cut. */
export function noticeText(notice: Notice, { shell, work }: Pick<CoreMessages, 'shell' | 'work'>): string {
  const { notices, shelfUnnamed } = work;
  switch (notice.code) {
    case 'storage-forbidden':
      return notices.storageForbidden;
    case 'storage-full':
      return notices.storageFull;
    case 'stored-newer':
      return notices.storedNewer;
    case 'stored-damaged':
      return notices.storedDamaged;
    case 'other-tab':
      return notices.otherTab;
    case 'file-refused':
      return notices.fileRefused(quotedText(notice.name));
    case 'link-refused':
      return notices.linkRefused;
    case 'link-asks':
      return notices.linkAsks(notice.label === '' ? shelfUnnamed : quotedText(notice.label));
    case 'opened':
      return notices.opened(notice.label === '' ? shelfUnnamed : quotedText(notice.label));
    case 'saved-in-part':
      return notices.savedInPart;
    case 'nothing-to-save':
      return notices.nothingToSave;
    case 'forgotten':
      return notices.forgotten;
    case 'not-loaded':
      return shell.notLoaded;
  }
}
