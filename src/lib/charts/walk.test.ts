import { describe, expect, it } from 'vitest';
import { Walk, type Stop } from './walk.svelte.ts';

const stop = (key: string, x: number, y: number): Stop => ({
  key,
  x,
  y,
  number: { text: key, trace: `t:${key}` },
  name: key,
});
/** Two lines of three points; the second stands above the first. */
const LINES = [
  [stop('a0', 0, 90), stop('a1', 50, 80), stop('a2', 100, 70)],
  [stop('b0', 0, 40), stop('b1', 50, 30), stop('b2', 100, 20)],
];

function walk(upAndDown: 'height' | 'order' = 'height'): { walk: Walk; opened: string[] } {
  const opened: string[] = [];
  const made = new Walk(
    () => LINES,
    () => ({ line: 0, index: 1 }),
    (trace) => opened.push(trace),
    upAndDown,
  );
  return { walk: made, opened };
}

describe('Walk', () => {
  it('starts at the finding, without a box', () => {
    const { walk: w } = walk();
    expect([w.current?.key, w.shown]).toEqual(['a1', false]);
  });

  it('walks along a line and stops at its ends', () => {
    const { walk: w } = walk();
    expect(w.press('ArrowRight')).toBe(true);
    expect([w.current?.key, w.shown]).toEqual(['a2', true]);
    w.press('ArrowRight');
    expect(w.current?.key).toBe('a2');
    w.press('Home');
    expect(w.current?.key).toBe('a0');
    w.press('End');
    expect(w.current?.key).toBe('a2');
  });

  it('goes to the line above in the same year, or to the next in order', () => {
    const { walk: byHeight } = walk();
    byHeight.press('ArrowUp');
    expect(byHeight.current?.key).toBe('b1');
    byHeight.press('ArrowUp');
    expect(byHeight.current?.key).toBe('b1');
    byHeight.press('ArrowDown');
    expect(byHeight.current?.key).toBe('a1');
    const { walk: byOrder } = walk('order');
    byOrder.press('ArrowUp');
    expect(byOrder.current?.key).toBe('a1');
    byOrder.press('ArrowDown');
    expect(byOrder.current?.key).toBe('b1');
  });

  it('leaves other keys to the page', () => {
    expect(walk().walk.press('Tab')).toBe(false);
  });

  it('finds the point nearest to the pointer, and forgets it when left', () => {
    const { walk: w } = walk();
    w.nearest(96, 35);
    expect([w.current?.key, w.shown]).toEqual(['b2', true]);
    w.leave();
    expect([w.current?.key, w.shown]).toEqual(['a1', false]);
  });

  it('opens the number of the current point', () => {
    const { walk: w, opened } = walk();
    w.press('End');
    w.openCurrent();
    expect(opened).toEqual(['t:a2']);
  });
});
