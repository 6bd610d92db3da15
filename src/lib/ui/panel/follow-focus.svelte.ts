import { tick } from 'svelte';
import type { Surroundings } from '../context.ts';

/** A part is null once it was taken off the page. */
interface Parts {
  aside: HTMLElement | null | undefined;
  heading: HTMLElement | null | undefined;
}

/**
 * Keeps the focus where a reader expects it. Beside the page it stays on the number that was clicked; over the page,
 * or where the number went away with what it stood in, it goes to the panel's heading; closing gives it back.
 *
 * Shape: call it while the component is made; it sets effects.
 */
export function followFocus(
  panel: Surroundings['panel'],
  parts: () => Parts,
): { isOver: () => boolean; close: () => void } {
  let opener: Element | null = null;
  let wasInside = false;

  const isOver = (): boolean => {
    const { aside } = parts();
    return aside instanceof HTMLElement && getComputedStyle(aside).position === 'fixed';
  };

  // Before the page changes: a number clicked inside the panel is still there.
  $effect.pre(() => {
    // Both are read each time: what is not read is not followed.
    const { isOpen, current } = panel;
    if (!isOpen && current === null) return;
    const active = document.activeElement;
    wasInside = parts().aside?.contains(active) ?? false;
    if (!wasInside && active !== null && active !== document.body) opener = active;
  });

  $effect(() => {
    const { isOpen, current } = panel;
    if (current === null && !isOpen) return;
    const inside = wasInside;
    void tick().then(() => {
      const { aside, heading } = parts();
      if (!aside || aside.contains(document.activeElement)) return;
      if (!inside && !(isOpen && isOver())) return;
      heading?.focus({ preventScroll: true });
      aside.scrollTop = 0;
    });
  });

  return {
    isOver,
    close: () => {
      panel.close();
      const number = document.querySelector(`main [data-trace="${CSS.escape(panel.current ?? '')}"]`);
      const back = opener?.isConnected === true ? opener : number;
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    },
  };
}
