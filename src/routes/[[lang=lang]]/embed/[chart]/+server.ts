import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import chartRules from '$lib/charts/chart.css?inline';
import embedRules from '$lib/charts/embed.css?inline';
import LadderChart from '$lib/charts/LadderChart.svelte';
import LineChart from '$lib/charts/LineChart.svelte';
import SavingDots from '$lib/charts/SavingDots.svelte';
import tokens from '$lib/charts/tokens.css?inline';
import { EMBED_TITLE, embedPage, embedStyle, type EmbedDrawing } from '$lib/export/embed-page.ts';
import { styleHash } from '$lib/export/style-hash.ts';
import { stillDrawing } from '$lib/export/still-drawing.ts';
import { EMBEDDED, isEmbedded, type EmbeddedChart } from '$lib/view/links/embedded.ts';
import { htmlLang, isLocale, type Locale } from '$lib/view/locale.ts';
import { loadLinks } from '$lib/view/messages/load-links.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { openingCharts } from './opening-charts.ts';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = () =>
  EMBEDDED.flatMap((chart) => [{ chart }, { chart, lang: 'zh' }, { chart, lang: 'ja' }]);

/** The widths at which each is drawn: a drawing is not made smaller than its text can be read. */
const WIDTHS: Record<EmbeddedChart, readonly number[]> = {
  spending: [340, 700],
  saving: [340, 700],
  ladder: [340, 700, 1000],
};

/** One chart of the opening scenario as a page of its own, for a frame on another site: no script at all. */
export const GET: RequestHandler = async ({ params }) => {
  const { lang, chart: name } = params;
  const locale: Locale = isLocale(lang) ? lang : 'en';
  if (!isEmbedded(name)) error(404);
  const [charts, links] = await Promise.all([openingCharts(locale), loadLinks(locale)]);
  const drawings = await Promise.all(
    WIDTHS[name].map(async (width): Promise<EmbedDrawing> => {
      const markup = drawn(charts, name, width);
      return { width, markup: await stillDrawing(markup, EMBED_TITLE) };
    }),
  );
  const text = embedStyle(tokens + chartRules + embedRules, drawings);
  const html = embedPage({
    lang: htmlLang(locale),
    chart: charts[name],
    drawings,
    style: { text, hash: await styleHash(text) },
    messages: charts.messages,
    from: { text: links.openFooting, address: '../../' },
  });
  // Exactly this type, or the framework would not write it as the page of a folder; the charset is in the page.
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};

function drawn(
  { spending, saving, ladder }: Awaited<ReturnType<typeof openingCharts>>,
  name: EmbeddedChart,
  startWidth: number,
): string {
  const onopen = (): void => undefined;
  switch (name) {
    case 'spending':
      return render(LineChart, { props: { chart: spending, onopen, startWidth } }).body;
    case 'saving':
      return render(SavingDots, { props: { chart: saving, onopen, startWidth } }).body;
    case 'ladder':
      return render(LadderChart, { props: { chart: ladder, onopen, startWidth } }).body;
  }
}
