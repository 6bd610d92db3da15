import { EMBED_TITLE, embedPage, embedStyle } from '../export/embed-page.ts';
import { stillDrawing } from '../export/still-drawing.ts';
import { styleHash } from '../export/style-hash.ts';
import type { ChartText } from '../view/charts/chart.ts';
import type { ChartsMessages } from '../view/messages/en/charts.ts';
import chartRules from './chart.css?inline';
import embedRules from './embed.css?inline';
import stepRules from './steps.css?inline';
import tokens from './tokens.css?inline';

/**
 * A chart of the reader's own scenario as a file to be put on a page or sent: the drawing as it stands, its table, its
 * sources; no script, nothing to fetch, light or dark as the reader's system.
 */
export async function exportHtml(
  drawing: SVGSVGElement,
  chart: ChartText,
  messages: ChartsMessages,
): Promise<string> {
  const drawings = [
    {
      width: drawing.viewBox.baseVal.width,
      markup: await stillDrawing(new XMLSerializer().serializeToString(drawing), EMBED_TITLE),
    },
  ];
  const text = embedStyle(tokens + chartRules + stepRules + embedRules, drawings);
  const address = location.origin + location.pathname;
  return embedPage({
    lang: document.documentElement.lang,
    chart,
    drawings,
    style: { text, hash: await styleHash(text) },
    messages,
    from: { text: `Footing ${__FOOTING_VERSION__}, ${address}`, address },
  });
}
