import { describe, expect, it } from 'vitest';
import { pasteEconomies } from './paste-economies.ts';
import type { EconomyPasteChoices } from './pasted-economy.ts';

const read = (text: string, choices: EconomyPasteChoices = {}) => pasteEconomies(text, choices);
const codes = (text: string, choices: EconomyPasteChoices = {}) =>
  read(text, choices).faults.map(({ code }) => code);
const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');

describe('headings', () => {
  const row = ['POL', 'PLN', '3800', '4.12', '36.5', '3.9'];
  const wanted = {
    code: 'POL',
    currency: 'PLN',
    numbers: { gdp: '3800000000000', share: '4.12', population: '36500000', rate: '3.9' },
  };
  it.each([
    [
      'English',
      ['Country', 'Currency', 'GDP (bn)', 'Defence, % of GDP', 'Population (million)', 'Exchange rate'],
    ],
    ['Chinese', ['国家', '货币', 'GDP（十亿）', '国防占GDP%', '人口（百万）', '汇率']],
    ['Japanese', ['国名', '通貨', 'GDP（十億）', '防衛費の対GDP比', '人口（百万人）', '為替レート']],
  ])('are read in %s', (_, headings) => {
    const found = read(table(headings, row));
    expect(found.faults).toEqual([]);
    expect(found.economies[0]).toMatchObject(wanted);
  });

  it('stand in any order, and a title above them is passed over', () => {
    const found = read(
      table(
        ['Table 1'],
        ['GDP (bn)', 'Share of GDP', 'Currency', 'Name'],
        ['3800', '4.12%', 'PLN', 'Poland'],
      ),
      { codeOf: () => 'POL' },
    );
    expect(found.economies[0]).toMatchObject({
      code: 'POL',
      numbers: { gdp: '3800000000000', share: '4.12' },
    });
  });

  it('without any, columns are taken by their content and the reader is told', () => {
    const found = read(table(['Poland', 'PLN', '3,800,000,000,000', '4.12', '36,500,000', '3.9']));
    expect(found.columns).toEqual(['name', 'currency', 'gdp', 'share', 'population', 'rate']);
    expect(found.notes.map(({ code }) => code)).toContain('headings-missing');
  });

  it('a column that names nothing known is left out, and said', () => {
    const found = read(
      table(['Country', 'Currency', 'GDP', '% of GDP', 'Capital'], ['A', 'EUR', '1', '2', 'B']),
    );
    expect(found.notes).toContainEqual({ code: 'columns-left-out', names: ['Capital'] });
  });

  it('growth of GDP is no GDP, spending as a share is a share', () => {
    const found = read(
      table(
        ['Country', 'GDP growth', 'Spending, % of GDP', 'GDP', 'Currency'],
        ['A', '2', '3', '100', 'EUR'],
      ),
    );
    expect(found.economies[0]?.numbers).toEqual({ growth: '2', share: '3', gdp: '100' });
  });
});

const head = ['Country', 'Currency', 'GDP', '% of GDP', 'Rate to US$'];

describe('numbers', () => {
  it('a scale in the cell goes before that of the heading, which goes before none', () => {
    const found = read(
      table(['国名', '通貨', 'GDP（億）', 'GDP比'], ['A', 'JPY', '632兆円', '2'], ['B', 'JPY', '6320', '2']),
    );
    expect(found.economies.map(({ numbers }) => numbers.gdp)).toEqual(['632000000000000', '632000000000']);
  });

  it.each([
    ['Population (m)', '36500000'],
    ['Population (million)', '36500000'],
    ["Population ('000)", '36500'],
    ['Population', '36.5'],
  ])('%s', (heading, people) => {
    const found = read(table(['Country', 'Currency', 'GDP', '%', heading], ['A', 'EUR', '4', '2', '36.5']));
    expect(found.economies[0]?.numbers.population).toBe(people);
  });

  it('the reader’s scale goes before that of the heading', () => {
    const found = read(table(['Country', 'Currency', 'GDP (bn)', '%'], ['A', 'EUR', '4', '2']), {
      powers: { gdp: 12 },
    });
    expect(found.economies[0]?.numbers.gdp).toBe('4000000000000');
  });

  it('full-width digits and signs of currencies are read', () => {
    const found = read(table(head, ['Ａ', 'ＪＰＹ', '￥６３２，０００，０００', '２．５％', '147.5']));
    expect(found.economies[0]).toMatchObject({
      currency: 'JPY',
      numbers: { gdp: '632000000', share: '2.5' },
    });
  });

  it('decimal commas are read where the column tells', () => {
    const found = read('Country;Currency;GDP;% of GDP\nA;EUR;1.234.567,89;2,5\nB;EUR;12,3;1,75');
    expect(found.economies.map(({ numbers }) => numbers)).toEqual([
      { gdp: '1234567.89', share: '2.5' },
      { gdp: '12.3', share: '1.75' },
    ]);
  });

  it('a comma of two readings is asked back, and what is chosen holds', () => {
    const text = table(head.slice(0, 4), ['A', 'EUR', '1,234', '2']);
    expect(codes(text)).toEqual(['comma-unclear']);
    expect(read(text, { decimalMark: 'comma' }).economies[0]?.numbers.gdp).toBe('1.234');
    expect(read(text, { decimalMark: 'point' }).economies[0]?.numbers.gdp).toBe('1234');
  });

  it('spending may stand in for the share', () => {
    const found = read(table(['Country', 'Currency', 'GDP', 'Defence spending'], ['A', 'EUR', '200', '5']));
    expect(found.faults).toEqual([]);
    expect(found.economies[0]?.numbers).toEqual({ gdp: '200', spending: '5' });
  });
});

/** What is wrong, at which cell: each row of this list is a table that must not be taken. */
const refused: [string, string, { code: string; cell?: string }][] = [
  [
    'growth that leaves nothing',
    table(['Country', 'Currency', 'GDP', '% of GDP', 'GDP growth'], ['A', 'EUR', '1', '2', '-100']),
    { code: 'number-not-positive', cell: 'E2' },
  ],
  [
    'a comma of two readings in the second row',
    table(head, ['A', 'EUR', '5', '2', '1'], ['B', 'EUR', '1,234', '2', '1']),
    { code: 'comma-unclear', cell: 'C3' },
  ],
  [
    'a fault beyond the last letter',
    table(
      [...Array.from({ length: 26 }, () => ''), ...head],
      [...Array.from({ length: 26 }, () => ''), 'A', 'EUR', 'much', '2', '1'],
    ),
    { code: 'number-unread', cell: 'AC2' },
  ],
  ['nothing', '', { code: 'table-empty' }],
  ['spaces', ' \n\t\n', { code: 'table-empty' }],
  ['one column', 'A\nB\nC', { code: 'table-one-column' }],
  ['too long', 'A\t1\n'.repeat(60_000), { code: 'table-too-large' }],
  ['too wide', table(Array.from({ length: 60 }, String)), { code: 'table-too-large' }],
  ['no currency column', table(['Country', 'GDP', '% of GDP'], ['A', '1', '2']), { code: 'table-no-column' }],
  [
    'no GDP column',
    table(['Country', 'Currency', '% of GDP'], ['A', 'EUR', '2']),
    { code: 'table-no-column' },
  ],
  ['no share column', table(['Country', 'Currency', 'GDP'], ['A', 'EUR', '2']), { code: 'table-no-column' }],
  ['no name', table(head, ['', 'EUR', '1', '2', '1']), { code: 'economy-without-name', cell: 'A2' }],
  [
    'a name twice',
    table(head, ['A', 'EUR', '1', '2', '1'], ['A', 'EUR', '1', '2', '1']),
    { code: 'economy-twice', cell: 'A3' },
  ],
  [
    'there already',
    table(head, ['JPN', 'JPY', '1', '2', '1']),
    { code: 'economy-there-already', cell: 'A2' },
  ],
  ['no currency', table(head, ['A', '', '1', '2', '1']), { code: 'currency-missing', cell: 'B2' }],
  ['a currency in words', table(head, ['A', 'euro', '1', '2', '1']), { code: 'currency-unread', cell: 'B2' }],
  ['no GDP', table(head, ['A', 'EUR', 'n/a', '2', '1']), { code: 'number-missing', cell: 'C2' }],
  ['zero GDP', table(head, ['A', 'EUR', '0', '2', '1']), { code: 'number-not-positive', cell: 'C2' }],
  ['negative GDP', table(head, ['A', 'EUR', '-5', '2', '1']), { code: 'number-not-positive', cell: 'C2' }],
  ['bracketed GDP', table(head, ['A', 'EUR', '(5)', '2', '1']), { code: 'number-not-positive', cell: 'C2' }],
  ['GDP in words', table(head, ['A', 'EUR', 'much', '2', '1']), { code: 'number-unread', cell: 'C2' }],
  ['a formula', table(head, ['A', 'EUR', '=1+1', '2', '1']), { code: 'number-unread', cell: 'C2' }],
  [
    'an error of the spreadsheet',
    table(head, ['A', 'EUR', '#REF!', '2', '1']),
    { code: 'number-unread', cell: 'C2' },
  ],
  ['an exponent', table(head, ['A', 'EUR', '6.3E+14', '2', '1']), { code: 'number-exponent', cell: 'C2' }],
  ['Arabic digits', table(head, ['A', 'EUR', '٦٣٢', '2', '1']), { code: 'number-digits', cell: 'C2' }],
  [
    'too many digits',
    table(head, ['A', 'EUR', '1'.repeat(60), '2', '1']),
    { code: 'number-digits', cell: 'C2' },
  ],
  ['no share', table(head, ['A', 'EUR', '1', '', '1']), { code: 'number-missing', cell: 'D2' }],
  [
    'a negative share',
    table(head, ['A', 'EUR', '1', '-2', '1']),
    { code: 'number-not-positive', cell: 'D2' },
  ],
  ['a share above 100', table(head, ['A', 'EUR', '1', '101', '1']), { code: 'share-too-large', cell: 'D2' }],
  ['no rate', table(head, ['A', 'EUR', '1', '2', '']), { code: 'number-missing', cell: 'E2' }],
  ['a rate of zero', table(head, ['A', 'EUR', '1', '2', '0']), { code: 'number-not-positive', cell: 'E2' }],
  [
    'marks of two kinds',
    table(head, ['A', 'EUR', '1,234.5', '2', '1'], ['B', 'EUR', '1.234,5', '2', '1']),
    { code: 'marks-mixed' },
  ],
  [
    'too many',
    table(head, ...Array.from({ length: 41 }, (_, i) => [`N${String(i)}`, 'EUR', '1', '2', '1'])),
    { code: 'too-many-economies' },
  ],
];

describe('refused, with the cell', () => {
  it.each(refused)('%s', (_, text, fault) => {
    expect(read(text, { taken: ['JPN'] }).faults).toContainEqual(expect.objectContaining(fault));
  });

  it('a table of thousands of faults is answered at once', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`N${String(i)}`, '?', 'x', 'y', 'z']);
    const start = performance.now();
    expect(read(table(head, ...rows)).faults.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('names of the language’s own objects are names', () => {
    const found = read(
      table(head, ['__proto__', 'EUR', '1', '2', '1'], ['constructor', 'EUR', '1', '2', '1']),
    );
    expect(found.faults).toEqual([]);
    expect(found.economies.map(({ code }) => code)).toEqual(['E1', 'E2']);
  });

  it('what cannot be seen is dropped, and said', () => {
    const found = read(table(head, ['A\u202e', 'EUR', '1\u200b', '2', '1']));
    expect(found.economies[0]).toMatchObject({ name: 'A', numbers: { gdp: '1' } });
    expect(found.notes.map(({ code }) => code)).toContain('unseen-dropped');
  });

  it('shares as parts of one are pointed out', () => {
    const found = read(table(head, ['A', 'EUR', '1', '0.021', '1']));
    expect(found.notes.map(({ code }) => code)).toContain('shares-small');
  });

  it('a dollar economy needs no rate', () => {
    expect(codes(table(head, ['USA', 'USD', '1', '2', '']))).toEqual([]);
  });
});
