import type { Locale } from '../../view/locale.ts';
import { loadInputs } from '../../view/messages/load-inputs.ts';

/** A part of the inputs together with the words that it needs: they join those that are here. */
export async function withInputWords<Part>(part: Promise<Part>, locale: Locale): Promise<Part> {
  const [loaded] = await Promise.all([part, loadInputs(locale)]);
  return loaded;
}
