import { describe, expect, it } from 'vitest';
import { loadEvidence } from '../../evidence/load.ts';
import { LOCALES } from '../locale.ts';
import { plainWords } from '../charts/words.ts';
import { markNumbers } from './mark-numbers.ts';

const { figures, passages, otherAccounts } = loadEvidence();
const inPassage = (id: string) =>
  figures.filter(({ passage }) => passage === id).sort((a, b) => a.locator.start - b.locator.start);

describe('markNumbers', () => {
  it('leads a level to the figure that states it', () => {
    const line = markNumbers('3% instead of the 2% (Colby, 4 March 2025)', { figures: inPassage('2.1-p1') });
    expect(line).toEqual([
      { text: '3%', trace: 'figure:demand-3-2025-03' },
      ' instead of the ',
      { text: '2%', trace: 'figure:level-2-2025-03' },
      ' (Colby, ',
      { text: '4', label: 'date' },
      ' March ',
      { text: '2025', label: 'year' },
      ')',
    ]);
  });

  it('keeps two statements of one level apart, in the order of the article', () => {
    const traces = markNumbers('5% of GDP in May, 5% again in June', { figures: inPassage('1.2-p3') })
      .filter((word) => typeof word !== 'string' && 'trace' in word)
      .map((word) => (typeof word !== 'string' && 'trace' in word ? word.trace : ''));
    expect(traces).toEqual(['figure:demand-5-2025-05', 'figure:demand-5-2025-06']);
  });

  it.each(['US$1.18 billion', '11.8亿美元', '11億8000万ドル'])('reads %s', (text) => {
    expect(markNumbers(text, { figures: inPassage('3.1-p1') })).toEqual([
      { text, trace: 'figure:saving-usfj-2025-03' },
    ]);
  });

  it('leads what is no figure to the record that says it', () => {
    expect(markNumbers('about ¥180 billion, 1.18 cut off', { figures: [], owner: 'account:a' })).toEqual([
      'about ',
      { text: '¥180 billion', trace: 'account:a' },
      ', ',
      { text: '1.18', trace: 'account:a' },
      ' cut off',
    ]);
  });

  it('marks places and names', () => {
    expect(markNumbers('2+2, see 1.2-p4', { figures: [] })).toEqual([
      { text: '2', label: 'name' },
      '+',
      { text: '2', label: 'name' },
      ', see ',
      { text: '1.2-p4', label: 'place' },
    ]);
  });

  it.each(LOCALES)('leaves no text of the evidence changed and no digit unmarked in %s', (locale) => {
    const texts = [
      ...passages.map(({ gloss }) => gloss[locale]),
      ...figures.map(({ statement }) => statement[locale]),
      ...otherAccounts.map(({ says }) => says[locale]),
    ];
    for (const text of texts) {
      const line = markNumbers(text, { figures, owner: 'figure:x' });
      expect(plainWords(line)).toBe(text);
      expect(line.filter((word) => typeof word === 'string' && /\d/.test(word))).toEqual([]);
    }
  });

  it.each(LOCALES)('finds the figure of every amount in the glosses in %s', (locale) => {
    for (const { id, gloss } of passages) {
      const line = markNumbers(gloss[locale], { figures: inPassage(id) });
      const lost = line.filter(
        (word) => typeof word !== 'string' && /%|US\$|美元|ドル/.test(word.text) && !('trace' in word),
      );
      expect(lost, id).toEqual([]);
    }
  });
});
