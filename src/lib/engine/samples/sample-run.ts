import { itemAt } from '../../quantity/item-at.ts';
import type { Leaf, Model, UncertaintyModel } from '../../scenario/model.ts';
import { YEARLESS, type Subject } from '../subject.ts';
import { sampleEvaluatorAt } from './compile-samples.ts';
import type { InputDraws } from './draw-inputs.ts';
import { moved, refsOf, type DrawnPlace } from './drawn-leaves.ts';
import type { Stock } from './operate-samples.ts';
import { Draws, type Sampled } from './sampled.ts';

/** Draws of one block: small enough that a cell's array stays near the processor while the next reads it. */
export const BLOCK = 512;

/** A cell with draws. One that only passes another's on does not own them: they are released once. */
interface Slot {
  row: (Sampled | undefined)[];
  at: number;
  owns: boolean;
}

/** The cells of a model over one block of draws after another: each computed when asked for and remembered. */
export class SampleRun implements Stock {
  /** How many draws the block holds. */
  count = 0;
  private readonly rows = new Map<Subject, (Sampled | undefined)[][]>();
  private readonly leaves = new Map<string, Draws | number>();
  private readonly numbers = new Map<Leaf, number>();
  private filled: Slot[] = [];
  private readonly free: Draws[] = [];
  private readonly drawn: readonly Float64Array[];
  private readonly places: ReadonlyMap<string, DrawnPlace>;

  constructor(
    model: Model,
    uncertainty: UncertaintyModel,
    private readonly source: InputDraws,
  ) {
    this.places = refsOf(uncertainty, model.horizon);
    this.drawn = uncertainty.inputs.map(() => new Float64Array(BLOCK));
  }

  /** Draws the next block; what does not hang on a draw is kept. */
  next(count: number): void {
    for (const { row, at, owns } of this.filled) {
      const value = row[at];
      if (owns && value instanceof Draws) this.release(value);
      row[at] = undefined;
    }
    this.filled = [];
    for (const value of this.leaves.values()) if (value instanceof Draws) this.release(value);
    this.leaves.clear();
    this.count = count;
    this.source.fill(this.drawn, count);
  }

  private release(draws: Draws): void {
    draws.kept = false;
    this.free.push(draws);
  }

  take(): Draws {
    return this.free.pop() ?? new Draws(new Float64Array(BLOCK));
  }

  give(draws: Draws): void {
    this.free.push(draws);
  }

  /** A number from outside: its draws where it is drawn, else itself. */
  leaf(leaf: Leaf): number | Draws {
    const place = this.places.get(leaf.ref);
    if (place === undefined) {
      let value = this.numbers.get(leaf);
      if (value === undefined) {
        value = Number(leaf.value);
        this.numbers.set(leaf, value);
      }
      return value;
    }
    let known = this.leaves.get(leaf.ref);
    if (known === undefined) {
      known = moved(place, Number(leaf.value), itemAt(this.drawn, place.index), this);
      this.leaves.set(leaf.ref, known);
    }
    return known;
  }

  /** The draws of a formula of this subject's own scope. */
  get(subject: Subject, index: number, year: number): Sampled {
    let rows = this.rows.get(subject);
    if (rows === undefined) {
      rows = [];
      this.rows.set(subject, rows);
    }
    const row = (rows[index] ??= []);
    const at = year - YEARLESS;
    const known = row[at];
    if (known !== undefined) return known;
    const value = sampleEvaluatorAt(index)(subject, year, this);
    if (value instanceof Draws) {
      this.filled.push({ row, at, owns: !value.kept });
      value.kept = true;
    }
    row[at] = value;
    return value;
  }
}
