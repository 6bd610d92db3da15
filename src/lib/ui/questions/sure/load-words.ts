import type { Locale } from '../../../view/locale.ts';
import type { SureMessages } from '../../../view/messages/en/sure.ts';

const areas = {
  en: () => import('../../../view/messages/en/sure.ts'),
  zh: () => import('../../../view/messages/zh/sure.ts'),
  ja: () => import('../../../view/messages/ja/sure.ts'),
};

/** The words of this question, in the page's language only. */
export async function loadWords(locale: Locale): Promise<SureMessages> {
  return (await areas[locale]()).sure;
}
