import { textWidth } from '../charts/text-width.ts';
import type { MathTree } from '../math-tree.ts';

const SIZE = 14;
const AROUND_SIGN = 12;
const PADDING = 16;

/** About how wide a formula is drawn, in pixels: enough to choose a layout that it fits. */
export function mathWidth(tree: MathTree): number {
  if ('text' in tree) return textWidth(tree.text, SIZE) + (tree.tag === 'mo' ? AROUND_SIGN : 0);
  const widths = tree.children.map(mathWidth);
  switch (tree.tag) {
    case 'mfrac':
    case 'mtable':
      return Math.max(...widths);
    case 'msub':
    case 'msup':
      return (widths[0] ?? 0) + (widths[1] ?? 0) * 0.85;
    case 'munderover':
      return Math.max(...widths) * 0.8;
    case 'mtr':
      return widths.reduce((sum, width) => sum + width + PADDING, 0);
    default:
      return widths.reduce((sum, width) => sum + width, 0);
  }
}
