import type { Locale } from '../../view/locale.ts';
import type { PasteMessages } from '../../view/messages/en/paste.ts';

/** The sentences about pasted text, fetched when something is pasted. */
export async function pasteWords(locale: Locale): Promise<PasteMessages> {
  if (locale === 'zh') return (await import('../../view/messages/zh/paste.ts')).paste;
  if (locale === 'ja') return (await import('../../view/messages/ja/paste.ts')).paste;
  return (await import('../../view/messages/en/paste.ts')).paste;
}
