import type { Page } from 'playwright-core';

/** The innermost elements that stick out, when the page as a whole scrolls sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1,
    );
    const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return [`the page is ${document.documentElement.scrollWidth} px wide`].concat(
      inner
        .slice(0, 10)
        .map(
          (element) =>
            `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
        ),
    );
  });
}
