import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSource } from '$lib/cli/check-source';
import { checkText } from '$lib/evidence/check-text';
import { formatFault } from '$lib/evidence/fault';
import { loadEvidence } from '$lib/evidence/load';
import { looseText } from '$lib/evidence/loose-text';
import { dataFiles } from './data-files';

// The article is never part of the project; where it lies beside it, its damaged copies are made here, in memory.
const path = fileURLToPath(new URL('../../../shared/source/icc-2568.zh.txt', import.meta.url));
const article = existsSync(path) ? readFileSync(path, 'utf8') : null;

describe.skipIf(article === null)('the article itself', () => {
  const text = article ?? '';
  const blocks = text.split(/\n\s*\n/);
  const check = (copy: string) => checkText(copy, 'copy.txt', loadEvidence());
  const faultsOf = async (copy: string) => (await check(copy)).faults.map(formatFault);

  it('agrees with all that is recorded of it', async () => {
    const report = await check(text);
    expect(report.faults).toEqual([]);
    expect([report.agreeing, report.typography, report.tokens, report.unowned]).toEqual([57, [], 272, 0]);
    expect(report.owned).toEqual({
      ...{ date: 112, figure: 17, 'known-not-used': 18, 'heading-number': 15 },
      ...{ term: 17, name: 25, connective: 13, word: 55 },
    });
  });

  it.each([
    [
      'full-width punctuation',
      (copy: string) => copy.replaceAll(',', '，').replaceAll('(', '（').replaceAll('%', '％'),
    ],
    ['other quotation marks', (copy: string) => copy.replaceAll('“', '「').replaceAll('”', '」')],
    [
      'full-width digits',
      (copy: string) => copy.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['short lines', (copy: string) => copy.replace(/[^\n]{37}/g, '$&\n')],
    [
      'other line ends and spaces',
      (copy: string) => copy.replaceAll('\n', ' \r\n').replaceAll('\r\n \r\n', '\r\n\u3000\r\n\u3000\u3000'),
    ],
    ['the rest of a saved page', (copy: string) => `${copy}\n\n上一篇:2019年\n\n版权所有`],
  ])('is clean with %s', async (_, change) => {
    const report = await check(change(text));
    expect(report.faults.map(formatFault)).toEqual([]);
    expect([report.agreeing, report.tokens]).toEqual([57, 272]);
  });

  it('lets the command end well, with one line a class', async () => {
    let out = '';
    const io = {
      readFile: () => Promise.resolve(new TextEncoder().encode(text)),
      out: (words: string) => (out += words),
      err: (words: string) => (out += words),
    };
    expect(await checkSource(['article.txt'], io)).toBe(0);
    expect(out).toMatch(/^57 of 57 passages agree$/m);
    expect(out).toMatch(/^272 number tokens:$/m);
    expect(out).toMatch(/^ +112 in dates$/m);
  });

  it('with one passage less is that one fault, and no other passage is called changed', async () => {
    const evidence = loadEvidence();
    for (const [at, { id }] of evidence.passages.entries()) {
      const copy = blocks.filter((_, place) => place !== at + 3).join('\n\n');
      const faults = await faultsOf(copy);
      expect(faults[0], id).toContain(`copy.txt: ${id}: the passage is missing`);
      expect(
        faults.filter((fault) => !fault.includes('word-rules.json')),
        id,
      ).toHaveLength(1);
    }
  });

  it('with two neighbours changed about is one fault that names both', async () => {
    const at = blocks.findIndex((block) => block.includes('3.5%'));
    const copy = blocks.toSpliced(at, 2, blocks[at + 1] ?? '', blocks[at] ?? '');
    expect(await faultsOf(copy.join('\n\n'))).toEqual([
      expect.stringContaining('copy.txt: 2.1-p1, 2.1-p2: the two passages have changed places'),
    ]);
  });

  it.each([
    '百分之三点五',
    '三点五个百分点',
    '再翻一番',
    '五千亿日元',
    '提高一倍',
    '增至三成',
    '３.５％',
    '占一半',
    '四分之一',
    '一个百分点',
  ])('with %s added somewhere has a number without an owner', async (added) => {
    const faults = await faultsOf(text.replace('。', `,${added}。`));
    expect(faults.some((fault) => fault.includes('has no owner'))).toBe(true);
  });

  it('notices any one digit that is another', async () => {
    const places = [...text.matchAll(/\d/g)].filter(({ index }) => index > text.indexOf('内容提要'));
    for (const { index } of places.filter((_, at) => at % 20 === 0)) {
      const other = text[index] === '7' ? '8' : '7';
      const faults = await faultsOf(text.slice(0, index) + other + text.slice(index + 1));
      expect(faults[0]).toContain('the passage is changed');
      expect(faults[1]).toMatch(/^data\/sources\/icc-2568\/.*expected “.*” at \d+ of .*, found “/);
      expect(faults.filter((fault) => !fault.startsWith('copy.txt'))).toHaveLength(1);
    }
  });

  it('stands nowhere in the data at more than thirty characters', () => {
    const whole = looseText(text);
    const runs = new Set(Array.from({ length: whole.length - 30 }, (_, at) => whole.slice(at, at + 31)));
    for (const [name, content] of dataFiles()) {
      const data = looseText(JSON.stringify(content));
      const found = Array.from({ length: Math.max(0, data.length - 30) }, (_, at) => data.slice(at, at + 31));
      expect(
        found.filter((run) => runs.has(run)),
        name,
      ).toEqual([]);
    }
  });
});
