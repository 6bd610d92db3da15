/** Starts the worker that draws: a file of the site itself, fetched when somebody first asks. */
export function startWorker(): Worker {
  return new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
}
