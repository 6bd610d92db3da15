/**
 * The prerendered drawing of a chart that the live one is about to follow; null where there is none, or where the
 * reader is in it: then it must be followed at once, focus and all.
 */
export function stillDrawing(chart: string): Element | null {
  if (typeof document === 'undefined') return null;
  const still = document.querySelector(`[aria-labelledby="${CSS.escape(chart)}-title"] .drawing`);
  return still === null || still.contains(document.activeElement) ? null : still;
}
