import type { TakeAlong } from '../../charts/take-along.ts';
import type { Surroundings } from '../context.ts';

/** Copying with citations for a page: its program and the evidence come when they are wanted. */
export function takeAlongOf(around: Surroundings): TakeAlong {
  const program = () => import('./copy-cited.ts');
  return {
    prepare: () => {
      program()
        .then(({ prepareCopying }) => prepareCopying(around))
        // Said when something is copied.
        .catch(() => undefined);
    },
    copy: async (taken) => {
      try {
        return await (await program()).copyCited(taken, around);
      } catch {
        around.session.notice = { code: 'not-loaded' };
        return '';
      }
    },
  };
}
