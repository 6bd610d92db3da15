import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { shellContext } from '../../src/lib/cli/brief-context.ts';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import { briefingWorkbook } from '../../src/lib/export/briefing-workbook.ts';
import { briefingFile } from '../../src/lib/export/briefing-file.ts';
import { markedCopy } from '../../src/lib/export/marked-copy.ts';
import { readBriefing } from '../../src/lib/import/read-briefing.ts';
import { loadPreset } from '../../src/lib/scenario/presets.ts';
import { verify as words } from '../../src/lib/view/messages/en/verify.ts';
import { unitText, type FoundDocument } from '../../src/lib/view/verify/found.ts';
import type { Report } from '../../src/lib/view/verify/report.ts';
import { figures, reportOn, sealedOf } from './sealed-briefing.ts';

const document = await loadPreset('japan');
const sealed = await sealedOf(document);
const context = shellContext(document, figures, 'en', '2026-11-24');
const bytes = (text: string) => new TextEncoder().encode(text);
const formats: Record<string, Uint8Array> = {
  Markdown: bytes(briefingMarkdown(sealed)),
  HTML: bytes(briefingHtml(sealed)),
  Word: await briefingFile('docx', { briefing: sealed, context }),
  workbook: await briefingWorkbook(context, '0123456789abcdef'),
};

interface Checked {
  found: FoundDocument;
  report: Report;
  html: string;
}

async function checked(file: string | Uint8Array): Promise<Checked> {
  const read = await readBriefing(typeof file === 'string' ? bytes(file) : file);
  if (!read.ok) throw new Error(read.refusal.code);
  const report = await reportOn(file);
  const html = markedCopy({ name: 'sent', found: read.document, report, locale: 'en', words });
  return { found: read.document, report, html };
}

type Node = DefaultTreeAdapterTypes.Node;

const attribute = (node: Node, name: string): string =>
  'attrs' in node ? (node.attrs.find((one) => one.name === name)?.value ?? '') : '';
const all = (node: Node): Node[] => [node, ...('childNodes' in node ? node.childNodes.flatMap(all) : [])];
/** The text of a part without what the check says in it. */
const textOf = (node: Node, without: string): string =>
  without !== '' && attribute(node, 'class') === without
    ? ''
    : 'value' in node
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map((one) => textOf(one, without)).join('')
        : '';
const plain = (text: string): string => text.replace(/\s+/g, '');

describe.each(Object.entries(formats))('the copy of a briefing as %s', (format, file) => {
  it('holds the text in its order and a mark for every number, and nothing that runs or is fetched', async () => {
    const { found, report, html } = await checked(file);
    const nodes = all(parse(html));
    const text = nodes.find((node) => attribute(node, 'class') === 'text');
    const without = format === 'workbook' ? 'small' : '';
    const said = all(text as Node).filter((node) => attribute(node, 'class') === 'said');
    const whole = said.reduce(
      (left, one) => left.replace(plain(textOf(one, '')), ''),
      plain(textOf(text as Node, without)),
    );
    expect(whole).toBe(plain(found.units.map(unitText).join('')));
    expect(all(text as Node).filter((node) => node.nodeName === 'mark')).toHaveLength(report.findings.length);
    expect(
      nodes.map(({ nodeName }) => nodeName).filter((name) => /script|iframe|object|link|img/.test(name)),
    ).toEqual([]);
    expect(html).not.toMatch(/\s(?:src|href|on\w+)=/);
  });

  it('knows where each number stands', async () => {
    const { found, report } = await checked(file);
    expect(report.findings.length).toBeGreaterThan(30);
    for (const { unit, span, place, is } of report.findings) {
      const itsUnit = found.units[unit ?? -1];
      expect(itsUnit?.place).toBe(place);
      expect(plain(unitText(itsUnit ?? { runs: [] }).slice(...(span ?? [0, 0])))).toBe(plain(is ?? ''));
    }
  });
});

describe('the copy of an edited briefing', () => {
  const markdown = briefingMarkdown(sealed);
  const [, number = ''] = /\[(¥[\d.]+ tn)\]/.exec(markdown) ?? [];

  it('says beside the number what it was and should be', async () => {
    const { html } = await checked(markdown.replace(`[${number}]`, '[¥1 tn]'));
    expect(html).toContain(
      '<mark class="altered">¥1 tn</mark> <span class="said">[≠ altered in the text: was',
    );
    expect(html).toContain(`should be “${number}”`);
  });

  it('marks a new number, whatever spaces and widths stand before it', async () => {
    const { html } = await checked(
      markdown.replace('\n\n', '\n\nｶﾞ \u00a0 ㌔ it is　４.2 times as much, e\u0301 7\n\n'),
    );
    expect(html).toContain('<mark class="unsourced">４.2</mark>');
    expect(html).toContain('<mark class="unsourced">7</mark>');
  });

  it('lists what is gone', async () => {
    const { html } = await checked(markdown.replace(/\[¥[\d.]+ tn\]\[n\d+\]/, 'much'));
    expect(html).toContain(words.marked.lost);
    expect(html).toContain(`[○ no longer found: was “${number}”`);
  });

  it('shows markup of the document as text', async () => {
    const { html } = await checked(markdown.replace('\n\n', '\n\n\\<img src=x onerror=alert(1)> & "\'\n\n'));
    expect(html).toContain('&lt;img src=x onerror=alert(');
    expect(html).not.toContain('<img');
  });
});
