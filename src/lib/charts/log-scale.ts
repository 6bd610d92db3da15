/** A logarithmic scale from amounts to pixels. */
export function logScale(low: number, high: number, left: number, right: number): (amount: number) => number {
  const start = Math.log10(low);
  const span = Math.log10(high) - start;
  return (amount) => left + ((Math.log10(amount) - start) / span) * (right - left);
}
