import { describe, expect, it } from 'vitest';
import { pasteEconomies as read } from './paste-economies.ts';

const table = (...rows: string[][]) => rows.map((row) => row.join('\t')).join('\n');
const head = ['Country', 'Currency', 'GDP', '% of GDP', 'Exchange rate'];

describe('what the reader says of the columns', () => {
  const rows = table(['Poland', '3800', 'PLN', '4.1'], ['Baltic states'], ['Spain', '1600', 'EUR', '1.3']);
  it('holds against what the content looks like', () => {
    const found = read(rows, { columns: ['name', 'gdp', 'currency', 'share'], powers: { gdp: 9 } });
    expect(found.faults).toEqual([]);
    expect(found.economies.map(({ currency, numbers }) => [currency, numbers.gdp])).toEqual([
      ['PLN', '3800000000000'],
      ['EUR', '1600000000000'],
    ]);
  });

  it('names the rows that hold one thing only: they are notes under a table', () => {
    expect(read(rows).notes).toContainEqual({ code: 'rows-left-out', rows: [2] });
  });

  it('without a column of names or codes asks for one', () => {
    const found = read(rows, { columns: [undefined, 'gdp', 'currency', 'share'] });
    expect(found.faults).toEqual([{ code: 'table-no-column', column: 'name' }]);
    expect(found.economies).toEqual([]);
  });
});

describe('a first row', () => {
  it('with a number in it is an economy, though its words name columns', () => {
    const found = read(table(['Economy', 'Member', '3,800', 'GDP'], ['Spain', 'EUR', '1,600', 'x']));
    expect(found.headings).toEqual([]);
    expect(found.notes.map(({ code }) => code)).toContain('headings-missing');
  });

  it('without headings leaves a second column of words to the reader', () => {
    const found = read(table(['Spain', 'Madrid', 'EUR', '1600'], ['Italy', 'Rome', 'EUR', '2300']));
    expect(found.columns).toEqual(['name', undefined, 'currency', 'gdp']);
  });

  it('may be longer than the others: what they lack is missing, at its cell', () => {
    const found = read(table(['Country', 'Currency', '% of GDP', 'GDP'], ['Spain', 'EUR', '1.3']));
    expect(found.faults).toContainEqual({
      code: 'number-missing',
      cell: 'D2',
      column: 'gdp',
      name: 'Spain',
    });
  });
});

describe('codes', () => {
  it('stand for names where there are no others, and go before what a name is known by', () => {
    const numbers = ['EUR', '1', '2'];
    const bare = read(table(['Code', 'Currency', 'GDP', '% of GDP'], ['esp', ...numbers]));
    expect(bare.economies[0]).toMatchObject({ name: 'esp', code: 'ESP' });
    const both = read(
      table(
        ['国', 'ISO', 'Currency', 'GDP', '% of GDP'],
        ['Spain', 'ESP', ...numbers],
        ['Utopia', 'none', ...numbers],
        ['Nowhere', '', ...numbers],
      ),
      { codeOf: (name) => (name === 'Spain' ? 'XXX' : undefined), taken: ['E3'] },
    );
    expect(both.economies.map(({ code }) => code)).toEqual(['ESP', 'E2', 'E4']);
  });

  it('of rows that lack their last cells are those of the name', () => {
    const found = read(table(['GDP', 'Currency', '% of GDP', 'Country', 'Code'], ['1', 'EUR', '2', 'Spain']));
    expect(found.economies[0]).toMatchObject({ name: 'Spain', code: 'E1' });
    const nameless = read(table(['GDP', 'Currency', '% of GDP', 'Country'], ['1', 'EUR', '2']));
    expect(nameless.faults).toContainEqual({ code: 'economy-without-name', cell: 'D2' });
  });
});

describe('how it is counted', () => {
  it('is kept with the economy, cut where it is a chapter', () => {
    const found = read(table([...head, 'Counted as'], ['A', 'EUR', '1', '2', '1', 'N'.repeat(300)]));
    expect(found.economies[0]?.definition).toBe('N'.repeat(200));
    const plain = read(table([...head, 'Counted as'], ['A', 'EUR', '1', '2', '1', '']));
    expect(plain.economies[0]).not.toHaveProperty('definition');
  });
});
