import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../tests/evidence/data-files';
import type { Correction } from './correction-schema';
import { correctionsAfter, correctionsFor, loadCorrections } from './corrections';
import { formatFault } from './fault';
import { readEvidence } from './read-evidence';

const words = (text: string) => ({ en: text, zh: text, ja: text });
const common = { reason: words('why'), moved: words('what moved') };
const SAVING = 'saving-usfj-2025-03';
const first: Correction = {
  ...common,
  id: '2026-12-01-saving',
  date: '2026-12-01',
  what: { figure: SAVING },
  before: '1100000000',
  after: '1180000000',
};
const formula: Correction = {
  ...common,
  id: '2026-12-02-days',
  date: '2026-12-02',
  what: { formula: 'saving-days' },
  before: words('as it was'),
  after: words('as it is'),
};
const convention: Correction = {
  ...formula,
  id: '2026-11-30-base',
  date: '2026-11-30',
  what: { convention: 'same-year-base' },
};
const all = [convention, first, formula];

/** The faults of the real data with these corrections. */
function faultsWith(...corrections: unknown[]): string[] {
  const files = dataFiles();
  for (const one of corrections) {
    const { id } = one as { id: string };
    files.set(`data/corrections/${id}.json`, one);
  }
  return readEvidence(files).faults.map(formatFault);
}

describe('corrections', () => {
  it('in the data have no fault', () => {
    expect(loadCorrections()).toEqual(readEvidence(dataFiles()).corrections);
  });

  it('that fit the evidence pass', () => {
    expect(faultsWith(...all)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['another day', { ...first, id: '2026-12-05-saving' }, 'its date is 2026-12-01: begin the id'],
    ['no such figure', { ...first, what: { figure: 'saving-9' } }, 'there is no figure “saving-9”'],
    ['no such convention', { ...convention, what: { convention: 'x' } }, 'there is no convention “x”'],
    ['a correction of nothing', { ...first, before: '1180000000' }, 'before and after are the same'],
    [
      'another value now',
      { ...first, after: '1190000000' },
      'it ends with 1190000000, the figure has 1180000000',
    ],
    ['words for a value', { ...first, after: words('more') }, 'correct it as its README.md describes'],
    [
      'two things at once',
      { ...formula, what: { formula: 'a', figure: SAVING } },
      'data/corrections/2026-12-02-days.json',
    ],
    ['a language missing', { ...first, reason: { en: 'why' } }, 'data/corrections/2026-12-01-saving.json'],
    ['no moved', { ...first, moved: undefined }, 'data/corrections/2026-12-01-saving.json'],
  ])('with %s are a fault', (_, one, wrong) => {
    expect(faultsWith(one).join('\n')).toContain(wrong);
  });

  it('of one figure follow on each other', () => {
    const earlier = { ...first, id: '2026-11-01-saving', date: '2026-11-01', before: '1', after: '2' };
    expect(faultsWith(first, earlier).join('\n')).toContain(
      'it begins with 1100000000, 2026-11-01-saving ended with 2: make both the same',
    );
    expect(faultsWith(first, { ...earlier, after: '1100000000' })).toEqual([]);
  });
});

describe('what is asked of them', () => {
  it('those of what a number rests on', () => {
    const none = { figures: [], formulas: [], conventions: [] };
    expect(correctionsFor(none, all)).toEqual([]);
    expect(correctionsFor({ ...none, figures: [SAVING] }, all)).toEqual([first]);
    expect(correctionsFor({ ...none, formulas: ['saving-days', 'spending'] }, all)).toEqual([formula]);
    expect(correctionsFor({ figures: [SAVING], formulas: [], conventions: ['same-year-base'] }, all)).toEqual(
      [convention, first],
    );
  });

  it('those made since the latest known', () => {
    expect(correctionsAfter('', all)).toEqual(all);
    expect(correctionsAfter(convention.id, all)).toEqual([first, formula]);
    expect(correctionsAfter(formula.id, all)).toEqual([]);
    expect(correctionsAfter('2027-01-01-from-a-newer-version', all)).toEqual([]);
  });
});
