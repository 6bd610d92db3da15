import { describe, expect, it } from 'vitest';
import { fingerprintsOf } from './fingerprint';

describe('fingerprintsOf', () => {
  it('is the published SHA-256 of a known text', async () => {
    // FIPS 180-2, the one-block message.
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await fingerprintsOf('abc')).toEqual({ fingerprint: expected, looseFingerprint: expected });
  });

  it('is loosely the same for another typography, and another for another digit', async () => {
    const plain = await fingerprintsOf('“甲”,3.5%');
    const set = await fingerprintsOf('「甲」，３.５％');
    const other = await fingerprintsOf('“甲”,3.6%');
    expect(set.looseFingerprint).toBe(plain.looseFingerprint);
    expect(set.fingerprint).not.toBe(plain.fingerprint);
    expect(other.looseFingerprint).not.toBe(plain.looseFingerprint);
  });
});
