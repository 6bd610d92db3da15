import { toBase64 } from './base64.ts';

/** The SHA-256 of a style sheet as a content security policy names it; null where the platform gives none. */
export async function styleHash(text: string): Promise<string | null> {
  try {
    const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return toBase64(new Uint8Array(digest));
  } catch {
    return null;
  }
}
