import type { FaultMessages } from '../../../view/messages/en/faults.ts';
import type { Workspace } from '../../workspace.svelte.ts';

/** The sentences of the faults at a place and below it, where they have no field of their own. */
export function faultsUnder(
  { faults, editing }: Workspace,
  sentences: FaultMessages | undefined,
  place: string,
): readonly string[] {
  if (editing === undefined || sentences === undefined) return [];
  const here = faults.filter(({ path }) => path === place || path.startsWith(`${place}.`));
  return [...new Set(here.map((fault) => editing.faultText(fault, sentences)))];
}
