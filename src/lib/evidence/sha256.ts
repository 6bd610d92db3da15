/**
 * The SHA-256 of a text's UTF-8 bytes.
 *
 * Shape: 64 lower-case hexadecimal digits; asynchronous, since the platform's own digest is used.
 * Throws: where the platform keeps its digest back, as browsers do on a page without https.
 */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
