import { LETTERS } from './stroke-letters.ts';

/** A point of a stroke: x to the right, y downwards from the top of a capital. */
export type Point = readonly [number, number];

/** A letter or a text drawn with a pen. */
export interface Penned {
  width: number;
  strokes: readonly (readonly Point[])[];
}

/** From the top of a capital to the line that it stands on. */
const CAPITAL = 14;
/** A capital's height in parts of the size of the text, and the pen's width in parts of a capital. */
const RISE = 0.7;
const SPACE = 5;
const GAP = 3.4;
const DIGIT = 8;
/** East Asian characters are as large as the line, not as a capital. */
const EAST_ASIAN = /[\u2e80-\u9fff]/;
const LARGER = 1.22;
const STEPS = 5;
const known = new Map<string, Penned | undefined>();

/** A text as strokes, in pixels from where it begins on its line; undefined where a letter of it is not known. */
export function strokesOf(text: string, size: number): Penned | undefined {
  const scale = (size * RISE) / CAPITAL;
  const strokes: Point[][] = [];
  let x = 0;
  // Letters with accents are drawn without them; full-width ones as the others.
  for (const letter of text.normalize('NFKD').replace(/\p{Mn}/gu, '')) {
    if (/\s/.test(letter)) {
      x += SPACE;
      continue;
    }
    const glyph = glyphOf(letter);
    if (glyph === undefined) return undefined;
    const left = x;
    for (const stroke of glyph.strokes)
      strokes.push(stroke.map(([dx, dy]) => [(left + dx) * scale, (dy - CAPITAL) * scale]));
    x += glyph.width + GAP;
  }
  return { width: Math.max(0, x - GAP) * scale, strokes };
}

function glyphOf(letter: string): Penned | undefined {
  if (!known.has(letter)) known.set(letter, readGlyph(letter));
  return known.get(letter);
}

function readGlyph(letter: string): Penned | undefined {
  const code = Object.entries(LETTERS).find(([name]) => name === letter)?.[1];
  if (code === undefined) return undefined;
  const grow = EAST_ASIAN.test(letter) ? LARGER : 1;
  const middle = CAPITAL / 2;
  const strokes = code
    .split(' ')
    .map((stroke) => readStroke(stroke).map(([x, y]): Point => [x * grow, (y - middle) * grow + middle]));
  const right = Math.max(...strokes.flat().map(([x]) => x));
  return { width: /\d/.test(letter) ? DIGIT : right, strokes };
}

function readStroke(code: string): readonly Point[] {
  const kind = /^[~o]/.exec(code)?.[0];
  const points = (kind === undefined ? code : code.slice(1))
    .match(/../g)
    ?.map(([x = '0', y = '0']): Point => [Number.parseInt(x, 36), Number.parseInt(y, 36)]);
  if (points === undefined || kind === undefined) return points ?? [];
  return kind === 'o' ? closedCurve(points) : openCurve(points);
}

const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

function openCurve(points: readonly Point[]): readonly Point[] {
  const [first = [0, 0], ...others] = points;
  const inner = others.slice(0, -1);
  const last = others.at(-1) ?? first;
  let from: Point = first;
  return inner.flatMap((pull, at): readonly Point[] => {
    const next = inner[at + 1];
    const to = next === undefined ? last : between(pull, next);
    const made = arc(from, pull, to);
    from = to;
    return made;
  });
}

function closedCurve(points: readonly Point[]): readonly Point[] {
  return points.flatMap((pull, at) => {
    const [before = pull, after = pull] = [points.at(at - 1), points[(at + 1) % points.length]];
    return arc(between(before, pull), pull, between(pull, after));
  });
}

/** A parabola from one point to another, drawn towards a third. */
function arc([ax, ay]: Point, [px, py]: Point, [bx, by]: Point): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, at): Point => {
    const t = at / STEPS;
    const [a, p, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + p * px + b * bx, a * ay + p * py + b * by];
  });
}
