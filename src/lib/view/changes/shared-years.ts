import type { Model } from '../../scenario/model.ts';

/** The years that both versions look at. */
export function sharedYears(models: readonly Model[]): number[] {
  const from = Math.max(...models.map(({ horizon }) => horizon.from));
  const to = Math.min(...models.map(({ horizon }) => horizon.to));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
