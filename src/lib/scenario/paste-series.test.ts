import { describe, expect, test } from 'vitest';
import { pasteSeries, type PasteChoices } from './paste-series.ts';
import { shiftDecimal } from './shift-decimal.ts';

const read = (text: string, choices?: PasteChoices) => {
  const result = pasteSeries(text, choices);
  return result.ok
    ? Object.fromEntries(result.series.years.map((year, i) => [year, result.series.values[i]]))
    : result.faults[0]?.code;
};
const seriesOf = (text: string) => {
  const result = pasteSeries(text);
  if (!result.ok) throw new Error(result.faults[0]?.code);
  return result.series;
};

describe('pasteSeries', () => {
  test.each([
    ['two columns', '2025\t600\n2026\t612', { 2025: '600', 2026: '612' }],
    ['with a heading', 'Year\tGDP\n2025\t600\n2026\t612\n', { 2025: '600', 2026: '612' }],
    [
      'years in a row',
      '\t2025\t2026\t2027\nGDP\t600\t612\t624.24',
      { 2025: '600', 2026: '612', 2027: '624.24' },
    ],
    [
      'years in a row without labels',
      '2025\t2026\t2027\n600\t612\t624',
      { 2025: '600', 2026: '612', 2027: '624' },
    ],
    [
      'values that look like years',
      '2025\t1990\n2026\t2010\n2027\t2030',
      { 2025: '1990', 2026: '2010', 2027: '2030' },
    ],
    ['rows of different lengths', '2025\t600\n2026\n2027\t624', { 2025: '600', 2027: '624' }],
    ['a row that is longer than the years', '2025\t2026\t2027\n600\t612', { 2025: '600', 2026: '612' }],
    ['Windows line ends', '2025\t600\r\n2026\t612\r\n', { 2025: '600', 2026: '612' }],
    ['comma between columns', '2025,600\n2026,612.5', { 2025: '600', 2026: '612.5' }],
    ['quoted thousands', '2025,"600,000"\n2026,"1,612,000"', { 2025: '600000', 2026: '1612000' }],
    ['semicolons and decimal commas', '2025;600,5\n2026;612,25', { 2025: '600.5', 2026: '612.25' }],
    ['spaces', '2025 600\n2026   612', { 2025: '600', 2026: '612' }],
    ['spaces in the number', '2025 600 000\n2026 612 000.5', { 2025: '600000', 2026: '612000.5' }],
    [
      'thousands by spaces, decimals by comma',
      '2025\t1 234,567\n2026\t600',
      { 2025: '1234.567', 2026: '600' },
    ],
    ['thousands with a point', '2025\t632,053.269\n2026\t648,503', { 2025: '632053.269', 2026: '648503' }],
    ['thousands by points', '2025\t1.632.053\n2026\t648.503', { 2025: '1632053', 2026: '648503' }],
    [
      'thousands by points, decimals by comma',
      '2025\t632.053,3\n2026\t648.503,4',
      { 2025: '632053.3', 2026: '648503.4' },
    ],
    ['Swiss thousands', "2025\t632'053\n2026\t648’503", { 2025: '632053', 2026: '648503' }],
    ['full-width digits', '２０２５\t６００．５\n２０２６年\t６１２', { 2025: '600.5', 2026: '612' }],
    [
      'labels of many kinds',
      'FY2024\t1\n2025e\t2\n2026年度\t3\n令和9年度\t4\nR10\t5\n平成元年\t6',
      { 1989: '6', 2024: '1', 2025: '2', 2026: '3', 2027: '4', 2028: '5' },
    ],
    ['fiscal labels', '2024/25\t1\n2025-26\t2', { 2024: '1', 2025: '2' }],
    ['newest first', '2026\t612\n2025\t600', { 2025: '600', 2026: '612' }],
    [
      'missing values',
      '2025\t600\n2026\tn/a\n2027\t..\n2028\t\n2029\t-\n2030\t612',
      { 2025: '600', 2030: '612' },
    ],
    [
      'negative signs',
      '2025\t-1.5\n2026\t−2\n2027\t△3\n2028\t(4)',
      { 2025: '-1.5', 2026: '-2', 2027: '-3', 2028: '-4' },
    ],
    ['per cent', '2025\t3.5%\n2026\t2%', { 2025: '3.5', 2026: '2' }],
    ['currency signs', '2025\t¥600\n2026\t¥612', { 2025: '600', 2026: '612' }],
    ['marks of estimates', '2025\t600e\n2026\t612*', { 2025: '600', 2026: '612' }],
    ['a note below', '2025\t600\n2026\t612\nSource: IMF', { 2025: '600', 2026: '612' }],
    ['a line above', 'GDP of Japan\n2025\t600\n2026\t612', { 2025: '600', 2026: '612' }],
    ['a line break in a quoted heading', '"Year\n(calendar)"\t"GDP"\n2025\t600', { 2025: '600' }],
    ['thousands after a space', '2025 632,053.2\n2026 648,503', { 2025: '632053.2', 2026: '648503' }],
    ['a space after the comma', '2025, 600\n2026, 612', { 2025: '600', 2026: '612' }],
    ['a leading zero', '2025\t007', { 2025: '7' }],
    ['an empty column between', '2025\t\t600\n2026\t\t612', { 2025: '600', 2026: '612' }],
  ])('%s', (_, text, series) => {
    expect(read(text)).toEqual(series);
  });

  test.each([
    ['', 'paste-empty'],
    [' \n\t\n', 'paste-empty'],
    ['hello world', 'paste-no-years'],
    ['600\n612', 'paste-no-years'],
    ['2025\n2026', 'paste-no-values'],
    ['2025\t..\n2026\tn/a', 'paste-no-values'],
    ['2025\t2026\n2026\t2030', 'paste-years-or-values'],
    ['2025\t1\t2\n2026\t3\t4', 'paste-several-series'],
    ['2025\t1\n2025\t2', 'paste-year-twice'],
    ['2025\t1\nnext year\t2', 'paste-row-without-year'],
    // Two years that do not follow are no fiscal year.
    ['2025\t2\n2024/26\t1', 'paste-row-without-year'],
    ['2025\tsix', 'paste-not-a-number'],
    ['2025\t12,34,567', 'paste-not-a-number'],
    ['2025\t1.2.3.4', 'paste-not-a-number'],
    ['2025\t٦٠٠', 'paste-other-digits'],
    ['2025\t6.32E+14', 'paste-scientific'],
    [`2025\t${'9'.repeat(41)}`, 'paste-too-long'],
    [`2025\t${'9'.repeat(300)}`, 'paste-too-long'],
    ['2025\t1,234.5\n2026\t1.234,5', 'paste-mixed-marks'],
    ['2025\t3.5%\n2026\t2', 'paste-mixed-units'],
    ['2025\t¥600\n2026\t$4', 'paste-mixed-units'],
    ['2025\t600兆円\n2026\t6120億円', 'paste-mixed-units'],
    ['2025\t632,053\n2026\t648,503', 'paste-comma-unclear'],
    ['2025\t012,345', 'paste-comma-unclear'],
    ['2025,632,053\n2026,648,503', 'paste-commas-between-columns'],
    [' '.repeat(1_000_001), 'paste-too-large'],
    ['2025\t1\n'.repeat(10_001), 'paste-too-many-rows'],
    [`${'2025\t'.repeat(150_000)}\n${'a\n'.repeat(9000)}`, 'paste-too-many-rows'],
  ])('%.30j is refused: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test('an unclear comma is asked back with both readings, and settled by the answer', () => {
    const text = '2025\t632,053\n2026\t648,503';
    expect(pasteSeries(text)).toEqual({
      ok: false,
      faults: [
        { code: 'paste-comma-unclear', text: '632,053', asThousands: '632053', asDecimals: '632.053' },
      ],
    });
    expect(read(text, { decimalMark: 'point' })).toEqual({ 2025: '632053', 2026: '648503' });
    expect(read('2025\t1.234.567', { decimalMark: 'point' })).toBe('paste-not-a-number');
    expect(read(text, { decimalMark: 'comma' })).toEqual({ 2025: '632.053', 2026: '648.503' });
  });

  test('one of several series can be chosen by its heading', () => {
    const text = 'Year\tGDP\tPopulation\n2025\t600\t123';
    expect(pasteSeries(text)).toMatchObject({
      ok: false,
      faults: [{ count: 2, names: ['GDP', 'Population'] }],
    });
    expect(read(text, { column: 1 })).toEqual({ 2025: '123' });
  });

  test.each([
    ['年\tGDP（兆円）\n2025\t600', 12],
    ['Year\tGDP, billion yen\n2025\t600', 9],
    ['(単位:10億円)\n2025\t600', 9],
    ['年份\tGDP（万亿元）\n2025\t140', 12],
    ['年份\tGDP（亿元）\n2025\t1400000', 8],
    ['年\t人口（千人）\n2025\t123000', 3],
    ['Year\tmillion persons\n2025\t123', 6],
    ['2025\t600兆円\n2026\t612兆円', 12],
    ['2025\t600', undefined],
  ])('%j names the power %s', (text, power) => {
    expect(seriesOf(text).unitHint?.power).toBe(power);
  });

  test.each([
    ['FY2024\t1\nFY2025\t2', true],
    ['2024年度\t1\n2025年度\t2', true],
    ['令和6年度\t1\n令和7年度\t2', true],
    ['2024会計年度\t1\n2025会計年度\t2', true],
    ['2024/25\t1\n2025/26\t2', true],
    ['2024年\t1\n2025年\t2', false],
    ['CY2024\t1\nCY2025\t2', false],
    ['2024\t1\n2025\t2', false],
  ])('%j: are its years fiscal ones? %s', (text, fiscal) => {
    expect(seriesOf(text).fiscal).toBe(fiscal);
  });

  test('warnings say what was done', () => {
    const { warnings, percent } = seriesOf(
      'Growth, per cent\n2024/25\t1\n2025-26\t(2)\n2026/27\t..\n2027/28\t3e\nSource: IMF\n',
    );
    expect(percent).toBe(true);
    expect(warnings.map((warning) => warning.code).sort()).toEqual([
      ...Array.from({ length: 4 }, () => 'paste-fiscal-label'),
      'paste-marks-dropped',
      'paste-missing',
      'paste-negative-sign',
      'paste-row-ignored',
    ]);
    expect(seriesOf('2025\t6\u200B00').warnings).toEqual([{ code: 'paste-unseen-dropped' }]);
    expect(seriesOf('兆円 billion\n2025\t6')).toMatchObject({
      unitHint: undefined,
      warnings: [{ code: 'paste-two-units' }],
    });
  });
});

describe('shiftDecimal', () => {
  test.each([
    ['632053.269', 9, '632053269000000'],
    ['0.5', 12, '500000000000'],
    ['-1.5', 0, '-1.5'],
    ['1180000000', -9, '1.18'],
    ['5', -3, '0.005'],
    ['-0', 3, '0'],
    ['1.50', 0, '1.5'],
  ])('%s by %i is %s', (text, power, shifted) => {
    expect(shiftDecimal(text, power)).toBe(shifted);
  });
});
