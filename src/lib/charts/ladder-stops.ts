import type { LadderMark } from '../view/charts/ladder-chart.ts';
import { plainWords } from '../view/charts/words.ts';
import type { Stop } from './walk.svelte.ts';

/** The statements as points to walk over, in the order drawn. */
export function ladderStops(
  places: readonly { mark: LadderMark; x: number; y: number }[],
  comma: string,
): readonly (readonly Stop[])[] {
  return [
    places.map(({ mark, x, y }) => ({
      key: mark.id,
      x,
      y,
      number: { text: plainWords(mark.value), trace: mark.trace },
      name: [plainWords(mark.value), mark.who, mark.how, mark.when].filter((part) => part !== '').join(comma),
    })),
  ];
}
