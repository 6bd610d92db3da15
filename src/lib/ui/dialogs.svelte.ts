import type { Component } from 'svelte';

export type DialogName = 'shelf' | 'share' | 'forget';

/** Fetches a dialog that only a part of the program knows which is itself fetched on demand. */
export type DialogLoader = () => Promise<{ default: Component }>;

/** Which dialog is open; its component is loaded when it is first asked for. */
export class Dialogs {
  current = $state.raw<DialogName | DialogLoader | null>(null);

  open(dialog: DialogName | DialogLoader): void {
    this.current = dialog;
  }

  close(): void {
    this.current = null;
  }
}
