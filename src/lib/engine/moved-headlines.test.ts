import { describe, expect, test } from 'vitest';
import japan from '$data/presets/japan.json';
import type { Correction } from '../evidence/correction-schema.ts';
import { loadFigures } from '../evidence/load.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { setAt } from '../scenario/edit-document.ts';
import type { HeadlineRecord } from '../scenario/headline-record.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checksumOf } from './headline-checksum.ts';
import { movedHeadlines } from './moved-headlines.ts';
import { recordHeadlines } from './record-headlines.ts';

const ENGINE = '0.1.0';
const SAVING = 'saving-usfj-2025-03';
const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const document = japan as FootingDocument;
const calculation = new Calculation(resolve(document, figures));
const now = { calculation, engine: ENGINE, sameInputs: true, corrections: [] as readonly Correction[] };

/** The same evidence with another value of one figure. */
function figuresWith(id: string, value: string): typeof figures {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`no figure ${id}`);
  return new Map(figures).set(id, { ...figure, value });
}

const recordOf = (one: FootingDocument, used = figures, engine = ENGINE): Promise<HeadlineRecord> =>
  recordHeadlines(new Calculation(resolve(one, used)), { engine, correction: '' });

const words = (text: string) => ({ en: text, zh: text, ja: text });
const corrected: Correction = {
  id: '2026-12-01-saving',
  date: '2026-12-01',
  what: { figure: SAVING },
  reason: words('misread'),
  moved: words('the saving'),
  before: '1100000000',
  after: '1180000000',
};
const rule: Correction = {
  ...corrected,
  id: '2026-12-02-ratio',
  date: '2026-12-02',
  what: { formula: 'saving-ratio' },
  before: words('then'),
  after: words('now'),
};

test('nothing moves where nothing differs', async () => {
  const record = await recordOf(document);
  expect(record.figures.get(SAVING)).toBe('1180000000');
  expect(record.lines.length).toBeGreaterThan(10);
  expect(movedHeadlines(record, now)).toEqual([]);
  expect(movedHeadlines({ ...record, engine: '0.0.1' }, { ...now, sameInputs: false })).toEqual([]);
});

describe('a figure with another value', () => {
  test('moves what rests on it and nothing else, and is named with both values', async () => {
    const record = await recordOf(document, figuresWith(SAVING, '1100000000'));
    const moved = movedHeadlines(record, now);
    expect(moved.length).toBe(document.scenarios.length);
    for (const { measure, causes, was, is } of moved) {
      expect(measure).toBe('saving-ratio');
      expect(causes).toEqual([
        { kind: 'figure', figure: SAVING, was: '1100000000', is: '1180000000', correction: null },
      ]);
      // The ratio is cost over saving: the smaller saving gave the larger ratio.
      expect(Number(was) / Number(is)).toBeCloseTo(1180 / 1100, 12);
    }
  });

  test('is told with its correction, when that was made since', async () => {
    const record = await recordOf(document, figuresWith(SAVING, '1100000000'));
    const [first] = movedHeadlines(record, { ...now, corrections: [corrected, rule] });
    expect(first?.causes).toMatchObject([{ kind: 'figure', correction: corrected }]);
    const later = { ...record, correction: corrected.id };
    const [second] = movedHeadlines(later, { ...now, corrections: [corrected, rule] });
    expect(second?.causes).toMatchObject([{ kind: 'figure', correction: null }]);
  });

  test('and another version that computes otherwise are both named', async () => {
    const record = await recordOf(document, figuresWith(SAVING, '1100000000'), '0.0.9');
    const lines = record.lines.map((line) =>
      line.measure === 'saving-ratio' ? { ...line, value: '2' } : line,
    );
    const [first] = movedHeadlines({ ...record, lines }, now);
    expect(first?.causes.map(({ kind }) => kind)).toEqual(['figure', 'engine']);
  });
});

describe('the same figures and another number', () => {
  const altered = async (engine: string) => {
    const record = await recordOf(document, figures, engine);
    const lines = record.lines.map((line, index) => (index === 0 ? { ...line, value: '1' } : line));
    return { ...record, lines };
  };

  test('is a corrected formula or convention, where one that it rests on was corrected since', async () => {
    const convention: Correction = { ...rule, id: '2026-12-03-base', what: { convention: 'same-year-base' } };
    const formula: Correction = { ...rule, what: { formula: 'spending' } };
    const corrections = [corrected, rule, formula, convention];
    const moved = movedHeadlines(await altered('0.0.9'), { ...now, corrections });
    expect(moved).toHaveLength(1);
    expect(moved[0]?.causes).toEqual([
      { kind: 'rule', correction: formula },
      { kind: 'rule', correction: convention },
    ]);
  });

  test('is the version, where the version is another', async () => {
    const [first] = movedHeadlines(await altered('0.0.9'), now);
    expect(first?.causes).toEqual([{ kind: 'engine', was: '0.0.9', is: ENGINE }]);
  });

  test('is an altered number, where the version is this one', async () => {
    expect(movedHeadlines(await altered(ENGINE), now)[0]?.causes).toEqual([{ kind: 'altered' }]);
  });

  test('is an input, where the scenario is not the one that was computed', async () => {
    const [code = ''] = Object.keys(document.economies);
    const record = await recordOf(setAt(document, `economies.${code}.exchangeRate`, '100'));
    const moved = movedHeadlines(record, { ...now, sameInputs: false });
    expect(new Set(moved.map(({ measure }) => measure))).toEqual(
      new Set(['spending-usd', 'increment-usd', 'cumulative-increment-usd', 'saving-ratio']),
    );
    expect(moved[0]?.causes).toEqual([{ kind: 'inputs' }]);
  });
});

test('a number that is new, gone, or of nothing known has one side only', async () => {
  const record = await recordOf(document);
  const [first, ...rest] = record.lines;
  if (first === undefined) throw new Error('no lines');
  const forged = { ...first, scenario: 'nobody', measure: 'constructor' };
  const moved = movedHeadlines({ ...record, lines: [...rest, forged] }, now);
  expect(moved).toHaveLength(2);
  expect(moved).toContainEqual(expect.objectContaining({ scenario: 'nobody', was: first.value, is: null }));
  expect(moved).toContainEqual(expect.objectContaining({ was: null, is: first.value, year: first.year }));
});

describe('a link’s headlines', () => {
  test('that are not those of their checksum are damaged', async () => {
    const record = await recordOf(document);
    const headlines = { record, sameInputs: true };
    expect(await checkHeadlines(headlines, now)).toEqual({ kind: 'checked', record, moved: [] });
    const lines = record.lines.slice(1);
    expect(await checkHeadlines({ ...headlines, record: { ...record, lines } }, now)).toEqual({
      kind: 'damaged',
    });
    expect(await checkHeadlines('damaged', now)).toEqual({ kind: 'damaged' });
    const whole = { ...record, lines, checksum: await checksumOf(lines) };
    expect(await checkHeadlines({ ...headlines, record: whole }, now)).toMatchObject({
      kind: 'checked',
      moved: [{ was: null }],
    });
  });
});
