import { describe, expect, it } from 'vitest';
import { loadConventions, loadEvidence } from '$lib/evidence/load';
import { dataFiles } from './data-files';

const evidence = loadEvidence();

describe('what is recorded of the article', () => {
  it('has 57 passages, each with a gloss of two sentences at most in three languages', () => {
    expect(evidence.passages).toHaveLength(57);
    for (const { id, gloss } of evidence.passages) {
      for (const [language, text] of Object.entries(gloss)) {
        const ends = language === 'en' ? text.match(/[.!?](?=\s|$)/g) : text.match(/[。！？]/g);
        expect(ends?.length ?? 0, `${id} ${language}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('gives every demand a speaker, a date and an addressee, or says that there is none', () => {
    for (const figure of evidence.figures.filter(({ kind }) => kind === 'demand')) {
      expect(figure.speaker === 'not-stated' || figure.speaker.name.en !== '', figure.id).toBe(true);
      expect(figure.date !== null || figure.datePrecision === 'not-stated', figure.id).toBe(true);
      expect(figure.addressee, figure.id).toBeTruthy();
    }
  });

  it('keeps the offsets of every locator inside its passage', () => {
    const lengths = new Map(evidence.passages.map(({ id, length }) => [id, length]));
    for (const { id, passage, locator } of evidence.figures) {
      expect(locator.start, id).toBeLessThan(locator.end);
      expect(locator.end, id).toBeLessThanOrEqual(lengths.get(passage) ?? 0);
    }
  });

  it('keeps no more of the article at one place than a locator', () => {
    const kept: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const text = ['prefix', 'quote', 'suffix', 'word']
        .map((key) => String(Reflect.get(value, key) ?? ''))
        .join('');
      if (text !== '') kept.push(text);
      Object.values(value).forEach(collect);
    };
    dataFiles().forEach(collect);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((text) => text.length > 30)).toEqual([]);
  });

  it('classes its word rules so that they own what the coverage of the article needs', () => {
    const owned: Record<string, number> = {};
    for (const { class: name, occurrences } of evidence.wordRules)
      owned[name] = (owned[name] ?? 0) + occurrences;
    // Chapters 1 to 4, and 2 + 3 + 3 + 3 sections.
    expect(owned).toEqual({ 'heading-number': 4 + 11, term: 17, name: 25, connective: 10 + 3, word: 55 });
  });

  it('gives every convention a reason', () => {
    expect(loadConventions().length).toBeGreaterThan(0);
    for (const { id, reason } of loadConventions()) expect(reason.en, id).not.toBe('');
  });
});
