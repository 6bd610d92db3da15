import type { Calculation } from '../../../engine/calculation.ts';
import type { Cell } from '../../../engine/cell.ts';
import type { Band } from '../../../engine/samples/bands.ts';
import type { UncertaintyModel } from '../../../scenario/model.ts';
import type { DrawAnswer, DrawQuestion } from './draw-worker.ts';
import { startWorker } from './start-worker.ts';

/** Draws one cell anew, beside whatever else is being drawn: its band after all draws. The digits are the same. */
export function drawOnce(
  { model }: Calculation,
  uncertainty: UncertaintyModel,
  cell: Cell,
): { band: Promise<Band>; end: () => void } {
  const worker = startWorker();
  const band = new Promise<Band>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
      if (data.kind !== 'bands' || data.drawn < data.of) return;
      done(data.bands[0] ?? 'none');
      worker.terminate();
    });
    worker.addEventListener('error', () => {
      fail(new Error('draw-once: the worker did not run'));
    });
  });
  const question: DrawQuestion = { id: 1, model, uncertainty, cells: [cell], swing: null };
  worker.postMessage(question);
  return {
    band,
    end: () => {
      worker.terminate();
    },
  };
}
