import { describe, expect, it } from 'vitest';
import { numbers as en } from './messages/en/numbers.ts';
import { numbers as ja } from './messages/ja/numbers.ts';
import { numbers as zh } from './messages/zh/numbers.ts';
import { readTypedNumber } from './typed-number.ts';

const languages = [en, zh, ja];

describe('what is understood', () => {
  it.each([
    // Money in yen.
    ['600兆円', 'JPY/year', '600000000000000'],
    ['６００兆円', 'JPY/year', '600000000000000'],
    ['600 trillion', 'JPY/year', '600000000000000'],
    ['600 trillion yen', 'JPY/year', '600000000000000'],
    ['¥600tn', 'JPY/year', '600000000000000'],
    ['￥600 tn a year', 'JPY/year', '600000000000000'],
    ['JPY 600 trillion / year', 'JPY/year', '600000000000000'],
    ['6e14', 'JPY/year', '600000000000000'],
    ['6E+14', 'JPY/year', '600000000000000'],
    ['6.0e14円', 'JPY/year', '600000000000000'],
    ['600,000,000,000,000', 'JPY/year', '600000000000000'],
    ['600 000 000 000 000', 'JPY/year', '600000000000000'],
    ['600’000’000', 'JPY/year', '600000000'],
    ['600\u202f000\u00a0000', 'JPY/year', '600000000'],
    ['６００，０００．５', 'JPY/year', '600000.5'],
    ['5,000億', 'JPY/year', '500000000000'],
    ['5000億円', 'JPY/year', '500000000000'],
    ['5千億円', 'JPY/year', '500000000000'],
    ['1兆2000億', 'JPY/year', '1200000000000'],
    ['1兆 2,000億 円', 'JPY/year', '1200000000000'],
    ['1万2000億', 'JPY/year', '1200000000000'],
    ['3万亿', 'JPY/year', '3000000000000'],
    ['每年3万亿日元', 'JPY/year', '3000000000000'],
    ['1億2345万6789', 'JPY', '123456789'],
    ['五千亿', 'JPY/year', '500000000000'],
    ['一兆二千億円', 'JPY/year', '1200000000000'],
    ['两万亿', 'JPY', '2000000000000'],
    ['三万零五百', 'JPY', '30500'],
    ['十二億', 'JPY', '1200000000'],
    ['三十五点二亿', 'JPY', '3520000000'],
    ['百万円', 'JPY', '1000000'],
    ['−5', 'JPY', '-5'],
    ['▲5億円', 'JPY', '-500000000'],
    ['-0', 'JPY', '0'],
    // Dollars.
    ['1.2bn', 'USD', '1200000000'],
    ['US$1.18bn', 'USD', '1180000000'],
    ['$1.18 billion', 'USD', '1180000000'],
    ['1.18 billion US dollars', 'USD', '1180000000'],
    ['11.8亿美元', 'USD', '1180000000'],
    ['11億8000万ドル', 'USD', '1180000000'],
    ['A$5bn', 'AUD', '5000000000'],
    ['CHF 1.2m', 'CHF', '1200000'],
    // Shares and rates.
    ['3.5', '% of GDP', '3.5'],
    ['3.5%', '% of GDP', '3.5'],
    ['３．５％', '% of GDP', '3.5'],
    ['3.5 per cent of GDP', '% of GDP', '3.5'],
    ['GDP比3.5%', '% of GDP', '3.5'],
    ['GDP的3.5%', '% of GDP', '3.5'],
    ['百分之三点五', '% of GDP', '3.5'],
    ['3.5パーセント', '%', '3.5'],
    ['-1.5%', '%', '-1.5'],
    ['+2 % a year', '%', '2'],
    ['.5', '%', '0.5'],
    ['5.', '%', '5'],
    ['007', '%', '7'],
    ['1.50', '%', '1.5'],
    // Rates of exchange, people, plain numbers.
    ['150', 'JPY/USD', '150'],
    ['150円/ドル', 'JPY/USD', '150'],
    ['150 yen per US dollar', 'JPY/USD', '150'],
    ['1ドル=147.7円', 'JPY/USD', '147.7'],
    ['1美元兑150日元', 'JPY/USD', '150'],
    ['123 million people', 'person', '123000000'],
    ['1億2300万人', 'person', '123000000'],
    ['102.4', 'index', '102.4'],
    ['1'.repeat(40), 'JPY', '1'.repeat(40)],
  ])('%s in %s', (typed, unit, value) => {
    for (const words of languages)
      expect(readTypedNumber(typed, unit, words)).toMatchObject({ ok: true, value });
  });

  it('says back what it understood', () => {
    const [inEnglish, inChinese, inJapanese] = languages.map((words) =>
      readTypedNumber('600兆円', 'JPY/year', words),
    );
    expect(inEnglish).toMatchObject({ saidBack: '¥600\u202ftn' });
    expect(inChinese).toMatchObject({ saidBack: '600万亿日元' });
    expect(inJapanese).toMatchObject({ saidBack: '600兆円' });
  });
});

describe('what is refused, with words', () => {
  it.each([
    ['', 'JPY', 'empty', 'Type a number'],
    ['   ', 'JPY', 'empty', 'Type a number'],
    ['600 trillion dollars', 'JPY/year', 'other-currency', 'in yen'],
    ['¥600', 'USD', 'other-currency', 'in US dollars'],
    ['¥600 dollars', 'JPY', 'mixed-currencies', 'Two currencies'],
    ['1 234,5', 'JPY', 'comma', 'decimal point'],
    ['3,5', '%', 'comma', 'decimal point'],
    ['0,035', '%', 'comma', 'decimal point'],
    ['1.234,5', 'JPY', 'comma', 'decimal point'],
    ['1.234.567', 'JPY', 'points', 'more than one point'],
    ['6,0000,0000', 'JPY', 'separator', 'threes'],
    ['6,00,000', 'JPY', 'separator', 'threes'],
    ['5 6', 'JPY', 'separator', 'threes'],
    ['1,234 567', 'JPY', 'comma', '1,234'],
    ['６00', 'JPY', 'mixed-digits', 'mixed'],
    ['3五', 'JPY', 'mixed-digits', 'mixed'],
    ['٣٫٥', '%', 'other-digits', '0 to 9'],
    ['३.५', '%', 'other-digits', '0 to 9'],
    ['6\u200b00', 'JPY', 'invisible', 'cannot be seen'],
    ['\u202e006', 'JPY', 'invisible', 'cannot be seen'],
    ['600\u0000', 'JPY', 'invisible', 'cannot be seen'],
    ['600\ufeff', 'JPY', 'invisible', 'cannot be seen'],
    ['1e19', 'JPY', 'exponent-too-large', '18'],
    ['1e999999999', 'JPY', 'exponent-too-large', '18'],
    ['6e5 million', 'JPY', 'exponent-with-scale', 'exponent'],
    ['2000億1兆', 'JPY', 'scale-order', 'large to small'],
    ['1億2兆', 'JPY', 'scale-order', 'large to small'],
    ['1.5兆2000億', 'JPY', 'scale-order', 'large to small'],
    ['1兆20000億', 'JPY', 'scale-order', 'large to small'],
    ['5 trillion 600', 'JPY', 'scale-order', 'large to small'],
    ['3万5', 'JPY', undefined, ''],
    ['三万五', 'JPY', 'scale-order', 'large to small'],
    ['5 million 億', 'JPY', 'mixed-scales', 'two languages'],
    ['3-5', '%', 'range', 'range'],
    ['3〜5%', '%', 'range', 'range'],
    ['--5', '%', 'signs', 'sign'],
    ['=1+1', '%', 'formula', 'formula'],
    ['0x1F', 'JPY', 'unknown-word', 'x'],
    ['NaN', '%', 'unknown-word', 'NaN'],
    ['Infinity', '%', 'unknown-word', 'Infinity'],
    ['∞', '%', 'unknown-word', '∞'],
    ['約600兆円', 'JPY', 'unknown-word', '約'],
    ['<script>alert(1)</script>', '%', 'unknown-word', '<script'],
    ['yen', 'JPY', 'no-number', 'no number'],
    ['兆円', 'JPY', 'no-number', 'no number'],
    ['three', '%', 'unknown-word', 'three'],
    ['5% ', 'JPY', 'unit-not-expected', 'an amount of money'],
    ['5円', '%', 'unit-not-expected', 'a percentage'],
    ['5 million', '% of GDP', 'unit-not-expected', 'a percentage'],
    ['5人', 'JPY', 'unit-not-expected', 'an amount of money'],
    ['5 yen per person', 'JPY/year', 'unit-not-expected', 'an amount of money'],
    ['150円/ユーロ', 'JPY/USD', 'other-currency', 'US dollars'],
    ['5円 6円', 'JPY', 'two-numbers', 'two numbers'],
    ['1'.repeat(41), 'JPY', 'too-many-digits', '40'],
    [`0.${'1'.repeat(41)}`, 'JPY', 'too-many-digits', '40'],
    [`${'1'.repeat(35)}兆`, 'JPY', 'too-many-digits', '40'],
    ['9'.repeat(100_000), 'JPY', 'too-long', '200'],
  ])('%.40s in %s', (typed, unit, code, words) => {
    for (const language of languages) {
      const result = readTypedNumber(typed, unit, language);
      if (code === undefined) expect(result.ok).toBe(true);
      else expect(result).toMatchObject({ ok: false, code });
      if (!result.ok && language === en) expect(result.reason).toContain(words);
      if (!result.ok) expect(result.reason).not.toMatch(/undefined|\[object/);
    }
  });
});
