import { expect, it } from 'vitest';
import { currencyMark, currencyName } from './currency-names.ts';
import { economyName } from './economy-names.ts';
import { numbers as en } from './messages/en/numbers.ts';
import { numbers as ja } from './messages/ja/numbers.ts';
import { numbers as zh } from './messages/zh/numbers.ts';

it.each([
  ['JPN', 'Japan', '日本', '日本'],
  ['KOR', 'Republic of Korea', '韩国', '韓国'],
  ['USA', 'United States', '美国', '米国'],
  ['FRA', 'France', '法国', 'フランス'],
  ['NZL', 'New Zealand', '新西兰', 'ニュージーランド'],
  // A code of the user's own is its own name.
  ['alliance-1', 'alliance-1', 'alliance-1', 'alliance-1'],
])('economy %s', (code, ...names) => {
  expect((['en', 'zh', 'ja'] as const).map((locale) => economyName(code, locale))).toEqual(names);
});

it.each([
  ['JPY', 'yen', '日元', '円'],
  ['USD', 'US dollars', '美元', '米ドル'],
  ['INT$', 'international dollars', '国际元', '国際ドル'],
  ['CHF', 'Swiss Franc', '瑞士法郎', 'スイス フラン'],
  ['ZZZ', 'ZZZ', 'ZZZ', 'ZZZ'],
])('currency %s in words', (code, ...names) => {
  expect([en, zh, ja].map((words) => currencyName(code, words))).toEqual(names);
});

it('marks a currency without a mark of its own by its code', () => {
  expect([en, zh, ja].map((words) => currencyMark('ZZZ', words))).toEqual(['ZZZ', 'ZZZ', 'ZZZ']);
  expect(currencyMark('no code', en)).toBe('no code');
});
