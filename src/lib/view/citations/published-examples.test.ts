import { describe, expect, it } from 'vitest';
import type { Locale } from '../locale.ts';
import { citations as en } from '../messages/en/citations.ts';
import { citations as ja } from '../messages/ja/citations.ts';
import { citations as zh } from '../messages/zh/citations.ts';
import type { Author, CitedWork } from './cited-work.ts';
import { inText, reference, referenceHtml, type CitationStyle } from './reference.ts';

const words = { en, zh, ja };

function work(parts: Partial<CitedWork> & Pick<CitedWork, 'kind' | 'authors' | 'title'>): CitedWork {
  return {
    ...{ id: 'x', isDescribed: false, language: 'en', container: '', publisher: { own: '' }, issued: '' },
    ...{ accessed: '', address: '', places: [], details: [], version: '' },
    ...parts,
  };
}

const body = (own: string): Author => ({ kind: 'body', names: { own } });
const person = (family: string, given: string, familyFirst = false): Author => ({
  kind: 'person',
  names: { own: { family, given } },
  familyFirst,
});

interface Example {
  style: CitationStyle;
  of: CitedWork;
  full: string;
  short: string;
  locale?: Locale;
}

function hold({ style, of, full, short, locale = 'en' }: Example): void {
  expect(reference(of, style, locale, words[locale])).toBe(full);
  expect(inText(of, style, locale, words[locale])).toBe(short);
}

/** The Chicago Manual of Style, 18th edition, Author-Date: Sample Citations on the manual's public site. */
const chicago: Record<string, Example> = {
  'website content without a date': {
    style: 'chicago',
    of: work({
      kind: 'article',
      authors: [body('Yale University')],
      title: { own: 'About Yale: Yale Facts' },
      accessed: '2022-03-08',
      address: 'https://www.yale.edu/about-yale/yale-facts',
    }),
    full: 'Yale University. n.d. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
    short: '(Yale University, n.d.)',
  },
  'news article, title ending in a question mark': {
    style: 'chicago',
    of: work({
      kind: 'article',
      authors: [person('Blum', 'Dani')],
      title: { own: 'Are Flax Seeds All That?' },
      container: 'New York Times',
      issued: '2023-12-13',
      address: 'https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html',
    }),
    full: 'Blum, Dani. 2023. “Are Flax Seeds All That?” New York Times, December 13. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.',
    short: '(Blum 2023)',
  },
};

/** The APA's own public examples on apastyle.apa.org: webpage, data set and software references, 7th edition. */
const apa: Record<string, Example> = {
  'webpage on a website, one author': {
    style: 'apa',
    of: work({
      kind: 'article',
      authors: [person('Price', 'Devon')],
      title: { own: 'Laziness does not exist' },
      publisher: { own: 'Medium' },
      issued: '2018-03-23',
      address: 'https://humanparts.medium.com/laziness-does-not-exist-3af27e312d01',
    }),
    full: 'Price, D. (2018, March 23). Laziness does not exist. Medium. https://humanparts.medium.com/laziness-does-not-exist-3af27e312d01',
    short: '(Price, 2018)',
  },
  'webpage by a body that is its own publisher': {
    style: 'apa',
    of: work({
      kind: 'article',
      authors: [body('World Health Organization')],
      title: { own: 'The top 10 causes of death' },
      publisher: { own: 'World Health Organization' },
      issued: '2018-05-24',
      address: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    }),
    full: 'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    short: '(World Health Organization, 2018)',
  },
  'webpage with a retrieval date': {
    style: 'apa',
    of: work({
      kind: 'article',
      authors: [body('U.S. Census Bureau')],
      title: { own: 'U.S. and world population clock' },
      publisher: { own: 'U.S. Department of Commerce' },
      accessed: '2020-01-09',
      address: 'https://www.census.gov/popclock/',
    }),
    full: 'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    short: '(U.S. Census Bureau, n.d.)',
  },
  software: {
    style: 'apa',
    of: work({
      kind: 'software',
      authors: [
        person('Borenstein', 'Michael'),
        person('Hedges', 'Larry'),
        person('Higgins', 'Julian'),
        person('Rothstein', 'Hannah'),
      ],
      title: { own: 'Comprehensive meta-analysis' },
      publisher: { own: 'Biostat' },
      issued: '2014',
      version: '3.3.070',
      address: 'https://www.meta-analysis.com/',
    }),
    full: 'Borenstein, M., Hedges, L., Higgins, J., & Rothstein, H. (2014). Comprehensive meta-analysis (Version 3.3.070) [Computer software]. Biostat. https://www.meta-analysis.com/',
    short: '(Borenstein et al., 2014)',
  },
  'data set': {
    style: 'apa',
    of: work({
      kind: 'dataset',
      authors: [body('Pew Research Center')],
      title: { own: 'American trends panel Wave 26' },
      issued: '2018',
      address: 'https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26',
    }),
    full: 'Pew Research Center. (2018). American trends panel Wave 26 [Data set]. https://www.pewsocialtrends.org/dataset/american-trends-panel-wave-26',
    short: '(Pew Research Center, 2018)',
  },
  'work in another language, with its title translated': {
    style: 'apa',
    of: work({
      kind: 'report',
      authors: [person('Piaget', 'Jean'), person('Inhelder', 'Bärbel')],
      title: {
        own: 'La genèse de l’idée de hasard chez l’enfant',
        en: 'The origin of the idea of chance in the child',
      },
      language: 'fr',
      publisher: { own: 'Presses Universitaires de France' },
      issued: '1951',
    }),
    full: 'Piaget, J., & Inhelder, B. (1951). La genèse de l’idée de hasard chez l’enfant [The origin of the idea of chance in the child]. Presses Universitaires de France.',
    short: '(Piaget & Inhelder, 1951)',
  },
};

/** The standard's own appendix A.8 (electronic resources) and its rules on authors (8.1), in both of its orders. */
const gbt: Record<string, Example> = {
  'electronic bulletin, Chinese': {
    style: 'gbt7714',
    of: work({
      kind: 'article',
      authors: [person('萧', '钰', true)],
      title: { own: '出版业信息化迈入快车道' },
      language: 'zh',
      issued: '2001-12-19',
      accessed: '2002-04-15',
      address: 'http://www.creader.com/news/20011219/200112190019.html',
    }),
    full: '萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.',
    short: '(萧钰, 2001)',
  },
  'electronic bulletin, English': {
    style: 'gbt7714',
    of: work({
      kind: 'article',
      authors: [person('Hopkinson', 'Alan')],
      title: { own: 'UNIMARC and metadata: Dublin core' },
      issued: '2009-04-22',
      accessed: '2013-03-27',
      address: 'http://archive.ifla.org/IV/ifla64/138-161e.htm',
    }),
    full: 'HOPKINSON A. UNIMARC and metadata: Dublin core[EB/OL]. (2009-04-22)[2013-03-27]. http://archive.ifla.org/IV/ifla64/138-161e.htm.',
    short: '(Hopkinson, 2009)',
  },
  'a body, without a date': {
    style: 'gbt7714',
    of: work({
      kind: 'article',
      authors: [body('Online Computer Library Center, Inc.')],
      title: { own: 'About OCLC: history of cooperation' },
      accessed: '2012-03-27',
      address: 'http://www.oclc.org/about/cooperation.en.html',
    }),
    full: 'Online Computer Library Center, Inc. About OCLC: history of cooperation[EB/OL]. [2012-03-27]. http://www.oclc.org/about/cooperation.en.html.',
    short: '(Online Computer Library Center, Inc.)',
  },
  'report online, by author and year': {
    style: 'gbt7714-author-year',
    of: work({
      kind: 'report',
      authors: [body('中国互联网络信息中心')],
      title: { own: '第29次中国互联网络发展现状统计报告' },
      language: 'zh',
      issued: '2012-01-16',
      accessed: '2013-03-26',
      address: 'http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf',
    }),
    full: '中国互联网络信息中心, 2012. 第29次中国互联网络发展现状统计报告[R/OL]. (2012-01-16)[2013-03-26]. http://www.cnnic.net.cn/hlwfzyj/hlwxzbg/201201/P020120709345264469680.pdf.',
    short: '(中国互联网络信息中心, 2012)',
  },
  'four authors become three and others': {
    style: 'gbt7714',
    of: work({
      kind: 'report',
      authors: [
        person('Calkin', 'David'),
        person('Ager', 'Alan'),
        person('Thompson', 'Matthew'),
        person('Finney', 'Mark'),
      ],
      title: { own: 'A comparative risk assessment framework for wildland fire management' },
      publisher: { own: 'USDA Forest Service' },
      issued: '2011',
    }),
    full: 'CALKIN D, AGER A, THOMPSON M, et al. A comparative risk assessment framework for wildland fire management[R]. USDA Forest Service, 2011.',
    short: '(Calkin et al., 2011)',
  },
};

/** No manual fixes this form: 著者「題名」『掲載誌』発行者、日付、URL（閲覧日）。 */
const japanese: Record<string, Example> = {
  'newspaper article': {
    style: 'japanese',
    of: work({
      kind: 'article',
      authors: [person('山田', '太郎', true), person('佐藤', '花子', true)],
      title: { own: '防衛費の数え方' },
      language: 'ja',
      container: '例示新聞',
      issued: '2025-04-16',
      accessed: '2026-11-23',
      address: 'https://example.org/1',
    }),
    full: '山田太郎・佐藤花子「防衛費の数え方」『例示新聞』、2025年4月16日、https://example.org/1（2026年11月23日閲覧）。',
    short: '（山田・佐藤 2025）',
  },
  'body, on an English page': {
    style: 'japanese',
    of: work({
      kind: 'dataset',
      authors: [{ kind: 'body', names: { own: 'International Monetary Fund', ja: '国際通貨基金' } }],
      title: { own: 'World Economic Outlook', ja: '世界経済見通し' },
      issued: '2025-10',
    }),
    full: '国際通貨基金『World Economic Outlook』〔世界経済見通し〕、2025年10月。',
    short: '（国際通貨基金 2025）',
  },
};

describe.each(Object.entries({ chicago, apa, gbt, japanese }))('published examples: %s', (_, examples) => {
  it.each(Object.entries(examples))('%s', (_name, example) => {
    hold(example);
  });
});

describe('a reference as HTML', () => {
  const hostile = work({
    kind: 'article',
    authors: [body('<b>Nobody</b>')],
    title: { own: 'A "title" & <script>alert(1)</script>' },
    issued: '2020',
    address: 'https://example.org/?a="><img src=x onerror=alert(1)>',
  });

  it.each(['chicago', 'apa', 'gbt7714', 'gbt7714-author-year', 'japanese'] as const)(
    '%s escapes all',
    (style) => {
      const html = referenceHtml(hostile, style, 'en', en);
      expect(html).not.toMatch(/<(?!\/?(a|i)\b)/);
      expect(html).toContain('&lt;script&gt;');
      expect(html).toContain('&quot;');
    },
  );

  it('links web addresses alone', () => {
    const script = { ...hostile, address: 'javascript:alert(1)' };
    expect(referenceHtml(script, 'apa', 'en', en)).not.toContain('href');
    expect(referenceHtml(hostile, 'apa', 'en', en)).toContain('<a href="https://example.org/?a=&quot;&gt;');
  });
});
