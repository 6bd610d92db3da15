import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from './document.ts';
import { decodeLink, encodeLink, isLinkFragment, LONGEST_FRAGMENT } from './link.ts';
import { loadPreset, presets } from './presets.ts';

const figures = new Map();
const draft = example as FootingDocument;
const linkOf = (text: string): string => `#s=1.${deflateRawSync(text).toString('base64url')}`;
const codesOf = async (fragment: string): Promise<string[]> => {
  const result = await decodeLink(fragment, figures);
  return result.ok ? [] : result.faults.map((fault) => fault.code);
};

describe('link', () => {
  test('there and back is the same document', async () => {
    const link = await encodeLink(draft);
    expect(link.ok && (await decodeLink(link.fragment, figures))).toEqual({ ok: true, document: example });
    expect(link.ok && (await decodeLink(link.fragment.slice(1), figures)).ok).toBe(true);
  });

  test.each(presets.map((preset) => preset.id))('%s fits into a link', async (id) => {
    const link = await encodeLink(await loadPreset(id));
    expect(link.ok && link.fragment.length).toBeLessThan(4000);
  });

  test('what is too large says so, with its length', async () => {
    const note = Array.from({ length: 40_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    expect(await encodeLink({ ...draft, note })).toMatchObject({
      ok: false,
      fault: { code: 'link-too-long', limit: LONGEST_FRAGMENT },
    });
  });

  test('a link that could not be opened again is not made', async () => {
    expect((await encodeLink({ ...draft, note: ' '.repeat(900_000) })).ok).toBe(false);
  });

  test.each([
    ['', 'link-not-ours'],
    ['#top', 'link-not-ours'],
    ['#s=', 'link-damaged'],
    ['#s=1', 'link-damaged'],
    ['#s=1.', 'link-damaged'],
    ['#s=1.!!!!', 'link-damaged'],
    ['#s=1.AAAAA', 'link-damaged'],
    ['#s=1._____w', 'link-damaged'],
    ['#s=0.AAAA', 'link-damaged'],
    ['#s=2.AAAA', 'link-newer'],
    ['#s=999999.AAAA', 'link-newer'],
    [linkOf('{"version":2}'), 'version-newer'],
    [linkOf('hello'), 'not-json'],
    [linkOf('[]'), 'not-an-object'],
  ])('%s is %s', async (fragment, code) => {
    expect(await codesOf(fragment)).toEqual([code]);
  });

  test('a cut link is damaged, wherever it is cut', async () => {
    const link = await encodeLink(draft);
    const whole = link.ok ? link.fragment : '';
    for (let length = 6; length < whole.length; length += 7) {
      expect((await decodeLink(whole.slice(0, length), figures)).ok, `cut at ${length}`).toBe(false);
    }
  });

  test('a fragment above the limit and a bomb inside it are refused', async () => {
    expect(await codesOf(`#s=1.${'A'.repeat(1_000_000)}`)).toEqual(['link-too-long']);
    expect(await codesOf(linkOf(' '.repeat(10_000_000)))).toEqual(['link-expands']);
  });

  test('a fragment is known as ours even when it cannot be read', () => {
    expect(isLinkFragment('#s=7.x')).toBe(true);
    expect(isLinkFragment('#section')).toBe(false);
  });
});
