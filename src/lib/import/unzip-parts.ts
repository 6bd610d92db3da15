import { Refused } from '../view/verify/briefing-refusal.ts';

/** Bytes that the parts of an archive may expand to, each and together, and how many parts it may have. */
const LARGEST_PART = 60_000_000;
const LARGEST_WHOLE = 120_000_000;
const MOST_PARTS = 5000;
/** Beyond this a part of some size is no text that a person wrote. */
const MOST_EXPANSION = 200;
const SMALL = 1_000_000;

/**
 * The wanted parts of an archive by their names, expanded within limits. Nothing is written anywhere; a name that
 * would leave its folder refuses the whole.
 *
 * Throws: `Refused` for a damaged archive, one that expands too far, names with `..`, a drive or a leading slash,
 * and names that stand twice.
 */
export async function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<{ names: readonly string[]; parts: ReadonlyMap<string, Uint8Array> }> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let whole = 0;
  const take = ({
    name,
    size,
    originalSize,
  }: {
    name: string;
    size: number;
    originalSize: number;
  }): boolean => {
    if (isUnsafe(name) || names.includes(name)) throw new Refused({ code: 'zip-names' });
    names.push(name);
    if (names.length > MOST_PARTS) throw new Refused({ code: 'too-many', limit: MOST_PARTS });
    if (!wanted(name)) return false;
    whole += originalSize;
    const isBomb = originalSize > SMALL && originalSize > size * MOST_EXPANSION;
    if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE || isBomb)
      throw new Refused({ code: 'expands', limit: LARGEST_PART });
    return true;
  };
  try {
    const found = unzipSync(bytes, { filter: take });
    return { names, parts: new Map(Object.entries(found)) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused({ code: 'zip-damaged' });
  }
}

function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
}
