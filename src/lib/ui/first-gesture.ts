const GESTURES = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'input',
  'wheel',
  'scroll',
] as const;

let hasHappened = false;

/**
 * Calls back once the reader has done anything at all: moved, pressed, typed, scrolled. What is not needed before
 * that is fetched then, so that a page that is only read fetches little.
 *
 * Shape: returns what takes the wish back.
 */
export function onFirstGesture(then: () => void): () => void {
  if (hasHappened) {
    then();
    return () => undefined;
  }
  const stop = new AbortController();
  const happen = () => {
    hasHappened = true;
    stop.abort();
    then();
  };
  for (const gesture of GESTURES)
    window.addEventListener(gesture, happen, { signal: stop.signal, passive: true, capture: true });
  return () => {
    stop.abort();
  };
}
