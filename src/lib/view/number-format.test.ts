import { describe, expect, it } from 'vitest';
import { decimal } from '../quantity/decimal.ts';
import { numbers as en } from './messages/en/numbers.ts';
import { numbers as ja } from './messages/ja/numbers.ts';
import { numbers as zh } from './messages/zh/numbers.ts';
import { formatQuantity } from './number-format.ts';
import type { NumberStyle } from './number-style.ts';
import { unitLabel } from './unit-label.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u202f', ' ');
const all = (value: string, unit: string, style?: NumberStyle): string[] =>
  [en, zh, ja].map((words) => plainSpaces(formatQuantity(decimal(value), unit, words, style)));

describe('money', () => {
  it.each([
    ['10758800000000', 'JPY/year', '¥10.8 tn', '10.8万亿日元', '10.8兆円'],
    ['1180000000', 'USD', '$1.18 bn', '11.8亿美元', '11.8億ドル'],
    ['66244848192', 'USD/year', '$66.2 bn', '662亿美元', '662億ドル'],
    ['600000000000000', 'JPY/year', '¥600 tn', '600万亿日元', '600兆円'],
    ['21000000000000', 'JPY/year', '¥21 tn', '21万亿日元', '21兆円'],
    // 29.042… was rounded: its zero is a digit that is known.
    ['29042201980800', 'JPY', '¥29.0 tn', '29.0万亿日元', '29.0兆円'],
    ['994000000000', 'JPY', '¥994 bn', '9940亿日元', '9,940億円'],
    // Rounds up into the next scale.
    ['999960000000', 'JPY', '¥1.00 tn', '1.00万亿日元', '1.00兆円'],
    ['81234.5', 'JPY/person/year', '¥81,200 a person', '人均8.12万日元', '1人当たり8.12万円'],
    ['-1234000000000', 'JPY/year', '−¥1.23 tn', '−1.23万亿日元', '−1.23兆円'],
    ['1200000000', 'CHF', 'CHF 1.2 bn', '12亿瑞士法郎', '12億スイス フラン'],
    ['5000000000', 'KRW', '₩5 bn', '50亿韩元', '50億ウォン'],
    ['5000000000', 'AUD', 'A$5 bn', '50亿澳元', '50億豪ドル'],
    ['5000000', 'EUR', '€5 m', '500万欧元', '500万ユーロ'],
    ['5000000000', 'INT$/year', 'Int$5 bn', '50亿国际元', '50億国際ドル'],
    ['0', 'JPY/year', '¥0', '0日元', '0円'],
    ['1500000000000000000', 'JPY', '¥1,500,000 tn', '1,500,000万亿日元', '1,500,000兆円'],
    ['1.234e30', 'JPY', '¥1.23×10³⁰', '1.23×10³⁰日元', '1.23×10³⁰円'],
  ])('%s %s', (value, unit, ...texts) => {
    expect(all(value, unit)).toEqual(texts);
  });

  it('says period and prices in full', () => {
    expect(all('10758800000000', 'JPY@2025/year', { unit: 'full' })).toEqual([
      '¥10.8 tn a year in 2025 prices',
      '每年10.8万亿日元（2025年价格）',
      '年10.8兆円（2025年価格）',
    ]);
  });

  it('follows the scale and the decimals asked for', () => {
    expect(all('29042201980800', 'JPY', { scale: 'billion', decimals: 1 })).toEqual([
      '¥29,042.2 bn',
      '290,422.0亿日元',
      '290,422.0億円',
    ]);
    expect(all('29042201980800', 'JPY', { decimals: 'more' })[0]).toBe('¥29.0422 tn');
    expect(all('29042201980800', 'JPY', { decimals: 'exact' })[2]).toBe('29.0422019808兆円');
    expect(all('29042201980800', 'JPY', { unit: 'none' })[0]).toBe('29.0');
  });

  it('labels an axis', () => {
    const [tn] = en.scales;
    expect(tn && plainSpaces(unitLabel('JPY/year', tn, en))).toBe('¥ tn');
    const [cho] = ja.scales;
    expect(cho && unitLabel('JPY/year', cho, ja)).toBe('兆円');
  });
});

describe('other units', () => {
  it.each([
    ['3.5', '% of GDP', '3.5%', '3.5%', '3.5%'],
    ['3.2857142', '%', '3.29%', '3.29%', '3.29%'],
    ['1.5', 'points', '1.5 points', '1.5个百分点', '1.5ポイント'],
    ['1', 'points', '1 point', '1个百分点', '1ポイント'],
    ['2.5', 'days', '2.5 days', '2.5天', '2.5日'],
    ['62', 'times', '62×', '62倍', '62倍'],
    ['123000000', 'person', '123 m people', '1.23亿人', '1.23億人'],
    ['150', 'JPY/USD', '¥150 per $', '150日元/美元', '150円/ドル'],
    ['5', 'years', '5 years', '5年', '5年'],
    ['0.0000000000004', 'times', 'under 0.00000001×', '不到0.00000001倍', '0.00000001倍未満'],
    ['-0.5', 'points', '−0.5 points', '−0.5个百分点', '−0.5ポイント'],
  ])('%s %s', (value, unit, ...texts) => {
    expect(all(value, unit)).toEqual(texts);
  });

  it('writes the share in full', () => {
    expect(all('3.5', '% of GDP', { unit: 'full' })).toEqual(['3.5% of GDP', 'GDP的3.5%', 'GDP比3.5%']);
    expect(all('13.9', '%/year', { unit: 'full' })).toEqual(['13.9% a year', '每年13.9%', '年13.9%']);
  });

  it('shows a plus when asked, never before zero', () => {
    expect(all('0.6', 'points', { plus: true })[0]).toBe('+0.6 points');
    expect(all('0', 'points', { plus: true })[0]).toBe('0 points');
    expect(all('-0.0001', 'points', { decimals: 1 })[0]).toBe('0.0 points');
  });
});

describe('digits', () => {
  it('rounds halves away from zero, on exact decimals', () => {
    // 1.005 as a float is 1.00499999…
    expect(all('1.005', 'times', { decimals: 2 })[0]).toBe('1.01×');
    expect(all('-2.5', 'times', { decimals: 0 })[0]).toBe('−3×');
    expect(all('0.125', '%', { decimals: 2 })[0]).toBe('0.13%');
  });

  it('never shows a digit that the interval does not carry', () => {
    const ratio = { low: decimal('55.9028'), high: decimal('56.3785') };
    expect(all('56.1397018576', 'times', { interval: ratio, decimals: 'more' })[0]).toBe('56×');
    const saving = { low: decimal('1175000000'), high: decimal('1185000000') };
    expect(all('1180000000', 'USD', { interval: saving, decimals: 'more' })[1]).toBe('11.8亿美元');
    const days = { low: decimal('2.776'), high: decimal('2.80') };
    expect(all('2.786', 'days', { interval: days })[0]).toBe('2.8 days');
    // One significant digit always stays.
    expect(all('4.2', 'times', { interval: { low: decimal('0'), high: decimal('90') } })[0]).toBe('4×');
  });
});
