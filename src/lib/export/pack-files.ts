import type { Zippable } from 'fflate';

/** The oldest day that an archive can name, in local time, as archives keep it: no clock gets into a file. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as one archive: the same bytes for the same files in the same order. */
export async function packFiles(files: ReadonlyMap<string, Uint8Array | string>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  const entries: Zippable = {};
  const encoder = new TextEncoder();
  for (const [name, content] of files)
    entries[name] = typeof content === 'string' ? encoder.encode(content) : content;
  return zipSync(entries, { level: 6, mtime: NO_TIME });
}
