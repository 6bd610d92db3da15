import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../tests/evidence/data-files';
import { formatFault } from './fault';
import { readEvidence } from './read-evidence';

const FOLDER = 'data/sources/icc-2568';

/** Reads the real data after one change to one file, and gives every fault. */
function faultsAfter(file: string, change: (content: never) => unknown): string[] {
  const files = dataFiles();
  const path = file === 'conventions.json' ? `data/${file}` : `${FOLDER}/${file}`;
  const content = files.get(path);
  if (content === undefined) throw new Error(`no such file: ${path}`);
  const changed = change(content as never);
  files.set(path, changed === undefined ? content : changed);
  return readEvidence(files).faults.map(formatFault);
}

type Row = Record<string, unknown>;
const row = (rows: Row[], id: string): Row => {
  const found = rows.find((candidate) => candidate['id'] === id || candidate['word'] === id);
  if (found === undefined) throw new Error(`no such row: ${id}`);
  return found;
};
const edit = (id: string, part: Row) => (rows: Row[]) => void Object.assign(row(rows, id), part);
const put = (part: Row) => (record: Row) => void Object.assign(record, part);
const locate = (part: Row) => (record: { locator: Row }) => void Object.assign(record.locator, part);
const DEMAND = 'figures/demand-3-2025-03.json';

describe('readEvidence', () => {
  it('finds no fault in the data', () => {
    const { sources, conventions, faults } = readEvidence(dataFiles());
    expect(faults.map(formatFault)).toEqual([]);
    expect([...sources.keys()]).toEqual(['icc-2568']);
    expect(conventions.length).toBeGreaterThan(0);
  });

  it.each<[string, (content: never) => unknown, string]>([
    ['source.json', put({ id: 'other' }), 'source.json: other: the source is called “other”'],
    ['source.json', put({ passages: 56 }), 'icc-2568: 57 passages are listed, the source says 56: '],
    ['passages.json', () => ({}), 'passages.json: -: the file holds no list: '],
    [
      'passages.json',
      edit('1-p1', { ordinal: 9 }),
      'passages.json: 1-p1: its ordinal is 9, its place in the list 4: ',
    ],
    ['passages.json', edit('1-p1', { section: [] }), '1-p1: its section path is []: write [1-h]'],
    ['passages.json', edit('1-h', { heading: undefined }), '1-h: a heading without our translation'],
    ['passages.json', edit('1-p1', { fingerprint: '0' }), '1-p1: fingerprint: '],
    ['passages.json', edit('1-p1', { gloss: { en: 'a', zh: ' ', ja: 'c' } }), '1-p1: gloss.zh: '],
    ['passages.json', (rows: Row[]) => void rows.push(row(rows, '1-p1')), '1-p1: this passage stands twice'],
    [
      'passages.json',
      (rows: Row[]) => rows.filter(({ id }) => id !== '2.1-h'),
      '2.1-p1: 2.1-h is no passage',
    ],
    [
      'passages.json',
      (rows: Row[]) => rows.filter(({ id }) => id !== '2.1-p1'),
      'demand-3-2025-03: there is no passage “2.1-p1”',
    ],
    [
      'passages.json',
      (rows: Row[]) => {
        edit('1-p1', { fingerprint: row(rows, '1-h')['fingerprint'] })(rows);
      },
      '1-p1: it has the fingerprint of 1-h',
    ],
    [DEMAND, put({ passage: undefined }), `${FOLDER}/${DEMAND}: demand-3-2025-03: passage: `],
    [
      DEMAND,
      put({ id: 'demand-4' }),
      'demand-3-2025-03: the id is “demand-4”, the file is named “demand-3-2025-03”',
    ],
    [DEMAND, put({ source: 'other' }), 'demand-3-2025-03: its source is “other”: write “icc-2568”'],
    [DEMAND, put({ speaker: undefined }), 'demand-3-2025-03: speaker: '],
    [DEMAND, put({ addressee: 'nobody' }), 'demand-3-2025-03: addressee: '],
    [DEMAND, put({ extra: 1 }), 'demand-3-2025-03: the record: '],
    [DEMAND, put({ unit: null }), 'demand-3-2025-03: it has a value without a unit'],
    [DEMAND, put({ interval: ['4', '5'] }), 'demand-3-2025-03: its value lies outside its interval'],
    [DEMAND, put({ date: '2025-03' }), 'its date 2025-03 does not fit the precision “day”'],
    [DEMAND, put({ date: '2025-03-05' }), 'no date expression of 2.1-p1 gives it the date 2025-03-05'],
    [DEMAND, locate({ end: 217 }), 'from 211 to 217 is not the length of “提高到3%”'],
    [DEMAND, locate({ start: 900, end: 905 }), 'it ends at 905, and 2.1-p1 has 327 characters'],
    [DEMAND, locate({ prefix: '长'.repeat(26) }), 'prefix, quote and suffix have 31 characters together'],
    [
      DEMAND,
      locate({ start: 169, end: 174, quote: '长'.repeat(5) }),
      'it shares characters of 2.1-p1 with demand-3-2025-03',
    ],
    [
      'dates.json',
      edit('1.1-p2-date-1', { passage: '9-p9' }),
      'dates.json: 1.1-p2-date-1: there is no passage “9-p9”',
    ],
    ['dates.json', edit('1.1-p2-date-1', { figures: ['none'] }), '1.1-p2-date-1: there is no figure “none”'],
    [
      'dates.json',
      edit('1.1-p2-date-1', { figures: [] }),
      '1.1-p2-date-1: a date has either figures or a reason',
    ],
    ['dates.json', edit('1.1-p2-date-1', { quote: '12345678' }), '1.1-p2-date-1: “12345678” is no date'],
    ['dates.json', edit('1.2-p2-date-2', { yearFrom: null }), '1.2-p2-date-2: its year stands neither in it'],
    [
      'dates.json',
      edit('1.2-p2-date-2', { resolved: '2024-03-29' }),
      '1.2-p2-date-2: its year stands neither in it',
    ],
    ['dates.json', edit('1.2-p2-date-2', { id: '1.2-p2-date-1' }), '1.2-p2-date-1: this id stands twice'],
    [
      'known-not-used.json',
      edit('known-aim-120', { reason: 'because' }),
      'known-not-used.json: known-aim-120: reason: ',
    ],
    [
      'known-not-used.json',
      edit('known-aim-120', { id: 'demand-3-2025-03' }),
      'demand-3-2025-03: this id is taken',
    ],
    [
      'known-not-used.json',
      edit('known-aim-120', { source: 'other' }),
      'known-aim-120: its source is “other”',
    ],
    [
      'known-not-used.json',
      edit('known-aim-120', { quote: 'AIM-XXX' }),
      'known-aim-120: “AIM-XXX” holds no number',
    ],
    [
      'known-not-used.json',
      edit('known-aim-120', { quote: '长'.repeat(31) }),
      'known-aim-120: the quote has 31 characters',
    ],
    [
      'word-rules.json',
      edit('一致', { word: '3致' }),
      'word-rules.json: 3致: a word rule may hold no Arabic digit',
    ],
    [
      'word-rules.json',
      edit('一致', { word: '甲' }),
      'word-rules.json: 甲: no number character stands in it',
    ],
    ['word-rules.json', edit('一致', { word: '一方面' }), 'word-rules.json: 一方面: this word stands twice'],
    ['word-rules.json', edit('一致', { occurrences: 0 }), 'word-rules.json: 一致: it owns nothing'],
    ['word-rules.json', edit('一致', { word: '一'.repeat(31) }), 'it is longer than a locator may be'],
    ['word-rules.json', (rows: unknown[]) => void rows.push(7), 'word-rules.json: entry'],
    [
      'other-accounts.json',
      (rows: Row[]) => void Object.assign(rows[0] ?? {}, { figures: ['none'] }),
      'there is no figure “none”',
    ],
    ['other-accounts.json', (rows: Row[]) => void rows.push(rows[0] ?? {}), 'this id stands twice'],
    ['conventions.json', (rows: Row[]) => void rows.push(rows[0] ?? {}), 'data/conventions.json: '],
  ])('names file, id and remedy after a change to %s', (file, change, words) => {
    const faults = faultsAfter(file, change);
    expect(faults.join('\n')).toContain(words);
    for (const fault of faults) expect(fault.split(': ').length).toBeGreaterThanOrEqual(4);
  });

  it('says which file is missing, and reads no source without its record', () => {
    const files = dataFiles();
    files.delete(`${FOLDER}/dates.json`);
    expect(readEvidence(files).faults.map(formatFault)).toContainEqual(
      expect.stringContaining(`${FOLDER}/dates.json: -: the file is missing: `),
    );
    files.set(`${FOLDER}/source.json`, { id: 3 });
    expect(readEvidence(files).sources.size).toBe(0);
  });
});
