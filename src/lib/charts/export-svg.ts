import type { ChartText } from '../view/charts/chart.ts';
import { textWidth } from '../view/charts/text-width.ts';
import { plainWords } from '../view/charts/words.ts';
import { wrapText } from './wrap-text.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEFT_OUT = '.stop, .box, .cross, .here';
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'text-anchor',
  'font-size',
  'font-weight',
  'opacity',
] as const;

export interface ExportedSvg {
  text: string;
  width: number;
  height: number;
}

/**
 * A drawing as a file of its own: colours written in, with title, subtitle, sentence and sources around it.
 * Always in light colours, whatever the page wears: it goes into documents and onto paper.
 */
export function exportSvg(drawing: SVGSVGElement, chart: ChartText): ExportedSvg {
  const { dataset } = document.documentElement;
  const worn = dataset.theme;
  dataset.theme = 'light';
  try {
    return exportAsWorn(drawing, chart);
  } finally {
    // Nothing was painted in between.
    if (worn === undefined) delete dataset.theme;
    else dataset.theme = worn;
  }
}

function exportAsWorn(drawing: SVGSVGElement, chart: ChartText): ExportedSvg {
  const { width: inner, height: tall } = drawing.viewBox.baseVal;
  const width = inner + MARGIN * 2;
  const page = getComputedStyle(drawing);
  const [ink, ground, soft] = ['--ink', '--ground', '--ink-2'].map((token) =>
    page.getPropertyValue(token).trim(),
  );
  const svg = document.createElementNS(NAMESPACE, 'svg');
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, fill = '#000'): void => {
    for (const line of wrapText(text, inner, (part) => textWidth(part, size, weight > 500))) {
      y += size * 1.4;
      svg.append(element('text', { x: MARGIN, y, fill, 'font-size': size, 'font-weight': weight }, line));
    }
  };
  svg.append(element('title', {}, plainWords(chart.title)), element('desc', {}, plainWords(chart.sentence)));
  const background = element('rect', { width: '100%', height: '100%', fill: ground ?? '#fff' });
  svg.append(background);
  write(plainWords(chart.title), 16, 650, ink);
  write(plainWords(chart.subtitle), 13, 400, soft);
  y += 12;
  svg.append(painted(drawing, y, inner, tall));
  y += tall + 8;
  write(plainWords(chart.sentence), 12, 400, soft);
  y += 4;
  write(plainWords(chart.footer), 11, 400, soft);
  const height = Math.ceil(y + MARGIN);
  for (const [name, value] of Object.entries({
    xmlns: NAMESPACE,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'system-ui, sans-serif',
    lang: document.documentElement.lang,
  })) {
    svg.setAttribute(name, String(value));
  }
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** A copy of the drawing with every colour and size written in, so that it needs no style sheet. */
function painted(drawing: SVGSVGElement, y: number, width: number, height: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const from = [drawing, ...drawing.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((target, index) => {
    const source = from[index];
    if (source === undefined || !(target instanceof SVGElement)) return;
    const style = getComputedStyle(source);
    for (const property of PAINTED) target.setAttribute(property, style.getPropertyValue(property));
    for (const { name } of [...target.attributes]) {
      if (/^(class|role|tabindex|aria-|data-)/.test(name)) target.removeAttribute(name);
    }
  });
  const left = [...drawing.querySelectorAll(LEFT_OUT)];
  const copies = [...copy.querySelectorAll('*')];
  const originals = from.slice(1);
  for (const one of left) copies[originals.indexOf(one)]?.remove();
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(y));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}
