import { looseText } from './loose-text';

/** The two fingerprints of a passage: of its text, and of its text without typography. */
export interface Fingerprints {
  fingerprint: string;
  looseFingerprint: string;
}

/**
 * Computes both fingerprints of a passage's text.
 *
 * Formula: SHA-256 of the UTF-8 bytes.
 * Shape: 64 lower-case hexadecimal digits each; asynchronous, since the platform's own digest is used.
 */
export async function fingerprintsOf(text: string): Promise<Fingerprints> {
  const [fingerprint, looseFingerprint] = await Promise.all([sha256(text), sha256(looseText(text))]);
  return { fingerprint, looseFingerprint };
}

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
