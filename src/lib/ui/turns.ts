const waiting: (() => void)[] = [];

/**
 * Does a piece of work in a task of its own, after those asked for before: between two of them the page answers
 * and draws, so that no single task is long.
 */
export function inTurn(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(next);
}

function next(): void {
  // The queue is shortened after the work: what is asked for meanwhile waits for its own turn.
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setTimeout(next);
  }
}
