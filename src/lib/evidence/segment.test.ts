import { describe, expect, it } from 'vitest';
import { MINI_ARTICLE } from '../../../tests/evidence/mini-article';
import { isHeading, segmentText } from './segment';

const ids = (text: string) => segmentText(text).passages.map(({ id }) => id);

describe('segmentText', () => {
  it('names passages by their place and leaves the furniture before them out', () => {
    expect(segmentText(MINI_ARTICLE).furniture).toEqual(['站点首页 | 示例', '示例评论:甲国与乙国']);
    expect(ids(MINI_ARTICLE)).toEqual([
      ...['abstract', 'intro-p1', '1-h', '1-p1', '1.1-h', '1.1-p1', '1.2-h', '1.2-p1'],
      ...['conclusion-h', 'conclusion-p1'],
    ]);
  });

  it('counts sections and their paragraphs anew in each chapter', () => {
    const text = [
      '内容提要:略',
      '一、甲',
      '(一)乙',
      '丙',
      '丁',
      '（二）戊',
      '己',
      '二、庚',
      '(一)辛',
      '壬',
    ].join('\n\n');
    expect(ids(text).slice(1)).toEqual([
      '1-h',
      '1.1-h',
      '1.1-p1',
      '1.1-p2',
      '1.2-h',
      '1.2-p1',
      '2-h',
      '2.1-h',
      '2.1-p1',
    ]);
  });

  it('takes a line break inside a block, and any run of white space, for one space', () => {
    const [, second] = segmentText('内容提要:略\n \t\u3000\n\uFEFF  甲国\r\n\u00A0乙国  \r\n\r\n').passages;
    expect(second).toEqual({ id: 'intro-p1', text: '甲国 乙国' });
  });

  it('calls no furniture where the abstract is lost', () => {
    const { furniture, passages } = segmentText('站点首页\n\n一、甲');
    expect(furniture).toEqual([]);
    expect(passages.map(({ id }) => id)).toEqual(['intro-p1', '1-h']);
  });

  it('reads no passages from an empty text', () => {
    expect(segmentText(' \n\n ')).toEqual({ furniture: [], passages: [] });
  });

  it.each([
    ['一、钱从哪里来', true],
    ['（十二）账本', true],
    ['结语', true],
    ['一、这是一句话。', false],
    [`一、${'长'.repeat(59)}`, false],
    ['结语如下', false],
    ['第一、其次', false],
  ])('isHeading %s: %s', (block, expected) => {
    expect(isHeading(block)).toBe(expected);
  });
});
