import { describe, expect, it } from 'vitest';
import { alignPassages, type TextBlock } from './align-passages';
import { fingerprintsOf } from './fingerprint';
import type { Passage } from './schema';

const TEXTS = [
  '甲国在海边住了很多年。',
  '一、乙国',
  '乙国在山上等了九年。',
  '丙国说要花六百元买船。',
  '丁国不说话。',
];
const IDS = ['intro-p1', '1-h', '1-p1', '1-p2', '1-p3'];
const QUOTES: Record<string, string[]> = { '1-p2': ['六百元'] };

async function blocksOf(texts: string[]): Promise<TextBlock[]> {
  return Promise.all(texts.map(async (text) => ({ text, ...(await fingerprintsOf(text)) })));
}

async function align(texts: string[]): Promise<[string, string, number | null][]> {
  const recorded = await blocksOf(TEXTS);
  const passages = recorded.map(({ text, ...fingerprints }, at): Passage => ({
    ...{ id: IDS[at] ?? '', section: [], ordinal: at + 1, length: text.length, ...fingerprints },
    gloss: { en: '', zh: '', ja: '' },
  }));
  const aligned = alignPassages(passages, await blocksOf(texts), ({ id }) => QUOTES[id] ?? []);
  return aligned.map(({ passage, status, at }) => [passage.id, status, at]);
}

const edited = (at: number, text: string) => TEXTS.toSpliced(at, 1, text);

describe('alignPassages', () => {
  it('knows a passage by its fingerprint wherever it stands', async () => {
    expect(await align(TEXTS.toReversed())).toEqual(IDS.map((id, at) => [id, 'identical', 4 - at]));
  });

  it('knows one in another typography', async () => {
    expect((await align(edited(3, '“丙国”说要花 六百元买船。')))[3]).toEqual(['1-p2', 'typography', 3]);
  });

  it('takes what stands in its place, at about its length, for the passage changed', async () => {
    expect((await align(edited(2, '乙国在山上等了整整十年。')))[2]).toEqual(['1-p1', 'changed', 2]);
  });

  it('takes a longer one for the same by the quotes kept of it', async () => {
    const longer = `丙国说要花六百元买船,${'很'.repeat(60)}多的船。`;
    expect((await align(edited(3, longer)))[3]).toEqual(['1-p2', 'changed', 3]);
  });

  it('calls a passage missing rather than any other one changed', async () => {
    const aligned = await align(TEXTS.toSpliced(2, 1));
    expect(aligned.map(([, status]) => status)).toEqual([
      'identical',
      'identical',
      'missing',
      'identical',
      'identical',
    ]);
  });

  it('takes no paragraph for a heading and no heading for a paragraph', async () => {
    expect((await align(edited(1, '乙国的事。')))[1]).toEqual(['1-h', 'missing', null]);
    expect((await align(edited(1, '一、丙国')))[1]).toEqual(['1-h', 'changed', 1]);
  });

  it('pairs the more similar of two candidates in the same place', async () => {
    const texts = TEXTS.toSpliced(3, 1, '一段长短差不多的别话。', '丙国说要花六百元买两船。');
    const aligned = await align(texts);
    expect(aligned[3]).toEqual(['1-p2', 'changed', 4]);
    expect(aligned[4]).toEqual(['1-p3', 'identical', 5]);
  });
});
