import { describe, expect, it } from 'vitest';
import { loadConventions, loadEvidence } from '../../evidence/load.ts';
import { LOCALES } from '../locale.ts';
import { records as en } from '../messages/en/records.ts';
import { siteRecords } from '../records/site-records.ts';
import { coverage } from './coverage.ts';
import { evidenceFigures, figureDetails } from './evidence-figure.ts';
import { EVERYTHING, findFigures, optionsOf } from './find-figures.ts';
import { outline } from './outline.ts';
import { usesOf } from './used-in-app.ts';

const evidence = loadEvidence();
const site = siteRecords(evidence, loadConventions(), 'en', en);
const figures = evidenceFigures(site.figures, figureDetails(site.figures, site.accounts));

describe('outline', () => {
  it.each(LOCALES)('holds every passage once, in the order of the article, in %s', (locale) => {
    const parts = outline(evidence, locale, en);
    const passages = parts.flatMap((part) => [...(part.passage ? [part.passage] : []), ...part.passages]);
    expect(passages.map(({ id }) => id)).toEqual(evidence.passages.map(({ id }) => id));
    expect(passages.map(({ ordinal }) => ordinal)).toEqual(passages.map((_, index) => index + 1));
  });

  it('puts every figure into its paragraph', () => {
    const parts = outline(evidence, 'en', en);
    const placed = parts.flatMap(({ passages }) => passages.flatMap((passage) => passage.figures));
    expect([...placed].sort()).toEqual(evidence.figures.map(({ id }) => id).sort());
  });

  it('has four chapters, a conclusion, and sections below chapters', () => {
    const parts = outline(evidence, 'en', en);
    expect(parts.filter(({ level }) => level === 2).map(({ id }) => id)).toEqual([
      'front',
      '1-h',
      '2-h',
      '3-h',
      '4-h',
      'conclusion-h',
    ]);
  });
});

describe('coverage', () => {
  it('accounts for the 272 number tokens that the check of the text finds', () => {
    const { classes, tokens } = coverage(evidence, 'en', en);
    expect(tokens).toBe(272);
    expect(Object.fromEntries(classes.map((one) => [one.class, one.tokens]))).toEqual({
      figure: 17,
      'known-not-used': 18,
      date: 112,
      'heading-number': 15,
      term: 17,
      name: 25,
      connective: 13,
      word: 55,
    });
  });
});

describe('findFigures', () => {
  const ids = (choice: Partial<typeof EVERYTHING>): string[] =>
    findFigures(figures, { ...EVERYTHING, ...choice }).map(({ id }) => id);

  it('finds all without a choice', () => {
    expect(ids({})).toHaveLength(evidence.figures.length);
  });

  it('tells the two statements of 5% apart by whom they address', () => {
    expect(ids({ kind: 'demand', addressee: 'indo-pacific-allies' })).toEqual(['demand-5-2025-05']);
    expect(ids({ kind: 'demand', formality: 'formal-statement' })).toEqual(['demand-5-2025-06']);
  });

  it('finds what was asked in a month, whatever the precision of the date', () => {
    expect(ids({ kind: 'demand', when: '2025-03' }).sort()).toEqual([
      'demand-3-2025-03',
      'demand-capability-2025-03-30',
    ]);
  });

  it('counts what each value would leave under the other choices', () => {
    const choice = { ...EVERYTHING, kind: 'demand' };
    const options = optionsOf(figures, 'addressee', choice, ({ addressee }) => addressee);
    const total = options.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(ids({ kind: 'demand' }).length);
    expect(options.at(-1)?.value).toBe('not-stated');
  });
});

describe('usesOf', () => {
  it('computes with levels and the saving, never with the claimed hundreds of billions', () => {
    const uses = Object.fromEntries(evidence.figures.map((figure) => [figure.id, usesOf(figure)]));
    expect(uses['demand-3.5-2025-07']).toEqual(['target', 'ladder']);
    expect(uses['level-2-2025-03']).toEqual(['baseline', 'ladder']);
    expect(uses['saving-usfj-2025-03']).toEqual(['saving']);
    expect(uses['claimed-hundreds-of-billions-2025-04']).toEqual(['not-used']);
    expect(uses['limit-1-postwar']).toEqual(['limit']);
  });
});

it('counts the other accounts of each figure', () => {
  const others = Object.fromEntries(figures.map((figure) => [figure.id, figure.others]));
  expect(others['demand-3-2025-03']).toBe(
    evidence.otherAccounts.filter((account) => account.figures.includes('demand-3-2025-03')).length,
  );
  expect(others['demand-3-2025-03']).toBeGreaterThan(2);
});
