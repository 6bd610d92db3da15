export type DialogName = 'shelf' | 'share' | 'forget' | 'moved';

/** Which dialog is open; its component is loaded when it is first asked for. */
export class Dialogs {
  current = $state<DialogName | null>(null);

  open(name: DialogName): void {
    this.current = name;
  }

  close(): void {
    this.current = null;
  }
}
