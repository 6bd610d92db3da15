import type { Clip } from '../../view/citations/clip.ts';
import { copyOut } from '../copy-out.ts';

/** Puts a text with its HTML, and a picture where there is one, on the clipboard; says what it took. */
export async function putOnClipboard(
  { text, html }: Clip,
  picture: Blob | null,
): Promise<'all' | 'text' | 'nothing'> {
  if (picture !== null) {
    try {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
        'image/png': picture,
      });
      await navigator.clipboard.write([item]);
      return 'all';
    } catch {
      // No clipboard of its own, or one that takes no pictures: the text goes by the ways that are left.
      return (await copyOut(text, html)) ? 'text' : 'nothing';
    }
  }
  return (await copyOut(text, html)) ? 'all' : 'nothing';
}
