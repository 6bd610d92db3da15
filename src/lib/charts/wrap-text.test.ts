import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, (part) => part.length);

describe('wrapText', () => {
  it('breaks between words, and between East Asian characters', () => {
    expect(wrap('a formal statement', 9)).toEqual(['a formal', 'statement']);
    expect(wrap('公聴会での証言', 4)).toEqual(['公聴会で', 'の証言']);
  });

  it('begins no line with closing punctuation', () => {
    expect(wrap('演説、証言', 2)).toEqual(['演説、', '証言']);
  });

  it('keeps a date whole', () => {
    expect(wrap('会談、2025年2月7日', 11)).toEqual(['会談、', '2025年2月7日']);
    expect(wrap('会談2025年2月、証言', 9)).toEqual(['会談2025年2月、', '証言']);
  });

  it('loses nothing', () => {
    const text = '皮特·赫格塞思，部长级会议，对日本，2025年3月30日';
    for (let width = 1; width < 30; width += 1) expect(wrap(text, width).join('')).toBe(text);
  });
});
