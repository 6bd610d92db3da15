import { tick } from 'svelte';
import type { Walk } from './walk.svelte.ts';

/** Wires keys, pointer and finger of a drawing to its walk. A finger shows a point first and opens it next. */
export function walked(walk: Walk): (svg: SVGSVGElement) => () => void {
  return (svg) => {
    const listening = new AbortController();
    const { signal } = listening;
    let opens = false;
    let moving = false;

    function place(event: PointerEvent): void {
      const box = svg.getBoundingClientRect();
      const scale = svg.viewBox.baseVal.width / box.width;
      walk.nearest((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    }
    function down(event: PointerEvent): void {
      const before = walk.shown ? walk.current?.key : undefined;
      place(event);
      opens = event.pointerType === 'mouse' || before === walk.current?.key;
    }
    function leave(event: PointerEvent): void {
      if (event.pointerType === 'mouse' && !svg.contains(document.activeElement)) walk.leave();
    }
    function downElsewhere(event: PointerEvent): void {
      if (event.target instanceof Node && !svg.contains(event.target)) walk.leave();
    }
    function click(event: MouseEvent): void {
      const target = event.target instanceof Element ? event.target.closest('[data-trace]') : null;
      const trace = target?.getAttribute('data-trace');
      // A click without a pointer comes from assistive technology: it means the element itself.
      if (trace && (event.detail === 0 || !target?.closest('.stop'))) walk.openTrace(trace);
      else if (opens) walk.openCurrent();
    }
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Enter' || event.key === ' ') walk.openCurrent();
      else if (event.key === 'Escape' && walk.shown) walk.hide();
      else if (walk.press(event.key)) void focusCurrent();
      else return;
      event.preventDefault();
    }
    async function focusCurrent(): Promise<void> {
      // The point left may vanish with its line: that is no leaving of the chart.
      moving = true;
      await tick();
      svg.querySelector<SVGElement>('.stop[tabindex="0"]')?.focus();
      moving = false;
    }
    function focusOut(event: FocusEvent): void {
      if (!moving && !(event.relatedTarget instanceof Node && svg.contains(event.relatedTarget)))
        walk.leave();
    }
    svg.addEventListener('pointerdown', down, { signal });
    svg.addEventListener('pointermove', place, { signal });
    svg.addEventListener('pointerleave', leave, { signal });
    svg.addEventListener('click', click, { signal });
    svg.addEventListener('keydown', press, { signal });
    svg.addEventListener(
      'focusin',
      () => {
        walk.show();
      },
      { signal },
    );
    svg.addEventListener('focusout', focusOut, { signal });
    document.addEventListener('pointerdown', downElsewhere, { signal });
    return () => {
      listening.abort();
    };
  };
}
