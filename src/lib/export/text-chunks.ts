/** Characters of one piece: a cell takes 32,767. */
const LONGEST = 30_000;

/** A long text in pieces that fit a cell each, no character cut in two. */
export function textChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + LONGEST);
    // The second half of a pair goes with its first.
    if (to < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(to))) to -= 1;
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}
