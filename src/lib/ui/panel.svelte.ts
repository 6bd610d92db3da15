/** The numbers whose sources were opened, one after the other, with back and forward. */
export class Panel {
  #trail = $state.raw<readonly string[]>([]);
  #at = $state(-1);
  /** On a narrow page the panel lies over the others until it is closed. */
  isOpen = $state(false);

  /** The trace shown; null before any was asked for. */
  readonly current = $derived(this.#trail[this.#at] ?? null);
  readonly canGoBack = $derived(this.#at > 0);
  readonly canGoForward = $derived(this.#at < this.#trail.length - 1);

  /** Shows where a number comes from. */
  show(trace: string): void {
    this.isOpen = true;
    if (trace === this.current) return;
    this.#trail = [...this.#trail.slice(0, this.#at + 1), trace].slice(-50);
    this.#at = this.#trail.length - 1;
  }

  back(): void {
    if (this.canGoBack) this.#at -= 1;
  }

  forward(): void {
    if (this.canGoForward) this.#at += 1;
  }

  close(): void {
    this.isOpen = false;
  }
}
