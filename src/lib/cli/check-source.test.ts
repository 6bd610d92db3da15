import { describe, expect, it } from 'vitest';
import { MINI_ARTICLE } from '../../../tests/evidence/mini-article';
import { checkSource } from './check-source';

async function run(
  argv: string[],
  file: Uint8Array | Error,
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await checkSource(argv, {
    readFile: () => (file instanceof Error ? Promise.reject(file) : Promise.resolve(file)),
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('checkSource', () => {
  it('prints every fault and one line a class, and exits 1 on a text with faults', async () => {
    const { code, out, err } = await run(['mini.txt'], utf8(`\uFEFF${MINI_ARTICLE}`));
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^mini\.txt: icc-2568: none of the 57 passages .*: give the text of that source, /);
    for (const words of [
      'in dates',
      'in figures',
      'known and not used',
      'heading numbers',
      'in terms',
      'in names',
      'connectives',
      'in words',
    ]) {
      expect(out).toMatch(new RegExp(`^ +0 ${words}$`, 'm'));
    }
  });

  it.each([
    [[], utf8(''), 'check-source: give one file'],
    [['a', 'b'], utf8(''), 'check-source: give one file'],
    [
      ['none.txt'],
      new Error('ENOENT: no such file'),
      'none.txt: the file cannot be read (ENOENT: no such file): check its name',
    ],
    [
      ['gbk.txt'],
      new Uint8Array([0xc4, 0xda, 0xc8, 0xdd]),
      'gbk.txt: the file is not in UTF-8: save it in that encoding',
    ],
    [['utf16.txt'], new Uint8Array([0xff, 0xfe, 0x85, 0x51]), 'utf16.txt: the file is not in UTF-8'],
    [['large.txt'], new Uint8Array(1_000_001), 'large.txt: the file is larger than 1000000 bytes'],
  ])('exits 2 on what it cannot read: %j', async (argv, file, words) => {
    const { code, out, err } = await run(argv, file);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
