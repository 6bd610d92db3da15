import { describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import { Calculation } from '../../engine/calculation.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { removeAt } from '../../scenario/edit-document.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Locale } from '../locale.ts';
import { loadCore } from '../messages/load.ts';
import { plain } from '../../quantity/decimal.ts';
import { costTableCsv } from './cost-table-csv.ts';
import { costTable, measuresOf } from './cost-table.ts';
import type { Reading } from './reading.ts';

async function read(document: FootingDocument, locale: Locale = 'en'): Promise<Reading> {
  const calculation = new Calculation(resolve(document, new Map()));
  const scenario = calculation.model.scenarios[0];
  if (scenario === undefined) throw new Error('the example has no scenario');
  return {
    calculation,
    scenario,
    core: await loadCore(locale),
    style: {},
    dollars: false,
    economyName: String,
  };
}
const base = example as FootingDocument;
const text = (cell: unknown) => (cell as { text: string }).text;

describe('the table by year', () => {
  it('has the worked example, one scale a column', async () => {
    const table = costTable(await read(base), ['gdp', 'share', 'spending', 'increment']);
    expect(table.columns.map(({ unit }) => unit.replaceAll('\u202f', ' '))).toEqual([
      '¥ tn',
      '%',
      '¥ tn',
      '¥ tn',
    ]);
    expect(table.rows.map(({ year, cells }) => [year, ...cells.map(text)])).toEqual([
      [2025, '600', '2.00', '12.0', '0.00'],
      [2026, '612', '2.30', '14.1', '1.84'],
      [2027, '624', '2.60', '16.2', '3.75'],
      [2028, '637', '2.90', '18.5', '5.73'],
      [2029, '649', '3.20', '20.8', '7.79'],
      [2030, '662', '3.50', '23.2', '9.94'],
    ]);
  });

  it('traces every number', async () => {
    const [row] = costTable(await read(base), ['spending']).rows;
    const cells = row?.cells.map((cell) => ('none' in cell ? cell : { ...cell, value: plain(cell.value) }));
    expect(cells).toEqual([{ text: '12.0', trace: 's35/spending/2025', value: '12000000000000' }]);
  });

  it('says in each language which unit the column is in', async () => {
    const units = await Promise.all(
      (['zh', 'ja'] as const).map(
        async (locale) => costTable(await read(base, locale), ['gdp']).columns[0]?.unit,
      ),
    );
    expect(units).toEqual(['万亿日元', '兆円']);
  });

  it('leaves out what nothing was given for, and says why a number is missing', async () => {
    const poor = removeAt(removeAt(base, 'economies.JPN.exchangeRate'), 'economies.JPN.population');
    const reading = await read(poor);
    expect(measuresOf(reading)).not.toContain('spending-usd');
    const [row] = costTable(reading, ['per-head']).rows;
    expect(row?.cells[0]).toMatchObject({ none: expect.stringContaining('population') as string });
  });

  it('gives full precision as CSV, with the exact unit in the head', async () => {
    const csv = costTableCsv(costTable(await read(base), ['increment']), 'Year');
    expect(csv.split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF"Year","Extra (JPY/year)"',
      '2025,0',
      '2026,1836000000000',
    ]);
  });
});
