import { TEXT_SIZE, type Drawing, type Shape } from '../chart-drawing.ts';
import { Canvas } from './canvas.ts';
import { encodePng } from './encode-png.ts';
import { strokesOf, type Penned, type Point } from './stroke-font.ts';

/** Pixels of the picture for each pixel of the drawing. */
const SCALE = 2;
const DASH = { on: 6, off: 4 };
const PEN = { plain: 1.15, bold: 1.75 };

/**
 * A drawing as a PNG file without any browser: lines, boxes, and texts in plain letters. A name or a number with a
 * character that its pen does not know is left out as a whole, since half a number would be another number.
 */
export function drawPng({ width, height, shapes }: Drawing): Promise<Uint8Array> {
  const canvas = new Canvas(Math.trunc(width * SCALE), Math.trunc(height * SCALE));
  for (const shape of shapes) drawShape(canvas, shape);
  return encodePng(canvas);
}

function drawShape(canvas: Canvas, shape: Shape): void {
  switch (shape.is) {
    case 'box':
      canvas.box(shape.x * SCALE, shape.y * SCALE, shape.width * SCALE, shape.height * SCALE, shape.colour);
      return;
    case 'line': {
      const points = shape.points.map(scaled);
      canvas.lines(shape.dash ? dashes(points) : [points], shape.width * SCALE, shape.colour);
      return;
    }
    case 'text': {
      const { width, strokes } = penned(shape.text);
      const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
      const placed = strokes.map((stroke) => stroke.map(([x, y]) => scaled([left + x, shape.y + y])));
      canvas.lines(placed, (shape.bold ? PEN.bold : PEN.plain) * SCALE, shape.colour);
    }
  }
}

/** A text in its pieces, which stand two spaces apart: a name, a number. */
function penned(text: string): Penned {
  const strokes: (readonly Point[])[] = [];
  let width = 0;
  for (const piece of text.split(/ {2,}/)) {
    const drawn = strokesOf(piece, TEXT_SIZE);
    if (drawn === undefined) continue;
    const left = width === 0 ? 0 : width + TEXT_SIZE * 0.6;
    strokes.push(...drawn.strokes.map((stroke) => stroke.map(([x, y]): Point => [left + x, y])));
    width = left + drawn.width;
  }
  return { width, strokes };
}

const scaled = ([x, y]: Point): Point => [x * SCALE, y * SCALE];

/** A line cut into dashes, counted along its whole length. */
function dashes(points: readonly Point[]): readonly (readonly Point[])[] {
  const cut: (readonly Point[])[] = [];
  const [on, round] = [DASH.on * SCALE, (DASH.on + DASH.off) * SCALE];
  let gone = 0;
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (from === undefined) continue;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const place = (along: number): Point => [
      from[0] + ((to[0] - from[0]) * along) / length,
      from[1] + ((to[1] - from[1]) * along) / length,
    ];
    for (let start = -(gone % round); start < length; start += round) {
      const [begin, end] = [Math.max(0, start), Math.min(length, start + on)];
      if (end > begin) cut.push([place(begin), place(end)]);
    }
    gone += length;
  }
  return cut;
}
