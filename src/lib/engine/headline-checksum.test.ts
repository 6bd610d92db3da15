import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import example from '$data/presets/worked-example.json';
import { loadFigures } from '../evidence/load.ts';
import type { FootingDocument } from '../scenario/document.ts';
import { setAt } from '../scenario/edit-document.ts';
import { resolve } from '../scenario/resolve.ts';
import { Calculation } from './calculation.ts';
import { checksumOf, headlineLines } from './headline-checksum.ts';

const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const document = example as FootingDocument;
const linesOf = (one: FootingDocument) => headlineLines(new Calculation(resolve(one, figures)));

describe('headline lines', () => {
  test('hold what a reader quotes of each scenario, at the deadline and over the horizon', () => {
    const lines = linesOf(document);
    expect([...new Set(lines.map(({ scenario }) => scenario))]).toEqual(
      document.scenarios.map(({ id }) => id),
    );
    const to = document.scenarios[0]?.path;
    const deadline = to !== undefined && 'to' in to ? to.to : 0;
    const { id } = document.scenarios[0] ?? { id: '' };
    const of = (measure: string) =>
      lines.find((line) => line.scenario === id && line.measure === measure)?.year;
    expect(of('spending')).toBe(deadline);
    expect(of('cumulative-increment')).toBe(document.horizon.to);
    for (const { value } of lines) {
      expect(value).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      expect(value.replace(/\D/g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(15);
    }
  });

  test('a measure without a number has no line', () => {
    const economy = Object.keys(document.economies)[0] ?? '';
    const noRate = setAt(document, `economies.${economy}.exchangeRate`, undefined);
    const measures = linesOf(noRate).map(({ measure }) => measure);
    expect(measures).toContain('spending');
    expect(measures).not.toContain('spending-usd');
    expect(measures).not.toContain('saving-ratio');
  });
});

describe('checksum', () => {
  test('is the SHA-256 of the sorted lines, cut to 16 digits', async () => {
    const lines = [
      { scenario: 'b', measure: 'spending', year: 2030, value: '12.5', unit: 'JPY/year' },
      { scenario: 'a', measure: 'spending', year: 2030, value: '0', unit: 'JPY/year' },
    ];
    const text = 'a/spending/2030 0 JPY/year\nb/spending/2030 12.5 JPY/year\n';
    expect(await checksumOf(lines)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16));
    expect(await checksumOf([...lines].reverse())).toBe(await checksumOf(lines));
  });

  test('stays when only words or the order of fields change, moves with a number, a year or a currency', async () => {
    const before = await checksumOf(linesOf(document));
    const reordered = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(document).reverse())),
    ) as FootingDocument;
    expect(await checksumOf(linesOf({ ...reordered, note: 'another note', label: 'renamed' }))).toBe(before);
    const [code = ''] = Object.keys(document.economies);
    const [year = ''] = Object.keys(document.economies[code]?.gdp ?? {});
    for (const [path, value] of [
      [`economies.${code}.gdp.${year}`, '1'],
      [`economies.${code}.currency`, 'KRW'],
      ['horizon.to', document.horizon.to + 1],
      ['scenarios[0].id', 'other'],
    ] as const)
      expect(await checksumOf(linesOf(setAt(document, path, value))), path).not.toBe(before);
  });

  test('of nothing is the digest of nothing', async () => {
    expect(await checksumOf([])).toBe('e3b0c44298fc1c14');
  });
});
