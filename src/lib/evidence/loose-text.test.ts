import { describe, expect, it } from 'vitest';
import { looseText, looseTextWithOffsets, originalSpan } from './loose-text';

describe('looseText', () => {
  it.each([
    ['“美国优先”，３．５％', '美国优先,3.5%'],
    ['「甲」『乙』‘丙’"丁"', '甲乙丙丁'],
    ['甲\u200B\uFEFF\u2060 \u3000乙', '甲乙'],
    ['（一）：', '(一):'],
    ['ｶﾞ', 'ガ'],
  ])('%s is %s', (text, loose) => {
    expect(looseText(text)).toBe(loose);
    expect(looseTextWithOffsets(text).text).toBe(loose);
  });

  it('remembers where each code unit stood', () => {
    const text = '“美 国”３％';
    const loose = looseTextWithOffsets(text);
    expect(loose).toEqual({ text: '美国3%', at: [1, 3, 5, 6, 7] });
    expect(originalSpan(loose, 0, 2, text)).toEqual([1, 4]);
    expect(originalSpan(loose, 2, 4, text)).toEqual([5, 7]);
    expect(originalSpan(loose, 4, 4, text)).toEqual([7, 7]);
  });

  it('keeps a character outside the first plane, and one that becomes several, whole', () => {
    const text = '𠮷㌔甲';
    const loose = looseTextWithOffsets(text);
    expect(loose).toEqual({ text: '𠮷キロ甲', at: [0, 0, 2, 2, 3, 4] });
    expect(originalSpan(loose, 0, 2, text)).toEqual([0, 2]);
    expect(originalSpan(loose, 2, 4, text)).toEqual([2, 3]);
  });
});
