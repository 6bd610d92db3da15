import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { Leaf } from '../../scenario/model.ts';
import { presetText } from '../../scenario/preset-texts.ts';
import { isOwnChoice, publicationOf } from '../../scenario/publications.ts';
import { resolve } from '../../scenario/resolve.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { records as en } from '../messages/en/records.ts';
import { records as ja } from '../messages/ja/records.ts';
import { loadCitationWords } from '../messages/load-citations.ts';
import { records as zh } from '../messages/zh/records.ts';
import { siteRecords } from '../records/site-records.ts';
import { citedWorks, uncitedInputs, type CitedFrom } from './cited-works.ts';
import { inText, reference } from './reference.ts';

const japan = JSON.parse(readFileSync('data/presets/japan.json', 'utf8')) as FootingDocument;
const words = { en, zh, ja };
const places = (locale: Locale) => siteRecords(loadEvidence(), loadConventions(), locale, words[locale]);
const figures = new Map(places('en').figures.map((figure) => [figure.id, figure]));
const calculation = new Calculation(resolve(japan, figures));

function from(locale: Locale, leaves: readonly Partial<Leaf>[]): CitedFrom {
  return {
    leaves: leaves as readonly Leaf[],
    records: places(locale),
    presetTexts: new Proxy<Record<string, string>>(
      {},
      { get: (_, source) => presetText(String(source), locale) },
    ),
    accessed: '2026-11-23',
    calculation: {
      version: '0.1.0',
      label: 'Japan',
      checksum: 'd3a1c0ffee00d3a1',
      address: 'https://example.org/#s=1.x',
      computed: '2026-11-23',
    },
  };
}

const leaves = calculation.leaves({ scenario: 's35', formula: 'increment', year: 2030 });

describe('the works behind a number', () => {
  it('are the article with its places, each publication once, and the calculation', () => {
    const works = citedWorks(from('en', leaves));
    expect(works.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'icc-2568 article',
      'imf-weo-2025-10 dataset',
      'footing software',
    ]);
    expect(works[0]?.places).toContain('2.1 ¶1');
    expect(works[1]?.details).toContain('nominal GDP');
    expect(works[1]?.address).toBe('https://data.imf.org/en/datasets/IMF.RES:WEO');
  });

  it.each([
    [
      'en',
      'chicago',
      "Meng Xiaoxu. 2025. “特朗普第二任期美国对日安全政策评析” [An assessment of US security policy toward Japan in Trump's second term]. International Cooperation Center, December 19. Accessed November 23, 2026. https://www.icc.org.cn/publications/policies/2568.html.",
    ],
    [
      'en',
      'apa',
      "Meng, X. (2025, December 19). 特朗普第二任期美国对日安全政策评析 [An assessment of US security policy toward Japan in Trump's second term]. International Cooperation Center. https://www.icc.org.cn/publications/policies/2568.html",
    ],
    [
      'zh',
      'chicago',
      '孟晓旭. 2025. “特朗普第二任期美国对日安全政策评析”. 国际合作中心，12月19日. 访问日期：2026年11月23日. https://www.icc.org.cn/publications/policies/2568.html.',
    ],
    [
      'en',
      'gbt7714',
      '孟晓旭. 特朗普第二任期美国对日安全政策评析[EB/OL]. (2025-12-19)[2026-11-23]. https://www.icc.org.cn/publications/policies/2568.html.',
    ],
    [
      'ja',
      'gbt7714-author-year',
      '孟晓旭, 2025. 特朗普第二任期美国对日安全政策评析[EB/OL]. (2025-12-19)[2026-11-23]. https://www.icc.org.cn/publications/policies/2568.html.',
    ],
    [
      'en',
      'japanese',
      '孟暁旭「特朗普第二任期美国对日安全政策评析」〔トランプ第2期政権における米国の対日安全保障政策の評価と分析〕国際合作センター、2025年12月19日、https://www.icc.org.cn/publications/policies/2568.html（2026年11月23日閲覧）。',
    ],
  ] as const)('the article on a page in %s as %s', async (locale, style, text) => {
    const [article] = citedWorks(from(locale, leaves));
    if (article === undefined) throw new Error('no article');
    expect(reference(article, style, locale, await loadCitationWords(locale))).toBe(text);
  });

  it.each([
    [
      'en',
      'chicago',
      'Footing contributors. 2026. Footing. Version 0.1.0, scenario “Japan”, checksum of results d3a1c0ffee00d3a1. November 23. https://example.org/#s=1.x.',
    ],
    [
      'en',
      'apa',
      'Footing contributors. (2026, November 23). Footing (Version 0.1.0; scenario “Japan”; checksum of results d3a1c0ffee00d3a1) [Computer software]. https://example.org/#s=1.x',
    ],
    [
      'zh',
      'gbt7714',
      'Footing contributors. Footing: 0.1.0版: 情景“Japan”: 结果校验码d3a1c0ffee00d3a1[CP/OL]. (2026-11-23)[2026-11-23]. https://example.org/#s=1.x.',
    ],
  ] as const)('the calculation on a page in %s as %s', async (locale, style, text) => {
    const work = citedWorks(from(locale, leaves)).at(-1);
    if (work === undefined) throw new Error('no calculation');
    expect(reference(work, style, locale, await loadCitationWords(locale))).toBe(text);
  });

  it('stand in the text with their paragraphs', async () => {
    const [article] = citedWorks(from('en', [{ ref: 'figure:demand-3.5-2025-07' }]));
    if (article === undefined) throw new Error('no article');
    const english = await loadCitationWords('en');
    expect(inText(article, 'chicago', 'en', english)).toBe('(Meng 2025, 2.1 ¶1)');
    expect(inText(article, 'apa', 'en', english)).toBe('(Meng, 2025, 2.1 ¶1)');
    expect(inText(article, 'gbt7714', 'en', english, 3)).toBe('[3]2.1 ¶1');
  });

  it.each(LOCALES)('have no hole in %s, in any style', async (locale) => {
    const all = ['increment-usd', 'real-increment', 'per-head', 'saving-ratio'].flatMap((formula) =>
      calculation.leaves({ scenario: 's35', formula, year: 2032 }),
    );
    const messages = await loadCitationWords(locale);
    const works = citedWorks(from(locale, all));
    expect(works.length).toBeGreaterThan(2);
    for (const style of ['chicago', 'apa', 'gbt7714', 'gbt7714-author-year', 'japanese'] as const)
      for (const work of works) {
        const text = reference(work, style, locale, messages);
        expect(text).not.toMatch(/undefined|null|NaN|\(\)|“”|「」|\.\.|,,| {2}| ,|\[\]/);
        expect(inText(work, style, locale, messages, 1)).not.toMatch(/undefined|null|NaN|\(\)| {2}/);
      }
  });
});

describe('inputs', () => {
  it('that a reader sourced are cited as typed, dated as typed, and never taken apart', () => {
    const source = 'Smith, J., Budget & Outlook: table 3, https://example.org/x';
    const typed = [
      { ref: 'choice:a', source, date: '2024-05' },
      { ref: 'choice:b', source, date: '2024-05' },
      { ref: 'choice:c', source: 'a colleague', date: 'last week' },
    ];
    const works = citedWorks({ ...from('en', typed) });
    expect(works.slice(0, 2)).toMatchObject([
      {
        title: { own: 'Smith, J., Budget & Outlook: table 3' },
        authors: [],
        issued: '2024-05',
        isDescribed: true,
      },
      { title: { own: 'a colleague' }, address: '', issued: '' },
    ]);
    expect(works).toHaveLength(3);
  });

  it('without a publication are said to be so', () => {
    const chosen = 'Choice of this example: the last published value, held after 2030';
    const unsourced = [
      { ref: 'choice:a' },
      { ref: 'choice:b', source: '  ' },
      { ref: 'choice:c', source: chosen },
      { ref: 'figure:demand-3.5-2025-07' },
      { ref: 'convention:x' },
    ];
    expect(uncitedInputs(from('ja', unsourced))).toEqual([
      { ref: 'choice:a', said: '' },
      { ref: 'choice:b', said: '' },
      { ref: 'choice:c', said: 'この例の前提：最後に公表された値を2030年より後も据え置き' },
    ]);
    expect(citedWorks(from('ja', unsourced)).map(({ id }) => id)).toEqual(['icc-2568', 'footing']);
  });
});

describe('the publications of presets and examples', () => {
  const sources = new Set<string>();
  const gather = (found: unknown): void => {
    if (typeof found !== 'object' || found === null) return;
    for (const [key, value] of Object.entries(found))
      if (key === 'source' && typeof value === 'string') sources.add(value);
      else gather(value);
  };
  for (const folder of ['presets', 'allies', 'counts'])
    for (const file of readdirSync(`data/${folder}`))
      gather(JSON.parse(readFileSync(`data/${folder}/${file}`, 'utf8')));

  it('are all used, and most sources name one or an own choice', () => {
    const named = [...sources].map((source) => publicationOf(source)?.id);
    expect(new Set(named.filter((id) => id !== undefined)).size).toBe(6);
    const others = [...sources].filter(
      (source) => !isOwnChoice(source) && publicationOf(source) === undefined,
    );
    // Press reports and what was read in copies: their titles are not known here, so they stand as described.
    expect(
      others.every((source) => /report|press|Yomiuri|Nikkei|Shimbun|Ministry of Finance/i.test(source)),
    ).toBe(true);
  });

  it('are not taken for another edition', () => {
    expect(publicationOf('IMF, World Economic Outlook, October 2025: GDP')?.id).toBe('imf-weo-2025-10');
    expect(publicationOf('IMF, World Economic Outlook, October 20251')).toBeUndefined();
    expect(publicationOf('IMF, World Economic Outlook, April 2026')).toBeUndefined();
  });
});
