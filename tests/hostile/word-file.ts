import { strToU8, zipSync } from 'fflate';

/** Word documents for the tests of readers, as small as they can be. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const body = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${inner}</w:body></w:document>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const zip = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
export const docx = (inner: string, more: Record<string, string | Uint8Array> = {}): Uint8Array =>
  zip({ 'word/document.xml': body(inner), ...more });
