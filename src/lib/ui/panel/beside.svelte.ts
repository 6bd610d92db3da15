import type { PanelContext } from '../../view/panel/reading.ts';
import { readTraceIn, traceIn } from '../../view/panel/trace-in.ts';
import type { Surroundings } from '../context.ts';
import { switchTo, type ShelfEntry } from '../shelf.ts';
import { AT_PARITY, parityOf } from '../allies/parity.ts';
import { workedOut } from '../worked-out.ts';

/** What the panel reads when a number belongs to a document that is kept but not open. */
export class Beside {
  readonly #around: Surroundings;
  readonly #trace: () => string;
  readonly #asked = $derived.by(() => readTraceIn(this.#trace()));
  /** The document that the number belongs to; undefined for the open one. */
  readonly entry = $derived.by((): ShelfEntry | undefined => {
    const { shelf, entry: open } = this.#around.workspace;
    const id = this.#asked?.entry;
    return id === undefined || id === open.id ? undefined : shelf.entries.find((one) => one.id === id);
  });
  readonly #worked = $derived.by(() => {
    const { editing, figures } = this.#around.workspace;
    return this.entry && editing && workedOut(this.entry.document, figures, editing);
  });

  /** The open document at purchasing power, where the number is one of those. */
  readonly #parity = $derived.by(() => {
    const { valid, figures } = this.#around.workspace;
    return this.#asked?.entry === AT_PARITY && valid !== undefined ? parityOf(valid, figures) : undefined;
  });

  constructor(around: Surroundings, trace: () => string) {
    this.#around = around;
    this.#trace = trace;
  }

  /** The trace within its own document. */
  get trace(): string {
    return this.#asked?.trace ?? this.#trace();
  }

  /** The results and the document that the number is read from. */
  get source(): Pick<PanelContext, 'calculation' | 'document' | 'economyName'> {
    const { workspace } = this.#around;
    const { economyName } = this;
    const isOpen = this.#asked === undefined || this.#asked.entry === workspace.entry.id;
    const other = this.#asked?.entry === AT_PARITY ? this.#parity : this.#worked;
    const { calculation, document } = isOpen
      ? { calculation: workspace.calculation, document: workspace.valid }
      : { calculation: other?.calculation, document: other?.document };
    return { calculation, document, economyName };
  }

  readonly economyName = (code: string): string =>
    this.entry?.document.economies[code]?.label ?? this.#around.economyName(code);

  /** Opens the document; the number stays on the panel. */
  readonly open = (): void => {
    const { entry } = this;
    if (entry !== undefined) this.#around.workspace.arrange((shelf) => switchTo(shelf, entry.id));
  };

  /** The surroundings of what the panel shows: what is opened from there stays in the same document. */
  surroundings(): Surroundings {
    const around = this.#around;
    const own: PropertyDescriptorMap = {
      economyName: { value: this.economyName },
      panel: { value: this.#panel() },
      goTo: {
        value: (control: Parameters<Surroundings['goTo']>[0]) => {
          this.open();
          around.goTo(control);
        },
      },
    };
    return Object.create(around, own) as Surroundings;
  }

  #panel(): Surroundings['panel'] {
    const { panel } = this.#around;
    const here = (): string | null => (panel.current === this.#trace() ? this.trace : panel.current);
    return {
      show: (trace) => {
        const own = this.#asked?.entry === AT_PARITY ? AT_PARITY : this.entry?.id;
        panel.show(own === undefined ? trace : traceIn(own, trace));
      },
      get current() {
        return here();
      },
      get isOpen() {
        return panel.isOpen;
      },
      set isOpen(isOpen) {
        panel.isOpen = isOpen;
      },
      get canGoBack() {
        return panel.canGoBack;
      },
      get canGoForward() {
        return panel.canGoForward;
      },
      back: () => {
        panel.back();
      },
      forward: () => {
        panel.forward();
      },
      close: () => {
        panel.close();
      },
    };
  }
}
