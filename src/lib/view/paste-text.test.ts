import { expect, test } from 'vitest';
import type { PasteFault, PasteWarning } from '../scenario/paste-fault.ts';
import { paste as en } from './messages/en/paste.ts';
import { paste as ja } from './messages/ja/paste.ts';
import { paste as zh } from './messages/zh/paste.ts';
import { pasteText } from './paste-text.ts';

type Note = PasteFault | PasteWarning;

const cell = { year: 2025, text: '6,3' };
const examples: { [Code in Note['code']]: Omit<Extract<Note, { code: Code }>, 'code'> } = {
  'paste-too-large': { size: 2_000_000, limit: 1_000_000 },
  'paste-too-many-rows': { rows: 20_000, limit: 10_000 },
  'paste-empty': {},
  'paste-no-years': {},
  'paste-no-values': {},
  'paste-years-or-values': {},
  'paste-several-series': { count: 2, names: ['GDP', 'Population'] },
  'paste-row-without-year': { row: 3, text: 'total 5' },
  'paste-year-twice': { year: 2025 },
  'paste-not-a-number': cell,
  'paste-other-digits': cell,
  'paste-scientific': cell,
  'paste-too-long': cell,
  'paste-mixed-marks': { first: '1,234.5', second: '1.234,5' },
  'paste-mixed-units': { first: '3%', second: '3' },
  'paste-comma-unclear': { text: '1,234', asThousands: '1234', asDecimals: '1.234' },
  'paste-commas-between-columns': { text: '632,053' },
  'paste-missing': { years: [2026, 2027] },
  'paste-row-ignored': { row: 9, text: 'Source: IMF' },
  'paste-marks-dropped': cell,
  'paste-negative-sign': cell,
  'paste-fiscal-label': cell,
  'paste-fiscal-into-calendar': {},
  'paste-unseen-dropped': {},
  'paste-two-units': { first: '兆', second: 'billion' },
};

test.each(Object.entries(examples))('%s has words in three languages', (code, facts) => {
  const note = { code, ...facts } as Note;
  const sentences = [en, zh, ja].map((messages) => pasteText(note, messages));
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    for (const fact of Object.values(facts).flat()) expect(sentence).toContain(String(fact));
  }
});
