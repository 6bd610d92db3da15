function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that a mistyped one probably means: two slips at most, and case is no slip; else undefined. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, slips: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.min(2, candidate.length - 1))
    .sort((a, b) => a.slips - b.slips);
  return ranked[0]?.candidate;
}
