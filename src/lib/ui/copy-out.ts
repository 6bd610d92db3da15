import { copyRich, copyText } from './copy.ts';

/**
 * Puts a text, and its HTML where there is one, on the clipboard; false where the browser does not let the page do so.
 * A page served without encryption, as on a closed network, has no clipboard of its own: there the browser's older
 * copy command is used, which hands both forms over as well.
 */
export async function copyOut(text: string, html?: string): Promise<boolean> {
  if (text === '') return false;
  const done = html === undefined ? await copyText(text) : await copyRich(text, html);
  return done || copyByCommand(text, html);
}

function copyByCommand(text: string, html: string | undefined): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', fill);
  try {
    // Nothing else copies where the page's origin is not trusted.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', fill);
  }
}
