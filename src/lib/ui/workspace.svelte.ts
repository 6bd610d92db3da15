import { Calculation } from '../engine/calculation.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { removeAt, setAt } from '../scenario/edit-document.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { resolve } from '../scenario/resolve.ts';
import type { OtherVersion } from '../view/changes/other-model.ts';
import type { Editing } from './editing.ts';
import { beginHistory, record, redo, settle, undo } from './history.ts';
import { beginShelf, currentEntry, isUntouched, withDocument, type Origin, type Shelf } from './shelf.ts';

/** Adds to a document, in sight of the scenario in focus, or gives it back as it is. */
type Supplement = (document: FootingDocument, focus: string) => FootingDocument;

const asItIs: Supplement = (document) => document;

/** What can be undone: the documents, and which scenario of the open one is in focus. */
interface Desk {
  readonly shelf: Shelf;
  readonly focus: string;
}

/** The state of the page: documents with their history, and everything that follows from the open one. */
export class Workspace {
  readonly figures: Figures;
  #history = $state.raw(beginHistory<Desk>({ shelf: { entries: [], current: '' }, focus: '' }));
  #previous: Calculation | undefined;
  #editing = $state.raw<Editing>();
  #loading: Promise<Editing> | undefined;

  readonly shelf = $derived(this.#history.present.shelf);
  readonly #focus = $derived(this.#history.present.focus);
  readonly entry = $derived(currentEntry(this.shelf));
  #supplement = $state.raw<Supplement>(asItIs);
  /** The open document, with what a page adds to it while nothing of its own is there. */
  readonly draft = $derived(this.#supplement(this.entry.document, this.#focus));
  /** The same as it came: what a reader can go back to. */
  readonly original = $derived(this.#supplement(this.entry.original, this.#focus));
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  /** Reading and checking of what is typed; undefined until something is about to be changed. */
  readonly editing = $derived(this.#editing);
  /** A preset needs no checking: nothing is at fault before something was changed. */
  readonly faults = $derived.by(() => this.#editing?.checkDraft(this.draft, this.figures) ?? []);
  /** The draft without its faulty parts: what results, files and links are made of. */
  readonly valid = $derived.by(() =>
    this.#editing ? this.#editing.usable(this.draft, this.faults) : this.draft,
  );
  readonly model = $derived.by(() => this.valid && resolve(this.valid, this.figures));
  /** The results of the open document; each edit keeps what does not hang on it. */
  readonly calculation = $derived.by(() => {
    if (this.model === undefined) return undefined;
    this.#previous = this.#previous?.next(this.model) ?? new Calculation(this.model);
    return this.#previous;
  });
  /** The scenario that the answer speaks of; undefined where no scenario can be used. */
  readonly scenario = $derived(
    this.model?.scenarios.find(({ id }) => id === this.#focus) ?? this.model?.scenarios[0],
  );
  /** Its place in the document, which may hold scenarios that cannot be used. */
  readonly scenarioIndex = $derived(
    Math.max(
      0,
      this.draft.scenarios.findIndex(({ id }) => id === (this.scenario?.id ?? this.#focus)),
    ),
  );

  /** Another version that the reader compares with: only read, and kept nowhere. */
  other = $state.raw<OtherVersion>();

  constructor(opening: { id: string; document: FootingDocument; focus: string }, figures: Figures) {
    this.figures = figures;
    const shelf = beginShelf(opening.document, { kind: 'preset', id: opening.id });
    this.#history = beginHistory({ shelf, focus: opening.focus });
  }

  /** True when the part of the program that reads edits could not be fetched. */
  isStuck = $state(false);

  /** Fetches what changing needs. Called at the first gesture that may lead to a change. */
  prepare(): Promise<Editing> {
    this.#loading ??= import('./editing.ts').then(
      async ({ editing }) => {
        // Reading the program in and making the first change are a task each: together they are one too long.
        await new Promise((done) => setTimeout(done));
        return (this.#editing = editing);
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.isStuck = true;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Resolves once every change made so far is in the document: the very first one waits for what checks it. */
  async arrived(): Promise<void> {
    await this.#loading?.catch(() => undefined);
  }

  /**
   * Adds examples to whatever document is open while a page needs them; a change of anything makes them part of it,
   * in the same step. Gives what takes them away again, unless another page has added its own by then.
   */
  supplement(add: Supplement): () => void {
    this.#supplement = add;
    return () => {
      if (this.#supplement === add) this.#supplement = asItIs;
    };
  }

  /** Puts a scenario into the answer sentence and in front of the charts: a step of its own. */
  focus(id: string): void {
    this.arrange((shelf) => shelf, null, id);
  }

  /** Changes the open document, and the focus with it. Changes of one gesture in a row are undone together. */
  change(
    edit: (document: FootingDocument) => FootingDocument,
    gesture: string | null = null,
    focus?: string,
  ): void {
    if (this.#editing === undefined) {
      // The very first change waits for what checks it; later ones are made at once.
      void this.prepare().then(
        () => {
          this.change(edit, gesture, focus);
        },
        () => undefined,
      );
      return;
    }
    const { id } = this.entry;
    const document = this.draft;
    const edited = edit(document);
    const put = (shelf: Shelf): Shelf => (edited === document ? shelf : withDocument(shelf, id, edited));
    this.arrange(put, gesture, focus);
  }

  /** Sets one value of the open document. */
  set(path: string, value: unknown, gesture: string | null = null): void {
    this.change((document) => setAt(document, path, value), gesture);
  }

  /** Takes one value out of the open document. */
  remove(path: string, gesture: string | null = null): void {
    this.change((document) => removeAt(document, path), gesture);
  }

  /** Changes the shelf: opens, copies, renames, takes off; and the focus with it. */
  arrange(edit: (shelf: Shelf) => Shelf, gesture: string | null = null, focus?: string): void {
    const { present } = this.#history;
    const next = { shelf: edit(present.shelf), focus: focus ?? present.focus };
    const isSame = next.shelf === present.shelf && next.focus === present.focus;
    this.#history = record(this.#history, isSame ? present : next, gesture);
  }

  /** Begins anew with documents read from this device: nothing before that can be undone. */
  restore(shelf: Shelf): void {
    this.#history = beginHistory({ shelf, focus: this.#focus });
  }

  /** Begins anew with one document. */
  restart(document: FootingDocument, origin: Origin): void {
    this.restore(beginShelf(document, origin));
  }

  /** Ends the gesture: the next change is a step of its own. */
  settle(): void {
    this.#history = settle(this.#history);
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  /** True while there is work that a new document would push aside. */
  get hasWork(): boolean {
    return this.shelf.entries.some((entry) => !isUntouched(entry) || entry.origin.kind !== 'preset');
  }
}
