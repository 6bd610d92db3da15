const MARGIN = 8;

/** Puts a popover beside the button that opened it, inside the window. Styles set by code pass the security policy. */
export function besideItsButton(popover: HTMLElement): () => void {
  const place = (event: Event): void => {
    if (!(event instanceof ToggleEvent) || event.newState !== 'open') return;
    const button = document.querySelector(`[popovertarget="${popover.id}"]`);
    if (button === null) return;
    const at = button.getBoundingClientRect();
    popover.style.position = 'fixed';
    popover.style.margin = '0';
    popover.style.inset = 'auto';
    const { width, height } = popover.getBoundingClientRect();
    const right = document.documentElement.clientWidth - width - MARGIN;
    const below = at.bottom + MARGIN;
    const fits = below + height <= innerHeight;
    popover.style.left = `${Math.max(MARGIN, Math.min(at.left, right))}px`;
    popover.style.top = `${fits ? below : Math.max(MARGIN, at.top - height - MARGIN)}px`;
  };
  // Before it is shown it has no size: the browser tells once it is.
  popover.addEventListener('toggle', place);
  return () => {
    popover.removeEventListener('toggle', place);
  };
}
