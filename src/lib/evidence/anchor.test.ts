import { describe, expect, it } from 'vitest';
import { fragmentContext, textFragmentAddress, webAnnotationTarget } from './anchor';

const locator = { start: 4, end: 10, quote: 'GDP的4%', prefix: '', suffix: '' };

describe('textFragmentAddress', () => {
  it.each([
    [{}, 'text=GDP%E7%9A%844%25'],
    [{ quote: 'a-b,c%' }, 'text=a%2Db%2Cc%25'],
    [
      { quote: 'x', prefix: '提高到', suffix: '以下' },
      'text=%E6%8F%90%E9%AB%98%E5%88%B0-,x,-%E4%BB%A5%E4%B8%8B',
    ],
    [{ quote: 'x', prefix: '甲,乙', suffix: '丙。丁' }, 'text=%E4%B9%99-,x,-%E4%B8%99'],
    [{ quote: 'x', prefix: '甲,', suffix: '。丁' }, 'text=x'],
    [{ quote: '2+2&3' }, 'text=2%2B2%263'],
  ])('%o gives %s', (part, expected) => {
    const address = textFragmentAddress('https://example.org/a.html', { ...locator, ...part });
    expect(address).toBe(`https://example.org/a.html#:~:${expected}`);
  });

  it('takes the place of a fragment that the address has', () => {
    expect(textFragmentAddress('https://example.org/a#top', locator)).toMatch(
      /^https:\/\/example\.org\/a#:~:text=/,
    );
  });
});

describe('fragmentContext', () => {
  it('keeps what touches the quote', () => {
    expect(fragmentContext({ ...locator, prefix: '“甲”乙', suffix: '丙 丁' })).toEqual({
      prefix: '乙',
      suffix: '丙',
    });
  });
});

describe('webAnnotationTarget', () => {
  it('finds the spot by quotation and by position', () => {
    expect(webAnnotationTarget('https://example.org/a', { ...locator, prefix: '到' })).toEqual({
      source: 'https://example.org/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'GDP的4%', prefix: '到', suffix: '' },
        { type: 'TextPositionSelector', start: 4, end: 10 },
      ],
    });
  });
});
