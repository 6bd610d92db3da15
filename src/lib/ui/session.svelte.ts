import { untrack } from 'svelte';
import type { HeadlineCheck } from '../engine/check-headlines.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { forgetAll, isForeignWrite, keep, storedText } from './autosave.ts';
import type { Notice } from './notice.ts';
import { isUntouched, openBeside, type Origin, type Shelf } from './shelf.ts';
import type { Workspace } from './workspace.svelte.ts';

const PAUSE = 400;

/** What ties the workspace to the world outside: this device's storage, other tabs, files and links. */
export class Session {
  #said = $state.raw<Notice | null>(null);
  /** Why nothing is kept on this device; it comes back after whatever was said over it. */
  #standing = $state.raw<Notice | null>(null);
  /** True once the stored work is back; nothing is kept before. */
  #isKeeping = $state(false);
  #kept: Shelf | undefined;
  /** What became of the last attempt to keep something. */
  #outcome: ReturnType<typeof keep> = 'kept';
  #waiting: { document: FootingDocument; origin: Origin; check: HeadlineCheck | undefined } | undefined;

  /** What became of the headline results of the link opened last. */
  checked = $state.raw<HeadlineCheck>();

  constructor(private readonly workspace: Workspace) {}

  get notice(): Notice | null {
    return this.#said ?? this.#standing;
  }

  set notice(notice: Notice | null) {
    this.#said = notice;
  }

  /** Brings back what was kept on this device, then takes up a link, if the address holds one. */
  async begin(fragment: string): Promise<void> {
    const stored = storedText();
    if (typeof stored === 'string') this.#standing = { code: 'storage-forbidden' };
    else if (stored.text === null) this.#keepFromNowOn();
    else await this.#restore(stored.text);
    await this.openLink(fragment);
  }

  async #restore(text: string): Promise<void> {
    const read = await load(this, async () => {
      // What was kept may hold a number that was being typed: it must be checked as soon as it is there.
      await this.workspace.prepare();
      return (await import('./stored-shelf.ts')).readShelf(text, this.workspace.figures);
    });
    if (read === undefined) return;
    if (read.ok) {
      const { entry } = this.workspace;
      this.workspace.restore(read.shelf);
      this.#keepFromNowOn();
      // What was changed before the stored work was back stands beside it.
      if (!isUntouched(entry))
        this.workspace.arrange((shelf) => openBeside(shelf, entry.document, { kind: 'copy', of: '' }));
    } else if (read.why === 'newer') this.#standing = { code: 'stored-newer' };
    else this.#standing = { code: 'stored-damaged', faults: read.faults };
  }

  #keepFromNowOn(): void {
    this.#kept = this.workspace.shelf;
    this.#isKeeping = true;
  }

  /** Keeps every change shortly after it is made, and at once when the page is left. Call it in an effect. */
  autosave(): (() => void) | undefined {
    const { shelf } = this.workspace;
    if (!this.#isKeeping || shelf === this.#kept) return undefined;
    const timer = setTimeout(() => {
      this.flush();
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }

  /** Keeps the last change now. */
  flush(): void {
    const { shelf } = this.workspace;
    if (!this.#isKeeping || shelf === this.#kept) return;
    const outcome = keep(shelf);
    if (outcome === 'kept') this.#kept = shelf;
    if (outcome === this.#outcome) return;
    // Said when it begins, not at every edit while it lasts.
    this.#outcome = outcome;
    this.#standing = outcome === 'kept' ? null : { code: `storage-${outcome}` };
  }

  /** Another tab wrote: this one stops writing until the reader chooses. */
  hear(event: StorageEvent): void {
    if (!isForeignWrite(event) || this.#waitsForChoice()) return;
    this.#isKeeping = false;
    this.#standing = { code: 'other-tab' };
    if (this.#said?.code !== 'link-asks') this.#said = null;
  }

  #waitsForChoice(): boolean {
    return this.#standing?.code === 'other-tab' || this.#standing?.code === 'stored-newer';
  }

  /** Writes over what is stored with what this tab has. */
  keepMine(): void {
    this.#standing = null;
    this.#kept = undefined;
    this.#isKeeping = true;
    this.flush();
  }

  /** Takes over what another tab stored; undo comes back to this tab's own. */
  async takeTheirs(): Promise<void> {
    const stored = storedText();
    const text = typeof stored === 'string' ? null : stored.text;
    const read = await load(this, async () => {
      await this.workspace.prepare();
      return (await import('./stored-shelf.ts')).readShelf(text ?? '', this.workspace.figures);
    });
    if (read === undefined) return;
    if (!read.ok) {
      this.#standing = { code: 'stored-damaged', faults: read.faults };
      return;
    }
    this.workspace.arrange(() => read.shelf);
    this.#standing = null;
    this.#keepFromNowOn();
  }

  /** Opens the scenario of a link; over work that would be pushed aside it asks first. */
  async openLink(fragment: string): Promise<void> {
    if (!/^#?s=/.test(fragment)) return;
    const read = await load(this, async () =>
      (await import('./read-link.ts')).readLink(fragment, this.workspace.figures),
    );
    if (read === undefined) return;
    if (!read.ok) this.notice = { code: 'link-refused', faults: read.faults };
    else if (untrack(() => this.workspace.hasWork)) {
      const { document, check } = read;
      this.#waiting = { document, origin: { kind: 'link' }, check };
      this.notice = { code: 'link-asks', label: document.label ?? '', check };
    } else this.#open(read.document, { kind: 'link' }, read.check);
  }

  /** Opens what a link holds, after the reader said so. */
  openWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) this.#open(waiting.document, waiting.origin, waiting.check);
  }

  /** Opens a scenario file; one with faults changes nothing. */
  async openFile(file: File): Promise<void> {
    const read = await load(this, async () =>
      (await import('./read-file.ts')).readFile(file, this.workspace.figures),
    );
    if (read === undefined) return;
    if (read.ok) this.#open(read.document, { kind: 'file', name: file.name });
    else this.notice = { code: 'file-refused', name: file.name, faults: read.faults };
  }

  #open(document: FootingDocument, origin: Origin, check?: HeadlineCheck): void {
    this.workspace.arrange((shelf) => openBeside(shelf, document, origin));
    const label = document.label ?? (origin.kind === 'file' ? origin.name : '');
    this.checked = check;
    // What standing notice there is comes back after what a link says of its numbers.
    const hasNews = check !== undefined && (check.kind === 'damaged' || check.moved.length > 0);
    const isSaid = this.#standing === null || hasNews;
    this.#said = isSaid ? { code: 'opened', label, check } : null;
  }

  /** Removes everything from this device and begins as on the first visit. */
  forget(document: FootingDocument, origin: Origin): void {
    forgetAll();
    this.workspace.restart(document, origin);
    this.#keepFromNowOn();
    this.#standing = null;
    this.notice = { code: 'forgotten' };
  }

  dismiss(): void {
    if (this.#said === null) this.#standing = null;
    else if (this.#said.code === 'link-asks') this.#waiting = undefined;
    this.#said = null;
  }
}

/** Runs what needs a part of the program that is not here yet; says so when it cannot be fetched. */
async function load<Result>(session: Session, act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act();
  } catch {
    session.notice = { code: 'not-loaded' };
    return undefined;
  }
}
