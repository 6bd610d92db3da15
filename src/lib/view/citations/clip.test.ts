import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { citations as english } from '../messages/en/citations.ts';
import { records as en } from '../messages/en/records.ts';
import { loadCore } from '../messages/load.ts';
import { readTrace } from '../panel/read-trace.ts';
import type { PanelContext } from '../panel/reading.ts';
import { siteRecords } from '../records/site-records.ts';
import { citedWorks, uncitedInputs } from './cited-works.ts';
import { bareNumber, chartHead, numberHead, sentenceHead, tableHead } from './clip-heads.ts';
import { citedInText, clipWith, type ClipSources } from './clip.ts';
import type { CopiedTable } from './taken-along.ts';
import { leavesOfReading, leavesOfTrace, takenTraces } from './taken-leaves.ts';

const japan = JSON.parse(readFileSync('data/presets/japan.json', 'utf8')) as FootingDocument;
const records = siteRecords(loadEvidence(), loadConventions(), 'en', en);
const figures = new Map(records.figures.map((figure) => [figure.id, figure]));
const core = await loadCore('en');

function contextOf(document: FootingDocument): PanelContext {
  const calculation = new Calculation(resolve(document, figures));
  const names = { presetTexts: {}, economyName: (code: string) => code };
  return { calculation, document, core, records, figures, ...names };
}
const context = contextOf(japan);

function sourcesOf(traces: readonly string[], of = context, link: string | undefined = ''): ClipSources {
  const leaves = traces.flatMap((trace) => leavesOfTrace(trace, of));
  const from = { leaves, records, presetTexts: {}, accessed: '2026-11-24' };
  const place = records.figures.find(({ id }) => id === 'demand-3.5-2025-07');
  return {
    works: citedWorks(from),
    uncited: uncitedInputs(from),
    passages: place === undefined ? [] : [{ place: place.place, link: place.link }],
    ...{ link, style: 'chicago', locale: 'en', words: english },
  };
}

const trace = 's35/spending/2030';
const linkOf = (of: string) => (of.startsWith('figure:') ? 'https://example.org/#:~:text=a&b' : undefined);

describe('what numbers rest on', () => {
  it('is the same by trace and by the reading of the panel', () => {
    const reading = readTrace(trace, context);
    expect(leavesOfTrace(trace, context)).toEqual(leavesOfReading(reading, context));
    expect(leavesOfTrace('figure:x', context)).toEqual([{ ref: 'figure:x' }]);
    const choice = readTrace('choice:economies.JPN.gdp.2030', context);
    expect(leavesOfReading(choice, context)).toEqual(leavesOfTrace('choice:economies.JPN.gdp.2030', context));
    expect(leavesOfTrace('choice:economies.JPN.gdp.2030', context)[0]?.source).toContain('IMF');
  });

  it.each(['s9/spending/2030', 's35/no-such/2030', 'choice:no.such', 'convention:x', 'nothing', 'with:x:y'])(
    'is nothing where %s is not there',
    (gone) => {
      expect(leavesOfTrace(gone, context)).toEqual([]);
    },
  );

  it('takes an account of another publication along', () => {
    const account = records.accounts.find(({ value }) => value === '1100000000')?.id ?? '';
    const leaves = leavesOfTrace(`with:${account}:s35/saving-ratio/2030`, context);
    const [first] = citedWorks({ leaves, records, presetTexts: {}, accessed: '' }).filter(
      ({ id }) => id === account,
    );
    expect(first?.authors).toHaveLength(1);
    expect(first?.isDescribed).toBe(true);
  });

  it('of a sentence, a table and a chart is told by their traces, each once', () => {
    const number = { text: '1', trace };
    expect(
      takenTraces({ kind: 'sentence', sentence: ['a', number, { control: 'gdp', text: 'x' }, number] }),
    ).toEqual([trace]);
    const row = [{ text: '1', traces: [trace, 'figure:a'], isHead: false }];
    expect(takenTraces({ kind: 'table', table: { caption: '', rows: [row, row] } })).toEqual([
      trace,
      'figure:a',
    ]);
  });
});

describe('a number on the clipboard', () => {
  const reading = readTrace(trace, context);
  const sources = sourcesOf([trace], context, 'https://footing.example/#s=1.abc');
  const head = numberHead(reading, citedInText(sources), english);
  const clip = clipWith(head ?? { text: '', html: '' }, sources);

  it('says what it is, cites in the text, and lists each reference', () => {
    const [first, empty, article, fund] = clip.text.split('\n');
    expect(first).toMatch(
      /^¥[\d.]+ tn \(Spending, 2030, .*\) \(Meng 2025, 2\.1 ¶1; International Monetary Fund 2025\)$/,
    );
    expect(empty).toBe('');
    expect(article).toMatch(/^Meng Xiaoxu\. 2025\. “/);
    expect(fund).toMatch(/^International Monetary Fund\. 2025\. World Economic Outlook/);
    expect(clip.text).toContain('This scenario in Footing: https://footing.example/#s=1.abc');
    expect(bareNumber(reading)).not.toBe('');
  });

  it('links the passage, the publisher and the scenario in HTML', () => {
    expect(clip.html).toContain('#:~:text=');
    expect(clip.html).toContain('<a href="https://data.imf.org/en/datasets/IMF.RES:WEO">');
    expect(clip.html).toContain('<a href="https://footing.example/#s=1.abc">');
  });

  it('says that it has no link where the scenario is too large for one', () => {
    const without = clipWith({ text: 'a', html: 'a' }, { ...sources, link: undefined });
    expect(without.text).toContain(english.withoutLink);
    expect(without.html).not.toContain('#s=');
  });

  it('numbers the references where the style does', () => {
    const numbered: ClipSources = { ...sources, style: 'gbt7714' };
    expect(citedInText(numbered)).toMatch(/^\[1\]2\.1 ¶1\[2\]$/);
    expect(clipWith({ text: 'a', html: 'a' }, numbered).text).toMatch(
      /\n\[1\] 孟晓旭\. .*\n\[2\] International/,
    );
  });

  it('stands for a figure without a value by its statement, and not for a convention', () => {
    const unvalued = readTrace('figure:status-quo-largest-host-share', context);
    expect(numberHead(unvalued, '', english)?.text).not.toContain('no number');
    expect(numberHead(readTrace('convention:same-year-base', context), '', english)).toBeUndefined();
  });
});

describe('what a reader typed', () => {
  const source = '<img src=x onerror="alert(1)"> & Co., https://example.org/?a="b';
  const hostile = contextOf({
    ...japan,
    economies: {
      JPN: { ...japan.economies['JPN'], gdp: { '2030': { value: '1', source }, '2025': '1' } },
    },
  } as FootingDocument);

  it('never becomes markup', () => {
    const named: PanelContext = { ...hostile, economyName: () => '<b>J</b>' };
    const sources = sourcesOf([trace], named);
    const head = numberHead(readTrace(trace, named), citedInText(sources), english);
    const { html } = clipWith(head ?? { text: '', html: '' }, sources);
    expect(html).not.toMatch(/<img|<b>J|onerror="/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co.');
  });

  it('is said to have no source where it has none', () => {
    const { text } = clipWith(
      { text: 'a', html: 'a' },
      sourcesOf(['choice:economies.JPN.gdp.2025'], hostile),
    );
    expect(text).toContain('1 input without a named source');
  });
});

describe('a sentence, a table, a chart', () => {
  const sentence = ['It costs ', { text: '<1>', trace: 'figure:a' }, ' & more.'];

  it('a sentence leads to the passages of its figures', () => {
    const { text, html } = sentenceHead(sentence, ' (Meng 2025)', linkOf);
    expect(text).toBe('It costs <1> & more. (Meng 2025)');
    expect(html).toBe(
      '<p>It costs <a href="https://example.org/#:~:text=a&amp;b">&lt;1&gt;</a> &amp; more. (Meng 2025)</p>',
    );
  });

  it('a table is tabs and lines, and nothing in it is a formula', () => {
    const cell = (text: string, isHead = false) => ({ text, traces: [], isHead });
    const table: CopiedTable = {
      caption: 'T & co',
      rows: [
        [cell('a\tb', true), cell('=1+1')],
        [cell('-1.5'), { text: '<2%', traces: ['s/x/2030', 'figure:a'], isHead: false }],
      ],
    };
    const { text, html } = tableHead(table, ' (M)', linkOf);
    expect(text).toBe("a b\t'=1+1\n-1.5\t<2%\n\nT & co (M)");
    expect(html).toBe(
      '<table><caption>T &amp; co (M)</caption><tr><th>a b</th><td>&#39;=1+1</td></tr>' +
        '<tr><td>-1.5</td><td><a href="https://example.org/#:~:text=a&amp;b">&lt;2%</a></td></tr></table>',
    );
  });

  it('a chart has its picture with the sentence as its text', () => {
    const chart = {
      ...{ id: 'x', title: ['T'], subtitle: ['S'], sentence, footer: ['F'], empty: null },
      table: () => ({ columns: [], rows: [] }),
      sayPoint: () => '',
    };
    const { text, html } = chartHead(chart, 'data:image/png;base64,AA', ' (M)', linkOf);
    expect(text).toBe('T\nS\nIt costs <1> & more.\nF (M)');
    expect(html).toContain('<img src="data:image/png;base64,AA" alt="It costs &lt;1&gt; &amp; more.">');
    expect(chartHead(chart, '', '', linkOf).html).not.toContain('<img');
  });
});
