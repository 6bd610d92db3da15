import { fingerprintsOf } from '$lib/evidence/fingerprint';
import type { Evidence, Figure, LocalText, Passage } from '$lib/evidence/schema';
import { isHeadingId, segmentText } from '$lib/evidence/segment';

/** An invented article with everything that a real one has: furniture, headings, figures, dates, words. */
export const MINI_ARTICLE = `站点首页 | 示例

示例评论:甲国与乙国

内容提要:乙国希望甲国多花钱,一方面谈钱,另一方面谈人。

甲国在海边,乙国在山上。

一、钱从哪里来

乙国的大臣在2031年5月6日说,甲国应把开支提高到GDP的4%。6月,他又来了两次。

(一)账本

甲国的账本上写着约7.5亿元,够买三艘船,但是船厂说还要等很久才能交货。

(二)回应

甲国没有回答,只说会进一步研究“邻居”的意见。

结语

两国都在等,一致认为来日方长。(作者:某甲)`;

const SOURCE = 'mini';
const words = (text: string): LocalText => ({ en: text, zh: text, ja: text });

/** The records that account for every number of the invented article. */
export async function miniEvidence(): Promise<Evidence> {
  const blocks = segmentText(MINI_ARTICLE).passages;
  const passages = await Promise.all(
    blocks.map(async ({ id, text }, at): Promise<Passage> => {
      const fingerprints = await fingerprintsOf(text);
      const heading = isHeadingId(id) ? { heading: words(id) } : {};
      const place = { section: sectionOf(id), ordinal: at + 1, length: text.length };
      return { id, ...place, ...heading, ...fingerprints, gloss: words(`what ${id} says`) };
    }),
  );
  const place = (passage: string, quote: string) => {
    const start = blocks.find(({ id }) => id === passage)?.text.indexOf(quote) ?? -1;
    return { passage, start, end: start + quote.length, quote };
  };
  const known = (id: string, passage: string, quote: string, value: string) => ({
    ...{
      id,
      source: SOURCE,
      kind: 'known-not-used' as const,
      value,
      unit: 'things',
      period: null,
      date: null,
    },
    ...{
      datePrecision: 'not-stated' as const,
      speaker: 'not-stated' as const,
      addressee: 'not-stated' as const,
    },
    ...{ formality: 'authors-account' as const, counts: words('things'), reason: 'event-count' as const },
    ...place(passage, quote),
  });
  const rule = (word: string, name: Evidence['wordRules'][number]['class'], occurrences: number) => ({
    ...{ word, class: name, reason: 'for the test', occurrences },
  });
  return {
    source: {
      ...{ id: SOURCE, language: 'zh-Hans', title: words('t'), author: words('a'), institution: words('i') },
      ...{ publisher: words('p'), section: words('s'), published: '2031-07-01' },
      ...{ address: 'https://example.org/mini', passages: passages.length },
    },
    passages,
    figures: [
      figure(
        'demand-4',
        { kind: 'demand', value: '4', unit: '% of GDP', date: '2031-05-06' },
        place('1-p1', 'GDP的4%'),
      ),
      figure(
        'saving',
        { kind: 'saving', value: '750000000', unit: 'USD', date: null },
        place('1.1-p1', '约7.5亿元'),
      ),
    ],
    knownNotUsed: [known('visits', '1-p1', '两次', '2'), known('ships', '1.1-p1', '三艘', '3')],
    dates: [
      {
        ...{
          id: '1-p1-date-1',
          resolved: '2031-05-06',
          precision: 'day',
          yearFrom: null,
          figures: ['demand-4'],
        },
        ...place('1-p1', '2031年5月6日'),
      },
      {
        ...{ id: '1-p1-date-2', resolved: '2031-06', precision: 'month', figures: [] },
        ...{ yearFrom: { passage: '1-p1', offset: place('1-p1', '2031年').start } },
        ...{ reason: 'event-without-a-figure', ...place('1-p1', '6月') },
      },
    ],
    wordRules: [
      rule('一、', 'heading-number', 1),
      rule('(一)', 'heading-number', 1),
      rule('(二)', 'heading-number', 1),
      rule('一方面', 'connective', 2),
      rule('进一步', 'word', 1),
      rule('两国', 'word', 1),
      rule('一致', 'word', 1),
    ],
    otherAccounts: [],
  };
}

function figure(
  id: string,
  facts: Pick<Figure, 'kind' | 'value' | 'unit' | 'date'>,
  { passage, ...span }: { passage: string; start: number; end: number; quote: string },
): Figure {
  return {
    ...{ id, source: SOURCE, passage, ...facts, qualifier: 'exact', interval: null, noun: null },
    ...{
      definition: 'not-stated',
      period: 'not-stated',
      datePrecision: facts.date === null ? 'not-stated' : 'day',
    },
    ...{ datePassage: null, speaker: 'not-stated', addressee: 'japan', occasion: null, formality: 'remarks' },
    ...{ reportedThrough: null, statement: words(id), locator: { ...span, prefix: '', suffix: '' } },
  };
}

function sectionOf(id: string): string[] {
  const paths: Record<string, string[]> = {
    '1-p1': ['1-h'],
    '1.1-h': ['1-h'],
    '1.1-p1': ['1-h', '1.1-h'],
    '1.2-h': ['1-h'],
    '1.2-p1': ['1-h', '1.2-h'],
    'conclusion-p1': ['conclusion-h'],
  };
  return paths[id] ?? [];
}
