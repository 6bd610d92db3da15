import { cellKey } from '../../engine/cell.ts';
import { answerYear, inCurrency, type Reading } from '../../view/calculator/reading.ts';
import { onFirstGesture } from '../first-gesture.ts';
import type { Panel } from '../panel.svelte.ts';

/**
 * On a wide page the panel shows where the answer's first number comes from, at the reader's first gesture: a reader
 * sees what it is for. Gives what takes the wish back.
 */
export function showFirstNumber(panel: Panel, read: () => Reading | undefined): (() => void) | undefined {
  if (!matchMedia('(min-width: 75.01rem)').matches) return undefined;
  return onFirstGesture(() => {
    const reading = read();
    if (panel.current !== null || reading === undefined) return;
    const formula = inCurrency(reading, 'increment');
    panel.show(cellKey({ scenario: reading.scenario.id, formula, year: answerYear(reading) }));
    panel.close();
  });
}
