import { download } from '../charts/download.ts';
import type { Session } from './session.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Hands the open scenario to the reader as a file; what cannot be read again is left out, and said. */
export async function saveFile(workspace: Workspace, session: Session): Promise<void> {
  await workspace.arrived();
  const { valid, faults } = workspace;
  if (valid === undefined || valid.scenarios.length === 0) {
    session.notice = { code: 'nothing-to-save' };
    return;
  }
  const { writeDocument } = await import('../scenario/write-document.ts');
  download(
    `${fileName(valid.label ?? '')}.json`,
    new Blob([writeDocument(valid)], { type: 'application/json' }),
  );
  if (faults.length > 0) session.notice = { code: 'saved-in-part' };
}

/** A name that every file system takes; letters of all languages stay. */
function fileName(label: string): string {
  const plain = label
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'footing-scenario' : `footing-${plain}`;
}
