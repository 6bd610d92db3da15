// A document may split its demand: the worker has what the page loads for that.
import '../../../engine/catalogue/parts.ts';
import { Calculation } from '../../../engine/calculation.ts';
import type { Cell } from '../../../engine/cell.ts';
import { bandsOf, type Band } from '../../../engine/samples/bands.ts';
import { swingsOf } from '../../../engine/samples/swings.ts';
import { plain } from '../../../quantity/decimal.ts';
import type { Model, UncertaintyModel } from '../../../scenario/model.ts';

/** What the worker is asked: to draw cells of a model; a newer question ends the older one. */
export interface DrawQuestion {
  id: number;
  model: Model;
  uncertainty: UncertaintyModel;
  cells: readonly Cell[];
  /** The cell whose swings are wanted too. */
  swing: Cell | null;
}

/** What it answers: bands that get better, and once the swings. */
export type DrawAnswer =
  | { id: number; kind: 'bands'; drawn: number; of: number; bands: readonly Band[] }
  | { id: number; kind: 'swings'; swings: readonly { path: string; low: string; high: string }[] };

let newest = 0;
const turn = new MessageChannel();
let goOn: () => void = () => undefined;
turn.port1.onmessage = () => {
  goOn();
};

/** Lets messages in: a newer question is heard between two blocks of draws. */
function breathe(): Promise<void> {
  return new Promise((done) => {
    goOn = done;
    turn.port2.postMessage(null);
  });
}

function answer(one: DrawAnswer): void {
  postMessage(one);
}

async function draw({ id, model, uncertainty, cells, swing }: DrawQuestion): Promise<void> {
  const calculation = new Calculation(model);
  let told = false;
  for (const report of bandsOf(calculation, cells, uncertainty)) {
    if (report !== undefined) answer({ id, kind: 'bands', ...report });
    await breathe();
    if (id !== newest) return;
    if (report === undefined || told || swing === null) continue;
    // After the first band: it is what a reader waits for.
    told = true;
    const swings = swingsOf(calculation, uncertainty, swing);
    answer({
      id,
      kind: 'swings',
      swings: swings.map(({ path, low, high }) => ({ path, low: plain(low), high: plain(high) })),
    });
  }
}

addEventListener('message', ({ data }: MessageEvent<DrawQuestion>) => {
  newest = data.id;
  void draw(data);
});
