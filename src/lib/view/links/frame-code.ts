import type { EmbeddedChart } from './embedded.ts';

/** Pixels that a chart needs at the width of an article, its table folded. */
const HEIGHTS: Readonly<Record<EmbeddedChart, number>> = { spending: 600, saving: 440, ladder: 760 };

/**
 * The code that puts a chart into a page of another site.
 *
 * @example frameCode('https://example.org/embed/saving/', 'saving', 'Cost').includes('height="440"') // true
 */
export function frameCode(address: string, chart: EmbeddedChart, title: string): string {
  const [src, name] = [address, title].map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  return `<iframe src="${src ?? ''}" title="${name ?? ''}" width="100%" height="${String(HEIGHTS[chart])}" frameborder="0" loading="lazy"></iframe>`;
}
