import { describe, expect, it } from 'vitest';
import { MINI_ARTICLE, miniEvidence } from '../../../tests/evidence/mini-article';
import { checkText } from './check-text';
import { formatFault } from './fault';
import type { Evidence } from './schema';

async function faultsOf(
  text: string,
  change: (evidence: Evidence) => void = () => undefined,
): Promise<string[]> {
  const evidence = await miniEvidence();
  change(evidence);
  return (await checkText(text, 'mini.txt', evidence)).faults.map(formatFault);
}

const damaged = (from: string, to: string) => faultsOf(MINI_ARTICLE.replace(from, to));
const blocks = MINI_ARTICLE.split('\n\n');

describe('checkText on a text that agrees', () => {
  it('finds no fault and counts each class', async () => {
    const report = await checkText(MINI_ARTICLE, 'mini.txt', await miniEvidence());
    expect(report).toEqual({
      ...{
        faults: [],
        agreeing: 10,
        typography: [],
        furniture: { before: 2, after: 0 },
        tokens: 17,
        unowned: 0,
      },
      owned: {
        // 2031, 5, 6 and a 6; 4, 7.5 and 亿; 两 and 三; 一、 (一) (二); 一方面 twice; 进一步, 两国, 一致.
        ...{
          date: 4,
          figure: 3,
          'known-not-used': 2,
          'heading-number': 3,
          connective: 2,
          word: 3,
          term: 0,
          name: 0,
        },
      },
    });
  });

  it.each([
    [
      'full-width punctuation',
      MINI_ARTICLE.replaceAll(',', '，').replaceAll('(', '（').replaceAll('%', '％'),
    ],
    [
      'full-width digits',
      MINI_ARTICLE.replace('4%', '４％').replace('7.5', '７．５').replace('2031', '２０３１'),
    ],
    ['spaces inside', MINI_ARTICLE.replace('GDP的4%', 'GDP 的\n4 %')],
    ['other quotation marks', MINI_ARTICLE.replace('“邻居”', '「邻居」')],
    ['characters without width', MINI_ARTICLE.replace('7.5', '7\u200B.5')],
  ])('takes %s for typography and still finds every locator', async (_, text) => {
    const report = await checkText(text, 'mini.txt', await miniEvidence());
    expect(report.faults).toEqual([]);
    expect(report.typography.length).toBeGreaterThan(0);
    expect(report.tokens).toBe(17);
  });

  it('leaves what a saved page has after the last passage unread', async () => {
    const report = await checkText(
      `${MINI_ARTICLE}\n\n上一篇:3条\n\n版权2031`,
      'mini.txt',
      await miniEvidence(),
    );
    expect([report.faults, report.furniture]).toEqual([[], { before: 2, after: 2 }]);
  });
});

describe('checkText on a damaged text', () => {
  it('says which locator a changed digit breaks, what was expected and what was found', async () => {
    expect(await damaged('GDP的4%', 'GDP的5%')).toEqual([
      expect.stringContaining('mini.txt: 1-p1: the passage is changed: 43 characters as recorded'),
      expect.stringMatching(
        /^data\/sources\/mini\/figures\/demand-4\.json: demand-4: expected “GDP的4%” at 26 of 1-p1, found “GDP的5%”: /,
      ),
      expect.stringMatching(/^mini\.txt: 1-p1: the number “5” at 30 .* has no owner: /),
    ]);
  });

  it('finds a number written in words', async () => {
    const faults = await damaged('GDP的4%', 'GDP的百分之四');
    expect(faults[1]).toContain('expected “GDP的4%” at 26 of 1-p1, found “GDP的百分之四”');
    expect(faults.filter((fault) => fault.includes('has no owner'))).toHaveLength(2);
  });

  it('says between which marks something was put in, and follows what moved', async () => {
    const faults = await damaged('日说', '日大声说');
    expect(faults).toEqual([
      expect.stringContaining('between “2031年5月6日” and “GDP的4%” the text moved by 2'),
      expect.stringContaining('demand-4: expected “GDP的4%” at 26 of 1-p1, found it at 28'),
    ]);
  });

  it('reports a passage that is gone once, with what goes with it', async () => {
    const faults = await faultsOf(blocks.filter((block) => !block.includes('账本上')).join('\n\n'));
    expect(faults).toEqual([
      expect.stringMatching(
        /^mini\.txt: 1\.1-p1: the passage is missing .*figures: saving, dates and known numbers: 1/,
      ),
    ]);
  });

  it('reports the words that went with a missing passage in one line', async () => {
    const faults = await faultsOf(blocks.filter((block) => !block.startsWith('内容提要')).join('\n\n'));
    expect(faults).toEqual([
      expect.stringContaining('mini.txt: abstract: the passage is missing'),
      expect.stringContaining('word-rules.json: all rules: fewer are found than recorded (一方面 0 of 2)'),
    ]);
  });

  it('reports an added block, with or without numbers, by what it stands after', async () => {
    const at = blocks.findIndex((block) => block === '结语');
    expect(
      await faultsOf(blocks.toSpliced(at, 0, '新的一段,再翻一番。', '没有数的话。').join('\n\n')),
    ).toEqual([
      expect.stringMatching(
        /^mini\.txt: after 1\.2-p1: the block “新的一段,再翻一番。” \(10 characters, numbers 一, 一番\)/,
      ),
      expect.stringMatching(
        /^mini\.txt: after that block: the block “没有数的话。” \(6 characters, no numbers\)/,
      ),
    ]);
  });

  it('calls a first block of quite another length no passage, and the abstract missing', async () => {
    const at = blocks.findIndex((block) => block.startsWith('内容提要'));
    const long = `内容提要:别的摘要,${'很长'.repeat(40)}。`;
    expect(await faultsOf(blocks.toSpliced(at, 1, long).join('\n\n'))).toEqual([
      expect.stringContaining('mini.txt: abstract: the passage is missing'),
      expect.stringMatching(
        /^mini\.txt: at the start: the block “内容提要:别的摘要,很长很长很长很长很长…” \(91 /,
      ),
      expect.stringContaining('word-rules.json: all rules'),
    ]);
  });

  it('reports two passages that changed places as that', async () => {
    const at = blocks.findIndex((block) => block.startsWith('甲国在海边'));
    const text = blocks.toSpliced(at, 1, blocks[at + 2] ?? '').toSpliced(at + 2, 1, blocks[at] ?? '');
    expect(await faultsOf(text.join('\n\n'))).toEqual([
      expect.stringContaining('mini.txt: intro-p1, 1-p1: the two passages have changed places'),
    ]);
  });

  it('notices a new use of a word that is accounted for', async () => {
    const faults = await damaged('都在等', '都在等,两国都累');
    expect(faults[1]).toMatch(/word-rules\.json: 两国: it is recorded 1×, and found 2×: /);
  });

  it('says of another text that it is another text', async () => {
    expect(await faultsOf('内容提要:别的文章。')).toEqual([
      expect.stringContaining('mini.txt: mini: none of the 10 passages of mini stands in it as recorded'),
    ]);
  });
});

describe('checkText on damaged records', () => {
  it.each<[string, (evidence: Evidence) => void, string]>([
    [
      'a locator beside its number',
      (e) => e.figures[0] && Object.assign(e.figures[0].locator, { start: 25, end: 31 }),
      'demand-4: expected “GDP的4%” at 25 of 1-p1, found “到GDP的4”',
    ],
    [
      'a prefix that is not there',
      (e) => e.figures[0] && Object.assign(e.figures[0].locator, { prefix: '降低到' }),
      'it should stand between “降低到” and “”',
    ],
    [
      'a quote without its number',
      (e) => e.figures[0] && Object.assign(e.figures[0].locator, { end: 30, quote: 'GDP的' }),
      'demand-4: no number stands in “GDP的” of 1-p1',
    ],
    [
      'two owners of one number',
      (e) => e.dates.push({ ...e.dates[1], id: 'twin' } as Evidence['dates'][number]),
      'the number “6” at 33 (…DP的4%。[6]月,他又来了…) has more than one owner: 1-p1-date-2, twin',
    ],
    [
      'a word without a rule',
      (e) => (e.wordRules = e.wordRules.filter(({ word }) => word !== '一致')),
      'the number “一” at 6 (…两国都在等,[一]致认为来日方…) has no owner',
    ],
    [
      'a rule that owns nothing',
      (e) => e.wordRules.push({ word: '一旦', class: 'word', reason: '-', occurrences: 1 }),
      'word-rules.json: 一旦: it is recorded 1×, and found 0×',
    ],
    [
      'a wrong length',
      (e) => e.passages[1] && (e.passages[1].length = 3),
      'intro-p1: length 3 is recorded, the text has 12',
    ],
    [
      'a wrong loose fingerprint',
      (e) => e.passages[1] && (e.passages[1].looseFingerprint = 'f'.repeat(64)),
      'intro-p1: the loose fingerprint of the same text is',
    ],
    [
      'a passage under another id',
      (e) => e.passages[1] && (e.passages[1].id = 'intro-p2'),
      'intro-p2: by its place in the text the passage is intro-p1',
    ],
    [
      'a locator that stands twice',
      (e) => e.figures[1] && Object.assign(e.figures[1].locator, { start: 0, end: 2, quote: '甲国' }),
      'saving: its link carries “甲国”, which stands',
    ],
  ])('names %s', async (_, change, words) => {
    const faults = await faultsOf(MINI_ARTICLE, change);
    expect(faults.join('\n')).toContain(words);
  });
});
