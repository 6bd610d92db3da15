import type { Pixels } from './encode-png.ts';
import type { Point } from './stroke-font.ts';

type Colour = readonly [number, number, number];

/** A white sheet on which lines and boxes are drawn with smooth edges. */
export class Canvas implements Pixels {
  readonly rgb: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgb = new Uint8Array(width * height * 3).fill(255);
  }

  /** Lines of one colour; where they cross or meet they are one shape, no darker than the rest. */
  lines(strokes: readonly (readonly Point[])[], width: number, colour: string): void {
    const reach = width / 2 + 1;
    const cover = new Map<number, number>();
    for (const points of strokes)
      for (const [at, to] of points.entries())
        if (at > 0) this.segment(points[at - 1] ?? to, to, { width, reach, cover });
    const ink = readColour(colour);
    for (const [pixel, part] of cover) this.blend(pixel, part, ink);
  }

  box(left: number, top: number, width: number, height: number, colour: string): void {
    const ink = readColour(colour);
    const part = (from: number, length: number, at: number): number =>
      Math.max(0, Math.min(from + length, at + 1) - Math.max(from, at));
    for (let y = Math.floor(top); y < top + height; y += 1)
      for (let x = Math.floor(left); x < left + width; x += 1)
        if (this.holds(x, y))
          this.blend(y * this.width + x, part(left, width, x) * part(top, height, y), ink);
  }

  private segment(
    [ax, ay]: Point,
    [bx, by]: Point,
    { width, reach, cover }: { width: number; reach: number; cover: Map<number, number> },
  ): void {
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    for (let y = Math.floor(Math.min(ay, by) - reach); y <= Math.max(ay, by) + reach; y += 1)
      for (let x = Math.floor(Math.min(ax, bx) - reach); x <= Math.max(ax, bx) + reach; x += 1) {
        if (!this.holds(x, y)) continue;
        const [px, py] = [x + 0.5 - ax, y + 0.5 - ay];
        const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        const away = Math.hypot(px - along * dx, py - along * dy);
        const part = Math.max(0, Math.min(1, width / 2 + 0.5 - away));
        const pixel = y * this.width + x;
        if (part > (cover.get(pixel) ?? 0)) cover.set(pixel, part);
      }
  }

  private holds(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height;
  }

  private blend(pixel: number, part: number, colour: Colour): void {
    for (const [at, ink] of colour.entries()) {
      const paper = this.rgb[pixel * 3 + at] ?? 255;
      this.rgb[pixel * 3 + at] = Math.trunc(paper + (ink - paper) * part + 0.5);
    }
  }
}

function readColour(colour: string): Colour {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
