import { describe, expect, it } from 'vitest';
import { findNumberTokens } from './number-tokens';

const textsOf = (text: string) => findNumberTokens(text).map((token) => token.text);

describe('findNumberTokens', () => {
  it.each([
    ['百分之三点五', ['百', '三', '五']],
    ['三点五个百分点', ['三', '五', '百']],
    ['再翻一番', ['一番']],
    ['五千亿日元', ['五千亿']],
    ['提高一倍', ['一倍']],
    ['增至三成', ['三']],
    ['３.５％', ['３.５']],
    ['占一半', ['一半']],
    ['四分之一', ['四', '一']],
    ['一个百分点', ['一', '百']],
    ['约11.8亿美元', ['11.8', '亿']],
    ['数千亿美元', ['数千亿']],
    ['十几亿', ['十几亿']],
    ['1,180,000,000美元', ['1,180,000,000']],
    ['１，１８０．５', ['１，１８０．５']],
    ['2025年,3月。', ['2025', '3']],
    ['AIM-120', ['120']],
    ['“2+2”', ['2', '2']],
    ['数字和几次', []],
    ['没有', []],
  ])('%s', (text, tokens) => {
    expect(textsOf(text)).toEqual(tokens);
  });

  it('gives offsets in UTF-16 code units, the end not included', () => {
    expect(findNumberTokens('𠮷田3.5%')).toEqual([{ start: 3, end: 6, text: '3.5' }]);
  });

  it('takes time in proportion to the text, on what could make a pattern go back', () => {
    for (const unit of ['1.1,', '几', '数数千', '百分之', '1', '一']) {
      // Processor time of the shortest of a few runs: what else the machine does only adds to it.
      const timeOf = (length: number) => {
        const text = unit.repeat(length);
        let best = Infinity;
        for (let round = 0; round < 5; round += 1) {
          const start = process.cpuUsage();
          findNumberTokens(text);
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
        return best;
      };
      timeOf(20_000);
      // Four times the text stays far from sixteen times the time; a busy machine gets three tries.
      let ratio = Infinity;
      for (let round = 0; round < 3 && ratio >= 10; round += 1)
        ratio = Math.min(ratio, (timeOf(120_000) + 1) / (timeOf(30_000) + 1));
      expect(ratio, unit).toBeLessThan(10);
    }
  });
});
