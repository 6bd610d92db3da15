import { describe, expect, it } from 'vitest';
import worked from '../../data/presets/worked-example.json';
import { briefingHtml } from '../../src/lib/export/briefing-html.ts';
import { briefingMarkdown } from '../../src/lib/export/briefing-markdown.ts';
import { loadPreset, presets } from '../../src/lib/scenario/presets.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import { LOCALES } from '../../src/lib/view/locale.ts';
import type { Verdict } from '../../src/lib/view/verify/report.ts';
import { reportOn, sealedOf } from './sealed-briefing.ts';

/** Briefings as they left, and as five people edited them. */
const example = worked as unknown as FootingDocument;
const saved: FootingDocument = {
  ...example,
  briefing: {
    title: 'Cost of 3.5% by 2030',
    blocks: [
      { kind: 'answer' },
      {
        kind: 'text',
        text: 'The extra of {s35/increment/2030} in 2030 compares with {s35/spending/2025} in 2025.',
      },
      { kind: 'saving' },
      { kind: 'table' },
      { kind: 'sources' },
      { kind: 'conventions' },
      { kind: 'method' },
    ],
  },
};
const markdown = briefingMarkdown(await sealedOf(saved));
const html = briefingHtml(await sealedOf(saved));

/** Everything that is not confirmed, as `verdict was>is`. */
async function saidOf(text: string): Promise<string[]> {
  const { findings } = await reportOn(text);
  return findings
    .filter(({ verdict }) => verdict !== 'confirmed')
    .map(({ verdict, was, is }) => `${verdict} ${was ?? '–'}>${is ?? '–'}`);
}

/** The text edited; an edit that finds nothing to edit is a fault of the test. */
function edited(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to edit: ${String(from)}`);
  return after;
}

describe('a briefing that comes back as it left', () => {
  for (const { id } of presets) {
    for (const locale of LOCALES) {
      it(`${id} in ${locale} is confirmed in every number`, async () => {
        const document = {
          ...(await loadPreset(id)),
          briefing: { template: 'two-pages' as const, blocks: [] },
        };
        const sealed = await sealedOf(document, locale);
        for (const file of [briefingMarkdown(sealed), briefingHtml(sealed)]) {
          const report = await reportOn(file);
          expect(report.findings.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
          expect(report.confirmed).toBe(true);
          expect(new Set(report.findings.map((one) => one.id)).size).toBe(sealed.manifest.numbers.length);
        }
      });
    }
  }
});

describe('an edit of a number in Markdown', () => {
  const cases: [name: string, from: string | RegExp, to: string, said: string[]][] = [
    ['another amount', '[¥9.94 tn]', '[¥9.49 tn]', ['altered ¥9.94 tn>¥9.49 tn']],
    ['the same amount in billions', '[¥9.94 tn]', '[¥9,940 bn]', []],
    ['the same amount in Japanese', '[¥9.94 tn]', '[9.94兆円]', []],
    ['the same amount in Chinese', '[¥9.94 tn]', '[9.94万亿日元]', []],
    ['the same amount in 億', '[¥9.94 tn]', '[9兆9400億円]', []],
    ['the same amount in words', '[¥9.94 tn]', '[9.94 trillion yen]', []],
    ['full-width digits', '[¥9.94 tn]', '[￥９.９４ tn]', []],
    ['one digit fewer', '[¥9.94 tn]', '[¥9.9 tn]', ['rounding ¥9.94 tn>¥9.9 tn']],
    ['no decimals', '[¥9.94 tn]', '[¥10 tn]', ['rounding ¥9.94 tn>¥10 tn']],
    ['more digits', '[¥9.94 tn]', '[¥9.937 tn]', ['rounding ¥9.94 tn>¥9.937 tn']],
    ['cut off instead of rounded', '[¥9.94 tn]', '[¥9.93 tn]', ['rounding ¥9.94 tn>¥9.93 tn']],
    ['more digits, wrong ones', '[¥9.94 tn]', '[¥9.951 tn]', ['altered ¥9.94 tn>¥9.951 tn']],
    ['another scale', '[¥9.94 tn]', '[¥9.94 bn]', ['altered ¥9.94 tn>¥9.94 bn']],
    ['another currency', '[¥9.94 tn]', '[$9.94 tn]', ['altered ¥9.94 tn>$9.94 tn']],
    ['another sign', '[¥9.94 tn]', '[−¥9.94 tn]', ['altered ¥9.94 tn>−¥9.94 tn']],
    ['a word instead', '[¥9.94 tn]', '[a lot]', ['altered ¥9.94 tn>a lot']],
    ['the saving in Chinese', '[\\$1.18 bn]', '[11.8亿美元]', []],
    ['the saving in millions', '[\\$1.18 bn]', '[US\\$1,180 million]', []],
    ['the saving rounded in Japanese', '[\\$1.18 bn]', '[12億ドル]', ['rounding $1.18 bn>12億ドル']],
    ['a level', '[3.5%]', '[3.6%]', ['altered 3.5%>3.6%']],
    ['a level in Chinese words', '[3.5%]', '[百分之三点五]', []],
  ];
  it.each(cases)('%s', async (_, from, to, said) => {
    expect(await saidOf(edited(markdown, from, to))).toEqual(said);
  });
});

describe('an edit around the numbers', () => {
  const cases: [name: string, edit: (text: string) => string, said: string[]][] = [
    [
      'a year outside every number',
      (t) => edited(t, 'in 2030 compares', 'in 2031 compares'),
      ['altered 2030>2031'],
    ],
    ['a digit of the checksum', (t) => edited(t, /checksum [0-9a-f]/, 'checksum 77'), ['altered']],
    ['words around a number', (t) => edited(t, 'The extra of', 'An additional'), []],
    ['a new sentence without digits', (t) => edited(t, '## ', 'Much is at stake.\n\n## '), []],
    [
      'a new sentence with a number',
      (t) => edited(t, '## ', 'It is 4.2 times as much.\n\n## '),
      ['unsourced –>4.2'],
    ],
    ['a new number in full-width digits', (t) => edited(t, '## ', '増加は７割。\n\n## '), ['unsourced –>7']],
    ['moved paragraphs', (t) => moved(t), []],
    ['marks gone, text the same', (t) => unmarked(t), []],
    [
      'marks gone and one digit changed',
      (t) => edited(unmarked(t), '| 14.1 |', '| 14.2 |'),
      ['altered 14.1>14.2'],
    ],
    [
      'a mark gone in a reworded sentence',
      (t) => edited(t, /In 2030|The extra of \[(¥9.94 tn)\]\[n\d+\]/, 'The extra amount of $1'),
      [],
    ],
    ['Windows line ends', (t) => t.replaceAll('\n', '\r\n'), []],
    ['a copied table', (t) => `${t}\n\n${(/\| Year[\s\S]*?\n\n/.exec(t) ?? [''])[0]}`, []],
  ];
  it.each(cases)('%s', async (_, edit, said) => {
    const found = await saidOf(edit(markdown));
    expect(found.length).toBe(said.length);
    said.forEach((one, at) => {
      expect(found[at]).toContain(one);
    });
  });

  it('finds every number of a deleted paragraph missing', async () => {
    const found = await saidOf(edited(markdown, /^The extra of .*$/m, ''));
    expect(found).toEqual(['lost ¥9.94 tn>–', 'lost ¥12 tn>–']);
  });
});

/** The paragraphs of the first half in another order. */
function moved(text: string): string {
  const [title = '', first = '', second = '', ...rest] = text.split('\n\n');
  return [title, second, first, ...rest].join('\n\n');
}

/** Links taken off, as when text is pasted without its form. */
function unmarked(text: string): string {
  return text.replace(/\[([^\]]*)\]\[n\d+\]/g, '$1');
}

describe('an edit of the HTML', () => {
  const cases: [string, string | RegExp, string, string[]][] = [
    ['of a text', '>¥9.94 tn<', '>¥9.49 tn<', ['altered ¥9.94 tn>¥9.49 tn']],
    ['split by an editor', '>¥9.94 tn<', '>¥9.<b>94</b> tn<', []],
    [
      'of the exact value beside a text',
      'value="9936727228800"',
      'value="9936727228801"',
      ['altered ¥9.94 tn>¥9.94 tn'],
    ],
    [
      'of a data element made a span',
      /<data value="[^"]*" data-footing="[^"]*">¥9.94 tn<\/data>/,
      '<span>¥9.94 tn</span>',
      [],
    ],
    ['by a script put in', '<h2>', '<script>document.write(42)</script><h2>', []],
  ];
  it.each(cases)('%s', async (_, from, to, said) => {
    expect(await saidOf(edited(html, from, to))).toEqual(said);
  });
});

describe('what has changed since', () => {
  const unlike: Verdict[] = ['source-changed'];
  it('a figure with another value is said to be the source’s change', async () => {
    const document: FootingDocument = {
      ...example,
      saving: { figure: 'saving-usfj-2025-03', period: 'per-year' },
    };
    const report = await reportOn(briefingMarkdown(await sealedOf(document)), (context) => ({
      ...context,
      records: {
        ...context.records,
        figures: context.records.figures.map((figure) =>
          figure.id === 'saving-usfj-2025-03' ? { ...figure, value: '1190000000' } : figure,
        ),
      },
    }));
    const changed = report.findings.filter(({ verdict }) => verdict !== 'confirmed');
    expect(changed.length).toBeGreaterThan(0);
    expect([...new Set(changed.map(({ verdict }) => verdict))]).toEqual(unlike);
    expect(changed[0]).toMatchObject({ was: '$1.18 bn', is: '$1.18 bn', should: '$1.19 bn' });
  });
});

describe('a part of a briefing in another document', () => {
  it('is checked with the briefing that it was taken from', async () => {
    const table = (/\| Year[\s\S]*?\n\n/.exec(markdown) ?? [''])[0];
    const definitions = markdown.split('\n').filter((line) => /^\[n\d+\]:/.test(line));
    const pasted = `# Another document\n\n${table}\n\n${definitions.join('\n')}\n`;
    const report = await reportOn(pasted, undefined, [markdown]);
    expect(report.counts.confirmed).toBe(36);
    expect(report.findings.filter(({ verdict }) => verdict !== 'confirmed')).toEqual([]);
  });
});
