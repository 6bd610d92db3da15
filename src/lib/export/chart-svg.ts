import type { SavingChart } from '../view/charts/saving-chart.ts';
import type { SpendingChart } from '../view/charts/spending-chart.ts';
import { drawChart, TEXT_SIZE, type Shape } from './chart-drawing.ts';
import { escapeMarkup as esc } from './escape-markup.ts';

/** A chart of a briefing as an SVG file on white paper. */
export function chartSvg(chart: SpendingChart | SavingChart): string {
  const { width, height, shapes } = drawChart(chart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(width)} ${at(height)}" width="${at(width)}" height="${at(height)}" font-family="system-ui, sans-serif" font-size="${String(TEXT_SIZE)}">`,
    `<rect width="${at(width)}" height="${at(height)}" fill="#ffffff"/>`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('\n');
}

function shapeSvg(shape: Shape): string {
  switch (shape.is) {
    case 'line': {
      const points = shape.points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ');
      const dash = shape.dash ? ' stroke-dasharray="6 4"' : '';
      return `<polyline points="${points}" fill="none" stroke="${shape.colour}" stroke-width="${at(shape.width)}" stroke-linejoin="round"${dash}/>`;
    }
    case 'box':
      return `<rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}" fill="${shape.colour}"/>`;
    case 'text':
      return `<text x="${at(shape.x)}" y="${at(shape.y)}" text-anchor="${shape.anchor}" fill="${shape.colour}"${shape.bold ? ' font-weight="600"' : ''}>${esc(shape.text)}</text>`;
  }
}

/** A coordinate: pixels need no more than a tenth. */
const at = (pixels: number): string => String(Math.trunc(pixels * 10) / 10);
