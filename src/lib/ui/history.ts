/** What can be undone: the past, the present, and what was undone. One step a gesture. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** The gesture that made the present, while it may still go on: a drag, a burst of typing. */
  readonly gesture: string | null;
}

/** Older steps are forgotten beyond so many. */
export const MOST_STEPS = 200;

/** A history that begins here. */
export function beginHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], gesture: null };
}

/**
 * Takes a new state in. States of one gesture in a row are one step; a gesture of null is always a step of its own.
 * The same state again changes nothing.
 */
export function record<State>(
  history: History<State>,
  next: State,
  gesture: string | null = null,
): History<State> {
  if (next === history.present) return history;
  if (gesture !== null && gesture === history.gesture) return { ...history, present: next, future: [] };
  const past = [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present: next, future: [], gesture };
}

/** Ends the gesture: what comes next is a step of its own. */
export function settle<State>(history: History<State>): History<State> {
  return history.gesture === null ? history : { ...history, gesture: null };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: before, future, gesture: null };
}

/** One step forward again. */
export function redo<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, gesture: null };
}
