import { describe, it } from 'vitest';
import { body, hold, person, work, type Example } from './example.ts';

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

describe.each(Object.entries({ chicago, apa }))('published examples: %s', (_, examples) => {
  it.each(Object.entries(examples))('%s', (_name, example) => {
    hold(example);
  });
});
