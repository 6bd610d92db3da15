import type { CitedWork } from './cited-work.ts';

/** A key for each work that reference managers take: ASCII letters, digits and hyphens, each once. */
export function uniqueKeys(works: readonly CitedWork[]): readonly string[] {
  const taken = new Set<string>();
  return works.map(({ id }) => {
    const stem = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'work';
    let key = stem;
    for (let number = 2; taken.has(key.toLowerCase()); number += 1) key = `${stem}-${String(number)}`;
    taken.add(key.toLowerCase());
    return key;
  });
}
