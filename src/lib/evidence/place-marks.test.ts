import { describe, expect, it } from 'vitest';
import { looseTextWithOffsets } from './loose-text';
import { placeAsRecorded, placeMarks, type Mark } from './place-marks';

const place = (text: string, recordedLength: number, ...marks: Mark[]) =>
  Object.fromEntries(
    [...placeMarks(text, looseTextWithOffsets(text), recordedLength, marks)].map(([id, { start, end }]) => [
      id,
      text.slice(start, end) + String(start),
    ]),
  );
const mark = (id: string, start: number, quote: string, context: Partial<Mark> = {}): Mark => ({
  ...{ id, start, end: start + quote.length, quote },
  ...context,
});

describe('placeMarks', () => {
  it('finds a mark in other typography', () => {
    expect(place('甲“国” 的４％。', 6, mark('a', 2, '的4%'))).toEqual({ a: '的４％5' });
  });

  it('finds what moved as far as the text grew, and leaves what stayed', () => {
    expect(place('3月,新,3月', 6, mark('a', 0, '3月'), mark('b', 3, '3月'))).toEqual({
      a: '3月0',
      b: '3月5',
    });
  });

  it('prefers the one that its prefix and suffix surround', () => {
    const text = '甲至5%,乙到5%以上。';
    expect(place(text, 40, mark('a', 4, '5%', { prefix: '到', suffix: '以上' }))).toEqual({ a: '5%7' });
  });

  it('prefers the nearer one of two that are alike', () => {
    expect(place(`5%${'很'.repeat(20)}5%`, 60, mark('a', 5, '5%'))).toEqual({ a: '5%0' });
  });

  it('gives no two marks the same characters, and none a part of a number', () => {
    expect(place('3月', 2, mark('a', 0, '3月'), mark('b', 0, '3月'))).toEqual({ a: '3月0' });
    expect(place('13月', 2, mark('a', 0, '3月'))).toEqual({});
  });

  it('finds nothing out of reach', () => {
    expect(place(`${'很'.repeat(60)}3月`, 62, mark('a', 0, '3月'))).toEqual({});
  });
});

describe('placeAsRecorded', () => {
  it('turns offsets of a text into those without its typography', () => {
    const loose = looseTextWithOffsets('“甲”,4%');
    expect(placeAsRecorded(loose, mark('a', 4, '4%'))).toEqual({
      start: 4,
      end: 6,
      looseStart: 2,
      looseEnd: 4,
    });
  });
});
