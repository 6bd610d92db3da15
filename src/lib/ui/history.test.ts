import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, MOST_STEPS, record, redo, settle, undo, type History } from './history.ts';

const steps = (...states: [number, string | null][]): History<number> =>
  states.reduce((history, [state, gesture]) => record(history, state, gesture), beginHistory(0));

describe('history', () => {
  it('undoes and redoes step by step', () => {
    const history = steps([1, null], [2, null]);
    const back = undo(undo(history));
    expect(back.present).toBe(0);
    expect(undo(back)).toBe(back);
    expect(redo(redo(back)).present).toBe(2);
    expect(redo(history)).toBe(history);
  });

  it('takes a drag as one step', () => {
    const history = steps([1, 'drag a'], [2, 'drag a'], [3, 'drag a']);
    expect(history.past).toEqual([0]);
    expect(undo(history).present).toBe(0);
  });

  it('takes two drags of one slider as two steps, once the first has ended', () => {
    const history = record(settle(steps([1, 'drag a'], [2, 'drag a'])), 3, 'drag a');
    expect(undo(history).present).toBe(2);
  });

  it('takes gestures of two controls apart', () => {
    expect(undo(steps([1, 'type a'], [2, 'type b'])).present).toBe(1);
  });

  it('takes a gesture after an undo as a new step', () => {
    const history = record(undo(steps([1, 'type a'])), 2, 'type a');
    expect(undo(history).present).toBe(0);
    expect(history.future).toEqual([]);
  });

  it('does not count what changes nothing', () => {
    const history = steps([1, null]);
    expect(record(history, 1, 'type a')).toBe(history);
    expect(settle(history)).toBe(history);
  });

  it('forgets the oldest steps', () => {
    const history = steps(...Array.from({ length: MOST_STEPS + 5 }, (_, i): [number, null] => [i + 1, null]));
    expect(history.past).toHaveLength(MOST_STEPS);
  });

  it('comes back to where it was, however it went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.option(fc.constantFrom('a', 'b')))), (states) => {
        const history = states.reduce((h, [state, gesture]) => record(h, state, gesture), beginHistory(0));
        let back = history;
        while (back.past.length > 0) back = undo(back);
        expect(back.present).toBe(0);
        while (back.future.length > 0) back = redo(back);
        expect(back.present).toBe(history.present);
        expect(back.past).toEqual(history.past);
      }),
    );
  });
});
