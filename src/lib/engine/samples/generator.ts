/**
 * A seeded source of even numbers, the same bits on every machine: xoshiro128++ (Blackman and Vigna, "Scrambled
 * linear pseudorandom number generators", 2021), 32-bit whole-number arithmetic throughout.
 */
export class Generator {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** Each stream of a seed is a sequence of its own: an input added later leaves the draws of the others alone. */
  constructor(seed: number, stream: string) {
    let state = (seed ^ hashOf(stream)) | 0;
    const next = (): number => {
      // The finaliser of splitmix32, as its authors advise for filling the state.
      state = (state + 0x9e3779b9) | 0;
      let z = state;
      z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
      return (z ^ (z >>> 16)) | 0;
    };
    [this.a, this.b, this.c, this.d] = [next(), next(), next(), next()];
    // A state of zeros only would stay there.
    if ((this.a | this.b | this.c | this.d) === 0) this.a = 1;
  }

  /** The next 32 bits, as a whole number from 0 to 2³² − 1. */
  next(): number {
    const { a, b, c, d } = this;
    const sum = (a + d) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0;
    const shifted = b << 9;
    const e = c ^ a;
    const f = d ^ b;
    this.b = b ^ e;
    this.a = a ^ f;
    this.c = e ^ shifted;
    this.d = (f << 11) | (f >>> 21);
    return result;
  }

  /** The next number spread evenly over −½ to ½, never an end and never 0; its negative is as likely as itself. */
  even(): number {
    return (this.next() + 0.5) / 4294967296 - 0.5;
  }
}

/** A text as 32 bits (FNV-1a over its UTF-16 units). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
