import type { Page } from 'playwright-core';

/** What a number may be when it is no result: shown with `data-label`. Everything else opens its calculation. */
const labelKinds = ['year', 'date', 'place', 'id', 'version', 'input', 'scale', 'count', 'name'];

/** Goes near every part of a page that sleeps until the reader is there, and comes back to the top. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(async () => {
    const asleep = () => [...document.querySelectorAll('.still')].find((one) => one.checkVisibility());
    for (let part = asleep(); part; part = asleep()) {
      part.scrollIntoView();
      await new Promise((done) => setTimeout(done, 20));
    }
    scrollTo(0, 0);
  });
}

/** Opens whatever is folded, so that nothing hides from a test. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    // What is folded is often built only when it opens: two frames later it is there.
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/**
 * The visible pieces of text with a digit in them that are neither a trace (`data-trace` on a control), nor a label
 * (`data-label`), nor something that the reader types or picks.
 */
export function untracedNumbers(page: Page): Promise<string[]> {
  return page.evaluate((kinds) => {
    const found: string[] = [];
    const controls = 'button, a[href], summary, [role="button"], [role="link"], [tabindex="0"]';
    const free =
      'input, select, option, textarea, time, script, style, noscript, template, #svelte-announcer';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (!parent || !/\p{Nd}/u.test(text)) continue;
      // A drawing's own title and description are read out, not shown.
      if (parent.closest(free) || parent.matches('svg title, svg desc')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const traced = parent.closest('[data-trace]');
      if (traced?.matches(controls)) continue;
      // A number written into a drawing opens with the pointer; the keyboard reaches the same one in its points, sentence or table.
      const trace = CSS.escape(traced?.getAttribute('data-trace') ?? '');
      const same = `button[data-trace="${trace}"], [role="button"][data-trace="${trace}"]`;
      if (traced && parent.closest('svg') && document.querySelector(same)) continue;
      if (kinds.includes(parent.closest('[data-label]')?.getAttribute('data-label') ?? '')) continue;
      const place =
        parent.closest('[id]')?.id ?? parent.closest('section, main, header, footer, nav')?.tagName;
      found.push(`"${text.slice(0, 80)}" in <${parent.tagName.toLowerCase()}> of ${place ?? 'body'}`);
    }
    return found;
  }, labelKinds);
}

/** Words that only a program would say, in text, names and values. */
export function programWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = /(?<![\p{L}\p{N}])(NaN|Infinity|undefined|null)(?![\p{L}\p{N}])|\[object \w+\]/gu;
    const found = new Set<string>();
    const look = (text: string | null, where: string) => {
      for (const [word] of (text ?? '').matchAll(words)) found.add(`${word} in ${where}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, template')) look(node.textContent, 'the text');
    look(document.title, 'the title');
    for (const element of document.querySelectorAll('*'))
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'title',
        'alt',
        'placeholder',
        'value',
        'd',
        'x',
        'y',
        'points',
        'transform',
      ])
        look(element.getAttribute(name), `${element.tagName.toLowerCase()}[${name}]`);
    return [...found];
  });
}
