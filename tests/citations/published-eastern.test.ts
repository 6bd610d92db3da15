import { describe, it } from 'vitest';
import { body, hold, person, work, type Example } from './example.ts';

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

describe.each(Object.entries({ gbt, japanese }))('published examples: %s', (_, examples) => {
  it.each(Object.entries(examples))('%s', (_name, example) => {
    hold(example);
  });
});
