import '../../engine/across/across.ts';
import type { Locale } from '../../view/locale.ts';
import { addAcrossWords } from '../../view/messages/across-words.ts';
import type { CoreMessages } from '../../view/messages/en/core.ts';
import { loadAcross } from '../../view/messages/load-across.ts';

/** What the source panel needs for a number of the comparison that is opened before the page's own program came. */
export async function learnAcross(locale: Locale, core: CoreMessages): Promise<void> {
  addAcrossWords(core, await loadAcross(locale));
}
