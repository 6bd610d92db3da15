import type { Traced } from '../view/traced.ts';

/** A point that a reader can stand on: where it is, what it says, and the number behind it. */
export interface Stop {
  key: string;
  x: number;
  y: number;
  number: Traced;
  /** What a screen reader says. */
  name: string;
}

interface Place {
  line: number;
  index: number;
}

/**
 * Walking over the points of a chart with keys, pointer or finger: one point at a time is current, and only it
 * is in the tab order. Left and right walk along a line of points, up and down change the line, Enter opens.
 */
export class Walk {
  #place = $state.raw<Place | null>(null);
  #shown = $state(false);

  constructor(
    private readonly lines: () => readonly (readonly Stop[])[],
    private readonly start: () => Place,
    private readonly open: (trace: string) => void,
    /** Up and down go to the next line in height, or to the next in order where lines stand below one another. */
    private readonly upAndDown: 'height' | 'order' = 'order',
  ) {}

  /** The place of the current point: where the reader went, or where the chart's finding is. */
  get place(): Place {
    return this.#place ?? this.start();
  }

  get line(): readonly Stop[] {
    return this.lines()[this.place.line] ?? [];
  }

  get current(): Stop | undefined {
    return this.line[this.place.index] ?? this.line.at(-1);
  }

  /** Whether the value box is shown. */
  get shown(): boolean {
    return this.#shown;
  }

  /** Goes to the point nearest to a place in the drawing: first across, then along. */
  nearest(x: number, y: number): void {
    let best = this.place;
    let least = Infinity;
    this.lines().forEach((stops, line) => {
      stops.forEach((stop, index) => {
        const distance = ((stop.x - x) * 3) ** 2 + (stop.y - y) ** 2;
        if (distance < least) [least, best] = [distance, { line, index }];
      });
    });
    this.#place = best;
    this.#shown = true;
  }

  show(): void {
    this.#shown = true;
  }

  /** Hides the box and stays at the point. */
  hide(): void {
    this.#shown = false;
  }

  leave(): void {
    this.#shown = false;
    this.#place = null;
  }

  openCurrent(): void {
    if (this.current !== undefined) this.open(this.current.number.trace);
  }

  openTrace(trace: string): void {
    this.open(trace);
  }

  /** Does what a key asks for; true when it was one of this chart's. */
  press(key: string): boolean {
    const { line, index } = this.place;
    const lines = this.lines();
    const last = this.line.length - 1;
    const along = (to: number): Place => ({ line, index: Math.min(Math.max(to, 0), last) });
    const across = (by: number): Place => {
      if (lines.length === 1) return along(index + by);
      const x = this.current?.x ?? 0;
      const places = lines.map((stops, at) => ({ line: at, index: sameColumn(stops, x) }));
      const height = ({ line: at, index: i }: Place): number => lines[at]?.[i]?.y ?? Infinity;
      if (this.upAndDown === 'height') places.sort((a, b) => height(a) - height(b) || a.line - b.line);
      const rank = places.findIndex((place) => place.line === line) + by;
      return places[Math.min(Math.max(rank, 0), places.length - 1)] ?? this.place;
    };
    const moves: Readonly<Record<string, () => Place>> = {
      ArrowRight: () => along(index + 1),
      ArrowLeft: () => along(index - 1),
      ArrowDown: () => across(1),
      ArrowUp: () => across(-1),
      Home: () => along(0),
      End: () => along(last),
    };
    const move = moves[key];
    if (move === undefined) return false;
    this.#place = move();
    this.#shown = true;
    return true;
  }
}

function sameColumn(stops: readonly Stop[], x: number): number {
  let best = 0;
  stops.forEach((stop, index) => {
    if (Math.abs(stop.x - x) < Math.abs((stops[best]?.x ?? 0) - x)) best = index;
  });
  return best;
}
