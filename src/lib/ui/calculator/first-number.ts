import { cellKey } from '../../engine/cell.ts';
import { answerYear, inCurrency, type Reading } from '../../view/calculator/reading.ts';
import type { Surroundings } from '../context.ts';

const NUMBERS = '.answer, .cost, .ladder, aside';

/**
 * On a wide page the panel shows where the answer's first number comes from, as soon as the reader's pointer or focus
 * comes to the numbers: a reader sees what it is for. Gives what takes the wish back.
 */
export function showFirstNumber(
  panel: Surroundings['panel'],
  read: () => Reading | undefined,
): (() => void) | undefined {
  if (!matchMedia('(min-width: 75.01rem)').matches) return undefined;
  const stop = new AbortController();
  const come = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest(NUMBERS) === null) return;
    stop.abort();
    const reading = read();
    if (panel.current !== null || reading === undefined) return;
    const formula = inCurrency(reading, 'increment');
    panel.show(cellKey({ scenario: reading.scenario.id, formula, year: answerYear(reading) }));
    panel.close();
  };
  for (const gesture of ['pointerover', 'focusin'] as const)
    document.addEventListener(gesture, come, { signal: stop.signal, passive: true });
  return () => {
    stop.abort();
  };
}
