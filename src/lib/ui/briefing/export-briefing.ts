import type { ExportAnswer, ExportQuestion } from './export-question.ts';

/** Why there is no file. */
export type ExportFailure = 'failed' | 'too-long';

/** A large briefing takes two or three seconds; what takes longer than this will not end well. */
const LONGEST = 30_000;

/** Makes a file of a briefing in a worker of its own, which ends with it: the page answers meanwhile. */
export function exportBriefing(question: ExportQuestion): Promise<ExportAnswer | ExportFailure> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    const end = (outcome: ExportAnswer | ExportFailure): void => {
      clearTimeout(timer);
      worker.terminate();
      done(outcome);
    };
    const timer = setTimeout(() => {
      end('too-long');
    }, LONGEST);
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer | null>) => {
      end(data ?? 'failed');
    });
    worker.addEventListener('error', () => {
      end('failed');
    });
    worker.postMessage(question);
  });
}
