import { Calculation } from '../../../engine/calculation.ts';
import type { FootingDocument } from '../../../scenario/document.ts';
import type { Fault } from '../../../scenario/fault.ts';
import { LARGEST_FILE } from '../../../scenario/read-text.ts';
import { resolve } from '../../../scenario/resolve.ts';
import { workedOut } from '../../worked-out.ts';
import type { Workspace } from '../../workspace.svelte.ts';

/** A document that the reader gave for the comparison alone, or why it was not read. */
export type Given = { name: string; document: FootingDocument } | { name: string; faults: readonly Fault[] };

/** Where the other version comes from. */
export type VersionChoice = 'original' | 'given' | `entry:${string}`;

/** The version that the open work is set beside. Reading one changes nothing of the work. */
export class ComparedVersion {
  choice = $state<VersionChoice>('original');
  given = $state.raw<Given>();

  constructor(private readonly workspace: Workspace) {}

  /** Other documents on the shelf. */
  readonly entries = $derived.by(() =>
    this.workspace.shelf.entries.filter(({ id }) => id !== this.workspace.entry.id),
  );

  readonly #document = $derived.by((): FootingDocument | undefined => {
    const { choice, given } = this;
    if (choice === 'given' && given !== undefined && 'document' in given) return given.document;
    const entry = this.entries.find(({ id }) => choice === `entry:${id}`);
    return entry?.document ?? this.workspace.entry.original;
  });

  /** The version with its results, as far as its inputs can be used. */
  readonly version = $derived.by((): { document: FootingDocument; calculation: Calculation } | undefined => {
    const { editing, figures } = this.workspace;
    if (this.#document === undefined) return undefined;
    if (editing !== undefined) return workedOut(this.#document, figures, editing);
    // Before anything was changed, the work is as it was when it was opened.
    if (this.choice !== 'original') return undefined;
    return { document: this.#document, calculation: new Calculation(resolve(this.#document, figures)) };
  });

  /** Reads a file for the comparison. */
  async readFile(file: File): Promise<void> {
    const { readDocument } = await import('../../../scenario/read-document.ts');
    if (file.size > LARGEST_FILE) {
      const faults: Fault[] = [{ code: 'too-large', path: '', size: file.size, limit: LARGEST_FILE }];
      this.given = { name: file.name, faults };
      return;
    }
    this.#take(file.name, readDocument(new Uint8Array(await file.arrayBuffer()), this.workspace.figures));
  }

  /** Reads a link for the comparison: the whole address, or what stands behind its `#`. */
  async readLink(text: string, name: string): Promise<void> {
    const { decodeLink } = await import('../../../scenario/link.ts');
    const fragment = text.trim().replace(/^[^#]*(?=#)/, '');
    this.#take(name, await decodeLink(fragment, this.workspace.figures));
  }

  #take(
    name: string,
    read: { ok: true; document: FootingDocument } | { ok: false; faults: readonly Fault[] },
  ): void {
    if (!read.ok) {
      this.given = { name, faults: read.faults };
      return;
    }
    this.given = { name: read.document.label ?? name, document: read.document };
    this.choice = 'given';
  }
}
