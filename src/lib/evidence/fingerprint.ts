import { looseText } from './loose-text';
import { sha256 } from './sha256';

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
