import { bandsByCell, type DrawnSoFar } from '../../../view/sure/sure-context.ts';
import type { DrawAnswer, DrawQuestion } from './draw-worker.ts';
import { startWorker } from './start-worker.ts';

const NOTHING: DrawnSoFar = { drawn: 0, of: 0, bands: new Map(), swings: [] };

/** The draws of the open scenario, made by a worker: the page only hands questions over and takes bands in. */
export class Drawing {
  #worker: Worker | undefined;
  #id = 0;
  #asked: DrawQuestion | undefined;
  #so = $state.raw<DrawnSoFar>(NOTHING);
  #isBroken = $state(false);

  /** What the draws have given so far; the bands before stay until the first new ones are there. */
  get so(): DrawnSoFar {
    return this.#so;
  }

  /** True where the browser could not run the worker. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** Asks for bands; whatever was being drawn before is given up. */
  ask(question: Omit<DrawQuestion, 'id'>): void {
    this.#id += 1;
    this.#asked = { ...question, id: this.#id };
    this.#worker ??= this.#start();
    this.#worker.postMessage(this.#asked);
  }

  /** Forgets the bands: nothing is uncertain, or something is at fault. */
  clear(): void {
    this.#id += 1;
    this.#asked = undefined;
    if (this.#so !== NOTHING) this.#so = NOTHING;
  }

  /** Ends the worker. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = startWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<DrawAnswer>) => {
      this.#hear(data);
    });
    worker.addEventListener('error', () => {
      this.#isBroken = true;
    });
    return worker;
  }

  #hear(answer: DrawAnswer): void {
    const asked = this.#asked;
    if (asked === undefined || answer.id !== asked.id) return;
    if (answer.kind === 'swings') this.#so = { ...this.#so, swings: answer.swings };
    else {
      const { drawn, of } = answer;
      this.#so = { ...this.#so, drawn, of, bands: bandsByCell(asked.cells, answer.bands) };
    }
  }
}
