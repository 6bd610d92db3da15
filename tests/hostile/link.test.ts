import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/lib/scenario/link.ts';
import { faultReport } from '../../src/lib/view/fault-report.ts';
import { faults } from '../../src/lib/view/messages/en/faults.ts';
import { figures, linkOf, smallest } from './smallest-file.ts';

async function reportOf(fragment: string): Promise<string> {
  const result = await decodeLink(fragment, figures);
  return result.ok ? '' : faultReport(result.faults, faults);
}

const good = linkOf(smallest);
const raw = (bytes: Uint8Array): string => `#s=1.${Buffer.from(bytes).toString('base64url')}`;
const flipped = (at: number): string => {
  const bytes = deflateRawSync(smallest);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return raw(bytes);
};

const refused: readonly (readonly [string, string, ...string[]])[] = [
  ['no fragment', '', 'holds no scenario'],
  ['an anchor of the page', '#results', 'holds no scenario'],
  ['a query', '?s=1.AAAA', 'holds no scenario'],
  ['nothing after the mark', '#s=', 'damaged'],
  ['no version', `#s=${good.slice(5)}`, 'damaged'],
  ['a version without payload', '#s=1.', 'damaged'],
  ['version 0', '#s=0.AAAA', 'damaged'],
  ['a newer link', good.replace('#s=1.', '#s=3.'), 'version 3', 'newer'],
  ['a link of the first form under the second', good.replace('#s=1.', '#s=2.'), 'damaged'],
  ['headlines without a document', `${good.replace('#s=1.', '#s=2.')}.`, 'damaged'],
  ['three parts', `#s=2.AAAA.AAAA.${good.slice(5)}`, 'damaged'],
  ['two parts in the first form', `#s=1.AAAA.${good.slice(5)}`, 'damaged'],
  ['headlines with another character', `#s=2.A+A.${good.slice(5)}`, 'damaged'],
  ['headlines and a broken document', `#s=2.AAAA.${good.slice(5, -9)}`, 'damaged'],
  ['headlines and a bomb', `#s=2.AAAA.${linkOf(' '.repeat(10_000_000)).slice(5)}`, 'unpacks to more than'],
  ['a far newer link', good.replace('#s=1.', '#s=999.'), 'version 999'],
  ['a version of 100 digits', `#s=${'9'.repeat(100)}.AAAA`, 'damaged'],
  ['a version in full-width digits', good.replace('1', '１'), 'damaged'],
  ['a link of 1 MB', `#s=1.${'A'.repeat(1_000_000)}`, '1000005 characters', 'use a file'],
  ['base64 with plus and slash', `#s=1.${'+/+/'.repeat(10)}`, 'damaged'],
  ['base64 with padding', `${good}==`, 'damaged'],
  ['a space inside', `${good.slice(0, 40)} ${good.slice(40)}`, 'damaged'],
  ['a line break inside, as mail programs put', `${good.slice(0, 76)}\n${good.slice(76)}`, 'damaged'],
  ['per cent encoding', `#s=1.${encodeURIComponent('{"version":1}')}`, 'damaged'],
  ['cut by one', good.slice(0, -1), 'damaged'],
  ['cut by four', good.slice(0, -4), 'damaged'],
  ['cut in half', good.slice(0, good.length / 2), 'damaged'],
  ['cut to a few characters', good.slice(0, 9), 'damaged'],
  ['a flipped first byte', flipped(0), 'damaged'],
  ['gzip', raw(gzipSync(smallest)), 'damaged'],
  ['zlib', raw(deflateSync(smallest)), 'damaged'],
  ['random bytes', raw(new Uint8Array(300).map((_, i) => (i * 7919) % 251)), 'damaged'],
  ['nothing, compressed', linkOf(''), 'not JSON'],
  ['a bomb of 10 MB', linkOf(' '.repeat(10_000_000)), 'unpacks to more than'],
  ['a bomb of 15 MB of zeros', raw(deflateRawSync(new Uint8Array(12_000_000))), 'unpacks to more than'],
  [
    'a file of 100 kB in a link of 200 characters',
    linkOf(`{"note":"${'x'.repeat(100_000)}"}`),
    'unpacks to more than 0.07 MB',
  ],
  ['script', linkOf('<script>alert(1)</script>'), 'not JSON', '"<"'],
  ['a document from the future', linkOf('{"version":9}'), 'version 9'],
  [
    '__proto__',
    linkOf(smallest.replace('"version":1', '"version":1,"__proto__":{}')),
    '__proto__',
    'not allowed',
  ],
  ['no UTF-8', raw(deflateRawSync(new Uint8Array([0xff, 0xfe, 0x00]))), 'UTF-8'],
  ['deep nesting', linkOf('['.repeat(50_000)), '32 deep'],
  ['a wrong number', linkOf(smallest.replace('"3.5"', '3.5')), 'scenarios[0].target', 'string in quotes'],
];

describe('links', () => {
  test.each(refused.map(([name, fragment, ...words]) => ({ name, fragment, words })))(
    '$name',
    async ({ fragment, words }) => {
      const report = await reportOf(fragment);
      for (const word of words) expect(report).toContain(word);
      expect(report.length).toBeLessThanOrEqual(1000);
    },
  );

  test('a byte flipped anywhere never opens as another scenario unseen, and never throws', async () => {
    const bytes = deflateRawSync(smallest);
    for (let at = 0; at < bytes.length; at += 3)
      await expect(reportOf(flipped(at))).resolves.toBeTypeOf('string');
  });

  test('the good one opens', async () => {
    expect(await reportOf(good)).toBe('');
  });
});
