import { describe, expect, it } from 'vitest';
import { Calculation } from '../../engine/calculation.ts';
import { parseCell } from '../../engine/cell.ts';
import { loadFigures } from '../../evidence/load.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { removeAt } from '../../scenario/edit-document.ts';
import { openingDocument } from '../../scenario/presets.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Reading } from '../calculator/reading.ts';
import { chartNumbers } from '../charts/chart-numbers.ts';
import type { ChartContext } from '../charts/results.ts';
import { plainWords } from '../charts/words.ts';
import { economyName } from '../economy-names.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { charts as enCharts } from '../messages/en/charts.ts';
import { compare as en } from '../messages/en/compare.ts';
import { compare as ja } from '../messages/ja/compare.ts';
import { compare as zh } from '../messages/zh/compare.ts';
import { loadCore } from '../messages/load.ts';
import { baseOf, columnsOf } from './columns.ts';
import type { Comparison, Entry } from './comparison.ts';
import { finding } from './finding.ts';
import { counterpart, headlineOf } from './headline.ts';
import { matrixOf } from './matrix.ts';
import { stepMeasures, stepsOf } from './steps.ts';

const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const pageWords = { en, zh, ja };

async function compareOf(document: FootingDocument, locale: Locale = 'en'): Promise<Comparison> {
  const core = await loadCore(locale);
  const calculation = new Calculation(resolve(document, figures));
  const scenario = calculation.model.scenarios[0];
  if (scenario === undefined) throw new Error('the document has a scenario');
  const name = (code: string) => economyName(code, locale);
  const reading: Reading = { calculation, scenario, core, style: {}, dollars: false, economyName: name };
  const context: ChartContext = {
    results: calculation,
    numbers: chartNumbers(core.numbers),
    messages: enCharts,
    locale,
    economyName: name,
    figurePlace: (id) => id,
    conventionLabel: (id) => id,
    sourceText: (source) => source,
    dateText: (date) => date,
    problemText: () => '',
  };
  return { reading, context, columns: columnsOf(context, scenario), year: 2030 };
}

const textOf = (entry: Entry): string => ('number' in entry ? entry.number.text : entry.none);
const exactly = ({ reading }: Comparison, entry: Entry | undefined) => {
  const cell = entry !== undefined && 'number' in entry ? parseCell(entry.number.trace) : undefined;
  if (cell === undefined) throw new Error('the entry has a number of a cell');
  const value = reading.calculation.value(cell);
  if ('problem' in value) throw new Error('the cell has a number');
  return value;
};

const withScenarios = (...targets: string[]): FootingDocument => ({
  ...openingDocument,
  scenarios: targets.map((target, index) => ({
    id: `t${index}`,
    economy: 'JPN',
    baseline: '2',
    target,
    path: { shape: 'linear', from: 2025, to: 2030 },
  })),
});

describe('columns', () => {
  it('stand from the lowest level to the highest, whatever their order in the document', async () => {
    const comparison = await compareOf(withScenarios('5', '3', '4.25', '3.5'));
    expect(comparison.columns.map(({ name }) => plainWords(name))).toEqual(['3%', '3.5%', '4.25%', '5%']);
  });

  it('know which of them the article asks for', async () => {
    const { columns } = await compareOf(openingDocument);
    expect(columns.map(({ figure }) => figure)).toEqual([
      'demand-3-2025-03',
      'demand-3.5-2025-07',
      'demand-5-2025-06',
    ]);
  });
});

describe('steps', () => {
  it('add up to the whole, in every measure that adds up', async () => {
    const comparison = await compareOf(openingDocument);
    const { steps, all } = stepsOf(comparison, baseOf(comparison.context, comparison.reading.scenario));
    expect(steps).toHaveLength(3);
    stepMeasures(comparison).forEach((_, index) => {
      const [first, ...rest] = steps.map(({ entries }) => exactly(comparison, entries[index]));
      const sum = rest.reduce((total, value) => total?.plus(value), first);
      const whole = exactly(comparison, all?.entries[index]);
      expect(sum?.minus(whole).abs().lt('1e-20')).toBe(true);
    });
  });

  it('have no ratio from the baseline where the saving is set beside the whole cost', async () => {
    const comparison = await compareOf({
      ...openingDocument,
      saving: { amount: '1180000000', currency: 'USD', period: 'one-off' },
    });
    const at = stepMeasures(comparison).indexOf('ratio');
    const { steps } = stepsOf(comparison, baseOf(comparison.context, comparison.reading.scenario));
    expect(steps.map(({ entries }) => 'number' in (entries[at] ?? { none: '' }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('leave dollars and the saving out where nothing is known of them', async () => {
    const rest = removeAt(openingDocument, 'saving');
    const comparison = await compareOf(rest);
    expect(stepMeasures(comparison)).toEqual(['year', 'usd', 'per-head', 'horizon']);
  });
});

describe('matrix', () => {
  it('has every row as long as the columns, and every number a cell that can be opened', async () => {
    const comparison = await compareOf(openingDocument);
    const rows = matrixOf(comparison).flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) {
      expect(row.entries).toHaveLength(comparison.columns.length);
      for (const entry of [...row.entries, ...(row.base ? [row.base] : [])])
        if ('number' in entry) expect(parseCell(entry.number.trace)).toBeDefined();
    }
  });

  it('writes a row of money in one scale, its unit in the head', async () => {
    const comparison = await compareOf(openingDocument);
    const row = matrixOf(comparison)[0]?.rows.find(({ formula }) => formula === 'increment');
    expect(row?.unit).toBe('¥\u202ftn');
    expect(row?.entries.map(textOf)).toEqual(['7.2', '10.8', '21.5']);
  });

  it('asks for shares of a budget only where there is one', async () => {
    const formulas = matrixOf(await compareOf(openingDocument)).flatMap(({ rows }) =>
      rows.map(({ formula }) => formula),
    );
    expect(formulas).not.toContain('share-of-budget');
    expect(formulas).not.toContain('tax-points');
  });
});

describe('finding', () => {
  it.each(LOCALES)('says each step with its numbers in %s', async (locale) => {
    const comparison = await compareOf(openingDocument, locale);
    const base = baseOf(comparison.context, comparison.reading.scenario);
    const line = finding(comparison, base, pageWords[locale]);
    const traces = line.flatMap((word) => (typeof word !== 'string' && 'trace' in word ? [word.trace] : []));
    expect(traces).toContain('s35~s3/step-spending/2030');
    expect(traces).toContain('s3/increment/2030');
    expect(plainWords(line)).toContain('2030');
  });

  it('reads as a sentence', async () => {
    const comparison = await compareOf(openingDocument);
    const line = finding(comparison, baseOf(comparison.context, comparison.reading.scenario), en);
    expect(plainWords(line).replaceAll('\u202f', ' ')).toBe(
      'In 2030, for Japan: going from 2% to 3% costs ¥7.17 tn more, from 3% to 3.5% another ¥3.59 tn, from 3.5% to 5% another ¥10.8 tn.',
    );
  });

  it('says that a level which is already met costs nothing more', async () => {
    const comparison = await compareOf(withScenarios('2', '3'));
    const line = finding(comparison, baseOf(comparison.context, comparison.reading.scenario), en);
    expect(plainWords(line)).toContain('going from 2% to 2% costs nothing more');
  });
});

describe('headline', () => {
  it('speaks of the same level in another document', async () => {
    const one = await compareOf(openingDocument);
    const other = await compareOf(withScenarios('5', '3'));
    expect(counterpart(other.reading.calculation.model, one.reading.scenario)?.id).toBe('t1');
    const headline = headlineOf(one.reading);
    expect(headline.year).toBe(2030);
    expect(headline.level?.trace).toBe('figure:demand-3-2025-03');
    expect([...headline.numbers.keys()]).toContain('saving-ratio');
  });
});
