import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { ChartText } from '../view/charts/chart.ts';
import { charts as messages } from '../view/messages/en/charts.ts';
import { embedPage, embedStyle } from './embed-page.ts';
import { stillDrawing } from './still-drawing.ts';

const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror="alert(1)">"'&\u0000`;
const chart = (text: string): ChartText => ({
  id: 'spending',
  title: [text, { text, label: 'name' }],
  subtitle: [text],
  sentence: [{ text, trace: `choice:${text}` }],
  footer: [text],
  table: () => ({
    columns: [{ name: [text] }, { name: [text], unit: 'JPY' }],
    rows: [
      [
        { text, label: 'name' },
        { text, trace: text, exact: text },
      ],
    ],
  }),
  sayPoint: () => text,
  empty: null,
});
const pageOf = (text: string, markup = '<svg></svg>'): string =>
  embedPage({
    lang: 'en',
    chart: chart(text),
    drawings: [{ width: 700, markup }],
    style: { text: 'p{}', hash: null },
    messages,
    from: { text, address: `https://example.org/?${text}` },
  });

function tagsOf(node: Tree.Node): string[] {
  const own = 'tagName' in node ? [node.tagName] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(tagsOf)] : own;
}

describe('a chart as a page', () => {
  test('has the same elements whatever its texts are', () => {
    expect(tagsOf(parse(pageOf(HOSTILE)))).toEqual(tagsOf(parse(pageOf('plain'))));
    expect(tagsOf(parse(pageOf(HOSTILE)))).not.toContain('script');
  });

  test('says why there is nothing to draw, and has no empty table', () => {
    const page = embedPage({
      lang: 'ja',
      chart: { ...chart('x'), empty: ['nothing to draw'] },
      drawings: [{ width: 700, markup: '<svg></svg>' }],
      style: { text: '', hash: 'abc=' },
      messages,
      from: { text: 'Footing', address: null },
    });
    expect(page).toContain('nothing to draw');
    expect(page).toContain("style-src 'sha256-abc='");
    expect(page).not.toMatch(/<svg|<table|<a /);
  });

  test('shows one of its drawings at each width', () => {
    const style = embedStyle('', [{ width: 340 }, { width: 700 }, { width: 1000 }]);
    expect(style).toBe(
      '@media (min-width:700px){.d0{display:none}}' +
        '@media not all and (min-width:700px){.d1{display:none}}@media (min-width:1000px){.d1{display:none}}' +
        '@media not all and (min-width:1000px){.d2{display:none}}',
    );
  });
});

describe('a still drawing', () => {
  const live =
    '<!--[--><svg class="chart-drawing" height="310" viewBox="0 0 10 10" role="group" aria-describedby="x" tabindex="0">' +
    '<g aria-hidden="true"><rect height="4"></rect><text data-trace="a/b/2030">¥1</text></g><!---->' +
    '<g class="stop" role="button" tabindex="-1"><circle r="1"></circle></g><circle class="here tone-saving"></circle></svg><!--]-->';

  test('has what is drawn and its name, and nothing for a reader who walks it', async () => {
    expect(await stillDrawing(live, 'title')).toBe(
      '<svg class="chart-drawing" viewBox="0 0 10 10" role="img" aria-labelledby="title">' +
        '<g><rect height="4"></rect><text data-trace="a/b/2030">¥1</text></g></svg>',
    );
  });

  test('is refused where nothing is drawn', async () => {
    await expect(stillDrawing('<p>none</p>', 'title')).rejects.toThrow('no svg');
  });
});
