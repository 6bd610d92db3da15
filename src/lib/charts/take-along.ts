import { getContext, setContext } from 'svelte';
import type { TakenAlong } from '../view/citations/taken-along.ts';

/** Puts things on the clipboard with their citations. */
export interface TakeAlong {
  /** Fetches what copying needs: called when the pointer or the focus comes near, so that the copying itself is fast. */
  prepare: () => void;
  /** Copies, and says in words what became of it; empty where it was said elsewhere. */
  copy: (taken: TakenAlong) => Promise<string>;
}

const KEY = Symbol('take along');

/** Gives the way of copying to everything below. */
export function setTakeAlong(along: TakeAlong): void {
  setContext(KEY, along);
}

/** The way of copying of the page; undefined where a drawing stands by itself. */
export function takeAlong(): TakeAlong | undefined {
  return getContext<TakeAlong | undefined>(KEY);
}
