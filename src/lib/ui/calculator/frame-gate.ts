/** Lets one change through a frame: of many in one frame only the last is made, and none waits behind another. */
export class FrameGate {
  #waiting: (() => void) | undefined;
  #frame = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  /** Makes the change after the next frame, instead of any that still waits. */
  pass(change: () => void): void {
    this.#waiting = change;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      // Not in the frame itself, which has its own work of drawing: two short tasks instead of a long one.
      this.#task = setTimeout(() => {
        this.flush();
      });
    });
  }

  /** Makes the waiting change now. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#task);
    this.#frame = 0;
    const change = this.#waiting;
    this.#waiting = undefined;
    change?.();
  }
}
