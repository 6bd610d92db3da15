import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from './document.ts';
import type { HeadlineRecord } from './headline-record.ts';
import { decodeLink, encodeLink, isLinkFragment, LONGEST_FRAGMENT } from './link.ts';
import { loadPreset, presets } from './presets.ts';

const figures = new Map();
const draft = example as FootingDocument;
const linkOf = (text: string): string => `#s=1.${deflateRawSync(text).toString('base64url')}`;
const codesOf = async (fragment: string): Promise<string[]> => {
  const result = await decodeLink(fragment, figures);
  return result.ok ? [] : result.faults.map((fault) => fault.code);
};

const headlines: HeadlineRecord = {
  engine: '0.1.0',
  checksum: '0123456789abcdef',
  correction: '',
  figures: new Map([['demand-3', '3']]),
  lines: [{ scenario: 's3', measure: 'spending', year: 2030, value: '-12.5', unit: 'JPY/year' }],
};

describe('link with headline results', () => {
  test('there and back is the same document with the same headlines', async () => {
    const link = await encodeLink(draft, headlines);
    expect(link).toMatchObject({ ok: true, hasHeadlines: true });
    if (!link.ok) return;
    expect(link.fragment).toMatch(/^#s=2\.[\w-]+\.[\w-]+$/);
    expect(await decodeLink(link.fragment, figures)).toEqual({
      ok: true,
      document: example,
      headlines: { record: headlines, sameInputs: true },
    });
  });

  test('a document put under the headlines of another is told', async () => {
    const link = await encodeLink(draft, headlines);
    const other = await encodeLink({ ...draft, note: 'another' });
    if (!link.ok || !other.ok) throw new Error('no link');
    const [head] = link.fragment.slice('#s=2.'.length).split('.');
    const mixed = `#s=2.${head ?? ''}.${other.fragment.slice('#s=1.'.length)}`;
    expect(await decodeLink(mixed, figures)).toMatchObject({ ok: true, headlines: { sameInputs: false } });
  });

  test('headlines that make the link too long, or could not be read again, are left out', async () => {
    const line = (index: number) => ({
      ...headlines.lines[0],
      scenario: `s${String(index)}`,
      value: String((index * 7_919_123_457) % 1_000_003) + String(index * 104_729 ** 2),
    });
    for (const count of [1500, 2001]) {
      const lines = Array.from({ length: count }, (_, index) => line(index)) as HeadlineRecord['lines'];
      const link = await encodeLink(draft, { ...headlines, lines });
      expect(link).toMatchObject({ ok: true, hasHeadlines: false });
      expect(link.ok && link.fragment).toMatch(/^#s=1\./);
    }
    expect(await encodeLink(draft, { ...headlines, engine: 'no version' })).toMatchObject({
      hasHeadlines: false,
    });
  });

  test('a cut link is damaged, wherever it is cut', async () => {
    const link = await encodeLink(draft, headlines);
    const whole = link.ok ? link.fragment : '';
    for (let length = 6; length < whole.length; length += 7)
      expect((await decodeLink(whole.slice(0, length), figures)).ok, `cut at ${length}`).toBe(false);
  });
});

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
    ['#s=2.AAAA', 'link-damaged'],
    ['#s=3.AAAA', 'link-newer'],
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
