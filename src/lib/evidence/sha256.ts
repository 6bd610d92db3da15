import { sha256 as digest } from '@noble/hashes/sha2.js';

/**
 * The SHA-256 of a text's UTF-8 bytes.
 *
 * Shape: 64 lower-case hexadecimal digits. Not the platform's own digest: browsers keep that back on a page without
 * https, which is how closed networks serve pages.
 */
export function sha256(text: string): Promise<string> {
  const bytes = digest(new TextEncoder().encode(text));
  return Promise.resolve(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
