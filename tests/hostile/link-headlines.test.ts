import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { Calculation } from '../../src/lib/engine/calculation.ts';
import { checksumOf } from '../../src/lib/engine/headline-checksum.ts';
import { recordHeadlines } from '../../src/lib/engine/record-headlines.ts';
import type { FootingDocument } from '../../src/lib/scenario/document.ts';
import type { HeadlineLine } from '../../src/lib/scenario/headline-record.ts';
import { encodeLink } from '../../src/lib/scenario/link.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { readLink } from '../../src/lib/ui/read-link.ts';
import { plainWords } from '../../src/lib/view/charts/words.ts';
import { movedRows } from '../../src/lib/view/links/moved-rows.ts';
import { core } from '../../src/lib/view/messages/en/core.ts';
import { links } from '../../src/lib/view/messages/en/links.ts';
import { figures, linkOf, smallest } from './smallest-file.ts';

/** Whatever stands where the headline results stand, the scenario of a link opens as it is. */

type Fields = Record<string, unknown>;
const document = JSON.parse(smallest) as FootingDocument;
const payload = linkOf(smallest).slice('#s=1.'.length);
const packed = (bytes: string | Uint8Array): string => deflateRawSync(bytes).toString('base64url');
const linkWith = (head: string): string => `#s=2.${head}.${payload}`;

const asRow = ({ scenario, measure, year, value, unit }: HeadlineLine): unknown[] => [
  scenario,
  measure,
  year,
  value,
  unit,
];

let honest: Fields & { lines: unknown[][] };
let whole = '';
beforeAll(async () => {
  const record = await recordHeadlines(new Calculation(resolve(document, figures)), {
    engine: '0.1.0',
    correction: '',
  });
  const link = await encodeLink(document, record);
  whole = link.ok ? link.fragment : '';
  const lines = record.lines.map(asRow);
  honest = { ...record, figures: [...record.figures], inputs: '0'.repeat(16), lines };
});

const changed = (part: Fields): string => packed(JSON.stringify({ ...honest, ...part }));
const firstLine = (place: number, value: unknown): string =>
  changed({ lines: [honest.lines[0]?.with(place, value)] });

const damaged: readonly (readonly [string, () => string])[] = [
  ['nothing', () => ''],
  [
    'random bytes',
    () => Buffer.from(new Uint8Array(200).map((_, i) => (i * 7919) % 251)).toString('base64url'),
  ],
  ['no JSON', () => packed('<script>alert(1)</script>')],
  ['a bomb', () => packed(' '.repeat(5_000_000))],
  ['deep nesting', () => packed('['.repeat(30_000))],
  ['a list', () => packed('[]')],
  ['null', () => packed('null')],
  ['no UTF-8', () => packed(new Uint8Array([0xff, 0xfe, 0x00]))],
  ['__proto__', () => packed(JSON.stringify(honest).replace('{', '{"__proto__":{"polluted":1},'))],
  ['a field given twice', () => packed(JSON.stringify(honest).replace('{', '{"engine":"9",'))],
  ['no engine', () => changed({ engine: undefined })],
  ['an engine with words', () => changed({ engine: '<b>0.1.0</b>' })],
  ['a checksum of another length', () => changed({ checksum: 'abc' })],
  ['a wrong checksum', () => changed({ checksum: 'f'.repeat(16) })],
  ['a number changed under its checksum', () => firstLine(3, '1')],
  ['a number that is a number', () => firstLine(3, 1)],
  ['a number with an exponent', () => firstLine(3, '1e999')],
  ['a number of 1000 digits', () => firstLine(3, '9'.repeat(1000))],
  ['a year that is text', () => firstLine(2, '2030')],
  ['a year out of time', () => firstLine(2, 1e9)],
  ['a unit out of the language', () => firstLine(4, 'constructor')],
  ['a unit of markup', () => firstLine(4, '<img src=x>')],
  ['a scenario of another kind', () => firstLine(0, { toString: 1 })],
  ['a line cut short', () => changed({ lines: [['s35', 'spending']] })],
  ['5000 lines', () => changed({ lines: Array.from({ length: 5000 }, () => honest.lines[0]) })],
  [
    '20000 lines',
    () => packed(JSON.stringify({ ...honest, lines: Array.from({ length: 20_000 }, () => []) })),
  ],
  ['figures that are no list', () => changed({ figures: { a: '1' } })],
  ['a figure without a number', () => changed({ figures: [['saving', 'NaN']] })],
];

test.each(damaged)(
  '%s: the scenario opens, and it is said that its numbers cannot be compared',
  async (_, head) => {
    const read = await readLink(linkWith(head()), figures);
    expect(read).toEqual({ ok: true, document, check: { kind: 'damaged' } });
    expect(({} as Fields).polluted, 'a prototype was reached').toBeUndefined();
  },
);

test('the honest one is checked, and nothing moved', async () => {
  expect(await readLink(whole, figures)).toMatchObject({ ok: true, document, check: { moved: [] } });
});

/** A record whose checksum is right: whoever can change the numbers can make that too. */
async function forged(lines: readonly HeadlineLine[], more: Fields = {}): Promise<string> {
  return changed({
    lines: lines.map(asRow),
    checksum: await checksumOf(lines),
    ...more,
  });
}

describe('forged with a right checksum', () => {
  const line: HeadlineLine = {
    scenario: 's35',
    measure: 'spending',
    year: 2030,
    value: '1',
    unit: 'JPY/year',
  };
  const cases: readonly { name: string; lines: readonly HeadlineLine[]; more?: Fields }[] = [
    { name: 'another number', lines: [line] },
    {
      name: 'names out of the language',
      lines: [{ ...line, scenario: 'constructor', measure: 'constructor' }],
    },
    { name: 'another currency', lines: [{ ...line, unit: 'XXX' }] },
    { name: 'an enormous number', lines: [{ ...line, value: '9'.repeat(120) }] },
    { name: 'a tiny one', lines: [{ ...line, value: `0.${'0'.repeat(118)}1` }] },
    { name: 'a newer engine', lines: [line], more: { engine: '99.0.0' } },
    { name: 'a correction that nobody knows', lines: [line], more: { correction: 'constructor' } },
    { name: 'figures below zero', lines: [line], more: { figures: [['saving-usfj-2025-03', '-5']] } },
    { name: 'figures of another world', lines: [line], more: { figures: [['__proto__', '1']] } },
    { name: '2000 lines', lines: Array.from({ length: 2000 }, (_, i) => ({ ...line, year: i + 1 })) },
    { name: 'no line at all', lines: [] },
  ];

  test.each(cases)('$name: the scenario opens, and the table says what it was', async ({ lines, more }) => {
    const read = await readLink(linkWith(await forged(lines, more)), figures);
    expect(read).toMatchObject({ ok: true, document, check: { kind: 'checked' } });
    if (!read.ok || read.check?.kind !== 'checked') return;
    const said = { core, links, records: { figures: [], conventions: [] }, locale: 'en' as const };
    const rows = movedRows(read.check.moved, { ...said, scenarioName: (id) => id });
    expect(rows.length).toBeGreaterThan(0);
    const text = rows
      .map(({ scenario, measure, was, is, why }) => [
        scenario,
        measure,
        was,
        is?.text,
        ...why.map(plainWords),
      ])
      .join('\n');
    expect(text).not.toMatch(/NaN|Infinity|\[object|function|undefined/);
    expect(text).toContain('An input differs');
  });
});
