import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import { decodeLink, encodeLink } from '../../src/lib/scenario/link.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { rebuildDocument } from '../../src/lib/scenario/rebuild-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { compareDecimalTexts, signOf } from '../../src/lib/scenario/decimal-text.ts';
import { formatPath, parsePath } from '../../src/lib/scenario/path.ts';
import { pasteSeries } from '../../src/lib/scenario/paste-series.ts';
import { shiftDecimal } from '../../src/lib/scenario/shift-decimal.ts';
import { writeDocument } from '../../src/lib/scenario/write-document.ts';
import { decimal, plain } from '../../src/lib/quantity/decimal.ts';
import { documents } from '../properties/random-document.ts';

const figures = new Map<string, never>();
const fewer = { numRuns: Math.ceil(Number(process.env.FOOTING_RUNS ?? 1000) / 10) };

const decimalText = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 12n }),
    fc.option(fc.bigInt({ min: 0n, max: 10n ** 8n })),
  )
  .map(
    ([negative, whole, fraction]) =>
      `${negative ? '-' : ''}${String(whole)}${fraction === null ? '' : `.${String(fraction)}`}`,
  );

describe('a document', () => {
  test('written and read is the same', () => {
    fc.assert(
      fc.property(documents({ intervals: true }), (document) => {
        // A rounding interval around a share of 0 reaches below 0, which a file may not.
        fc.pre(checkDraft(document, figures).length === 0);
        const text = writeDocument(document);
        const read = readDocument(text, figures);
        expect(read).toEqual({ ok: true, document: rebuildDocument(document) });
        expect(read.ok && writeDocument(read.document)).toBe(text);
      }),
      fewer,
    );
  });

  test('as a link and back is the same', async () => {
    await fc.assert(
      fc.asyncProperty(documents({}), async (document) => {
        const link = await encodeLink(document);
        if (!link.ok) return;
        expect(await decodeLink(link.fragment, figures)).toEqual({
          ok: true,
          document: rebuildDocument(document),
        });
      }),
      fewer,
    );
  });

  test('resolved twice, or copied and resolved, has the same leaves', () => {
    fc.assert(
      fc.property(documents({ intervals: true }), (document) => {
        const once = resolve(document, figures);
        const copy = resolve(structuredClone(document), figures);
        expect(copy).toEqual(once);
        expect(resolve(document, figures).economies).toBe(once.economies);
        for (const [code, economy] of once.economies) {
          for (const [year, leaf] of economy.gdp) expect(copy.economies.get(code)?.gdp.get(year)).toBe(leaf);
        }
      }),
      fewer,
    );
  });
});

describe('texts', () => {
  test('comparing decimal texts is comparing numbers', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(compareDecimalTexts(a, b)).toBe(decimal(a).comparedTo(decimal(b)));
        expect(signOf(a)).toBe(decimal(a).comparedTo(decimal(0)));
      }),
    );
  });

  test('shifting a decimal text is multiplying by a power of ten, there and back', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: -12, max: 12 }), (text, power) => {
        expect(shiftDecimal(text, power)).toBe(plain(decimal(text).times(decimal(10).pow(power))));
        expect(shiftDecimal(shiftDecimal(text, power), -power)).toBe(plain(decimal(text)));
      }),
    );
  });

  test('a path written and read is the same', () => {
    const segment = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat({ max: 99 }));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        expect(parsePath(formatPath(['root', ...segments]))).toEqual(['root', ...segments]);
      }),
    );
  });

  test('no text makes the readers throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json({ maxDepth: 3 }).map((json) => `{"version":1,"scenarios":${json}}`),
    );
    fc.assert(
      fc.property(text, (input) => {
        expect(readDocument(input, figures).ok).toBe(false);
        expect(typeof pasteSeries(input).ok).toBe('boolean');
      }),
    );
  });

  test('a pasted column is what was copied, whatever its order and separator', () => {
    const series = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 10 ** 9 })),
      {
        minLength: 3,
        maxLength: 60,
        selector: ([year]) => year,
      },
    );
    fc.assert(
      fc.property(series, fc.constantFrom('\t', ';', ', ', '  '), (rows, separator) => {
        const result = pasteSeries(
          rows.map(([year, value]) => `${String(year)}${separator}${String(value)}`).join('\n'),
        );
        const sorted = [...rows].sort(([a], [b]) => a - b);
        expect(result).toMatchObject({
          ok: true,
          series: { years: sorted.map(([year]) => year), values: sorted.map(([, value]) => String(value)) },
        });
      }),
    );
  });
});
