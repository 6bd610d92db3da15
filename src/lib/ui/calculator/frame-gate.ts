/** Lets one change through a frame: of many in one frame only the last is made, and none waits behind another. */
export class FrameGate {
  #waiting: (() => void) | undefined;
  #request = 0;

  /** Makes the change in the next frame, instead of any that still waits. */
  pass(change: () => void): void {
    this.#waiting = change;
    this.#request ||= requestAnimationFrame(() => {
      this.flush();
    });
  }

  /** Makes the waiting change now. */
  flush(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    const change = this.#waiting;
    this.#waiting = undefined;
    change?.();
  }
}
