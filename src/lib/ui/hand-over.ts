const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

type Field = HTMLInputElement | HTMLSelectElement;

function isField(element: Element | undefined): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLInputElement) {
    // The value of a box to tick is a word for its form, whatever is ticked.
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  }
  return [...field.options].some((option) => option.selected !== option.defaultSelected);
}

/** Takes the old part, and gives what takes the new one. */
export type HandOver = (from: Element) => (to: Element) => void;

/**
 * Carries the focus, what was entered already and what was unfolded from a prerendered part to the live one that
 * takes its place with the same markup. Call it with the old part before it goes, and what it gives with the new one.
 */
export const handOver: HandOver = (from) => {
  const before = [...from.querySelectorAll(CONTROLS)];
  const open = [...from.querySelectorAll('details')].map((details) => details.open);
  const focused = before.findIndex((control) => control === document.activeElement);
  return (to) => {
    const after = [...to.querySelectorAll(CONTROLS)];
    before.forEach((old, index) => {
      const live = after[index];
      if (!isField(old) || !isField(live) || !isChanged(old)) return;
      live.value = old.value;
      if (live instanceof HTMLInputElement && old instanceof HTMLInputElement) live.checked = old.checked;
      for (const type of ['input', 'change']) live.dispatchEvent(new Event(type, { bubbles: true }));
    });
    to.querySelectorAll('details').forEach((details, index) => (details.open ||= open[index] === true));
    const live = after[focused];
    if (live instanceof HTMLElement || live instanceof SVGElement) live.focus({ preventScroll: true });
  };
};
