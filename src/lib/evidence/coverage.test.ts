import { describe, expect, it } from 'vitest';
import { coverTokens, type Claim } from './coverage';
import type { WordRule } from './schema';

const rule = (word: string, name: WordRule['class'] = 'word'): WordRule => ({
  word,
  class: name,
  reason: 'for the test',
  occurrences: 1,
});

const ownersOf = (text: string, rules: WordRule[], claims: Claim[] = []) =>
  coverTokens(text, claims, rules).map(({ text: token, owners }) => [token, ...owners.map(({ id }) => id)]);

describe('coverTokens', () => {
  it('lets a claim own only the tokens that lie wholly inside it', () => {
    const claim: Claim = { class: 'figure', id: 'level', start: 1, end: 5 };
    expect(ownersOf('至3.5%', [], [claim])).toEqual([['3.5', 'level']]);
    expect(ownersOf('到13.5%', [], [{ ...claim, start: 2 }])).toEqual([['13.5']]);
  });

  it('names both owners of a token that two records claim', () => {
    const claim: Claim = { class: 'figure', id: 'one', start: 0, end: 2 };
    expect(ownersOf('3%', [], [claim, { ...claim, class: 'date', id: 'other' }])).toEqual([
      ['3', 'one', 'other'],
    ]);
  });

  it('asks word rules only where no claim is, the longest word first', () => {
    const rules = [rule('一方'), rule('一方面', 'connective')];
    expect(ownersOf('一方面', rules)).toEqual([['一', '一方面']]);
    expect(ownersOf('一方面', rules, [{ class: 'figure', id: 'claim', start: 0, end: 1 }])).toEqual([
      ['一', 'claim'],
    ]);
    expect(coverTokens('一方面', [], rules)[0]?.owners).toEqual([{ class: 'connective', id: '一方面' }]);
  });

  it('names two rules that are equally long', () => {
    expect(ownersOf('每一方', [rule('每一'), rule('一方')])).toEqual([['一', '每一', '一方']]);
  });

  it.each([
    ['一致性', '一致', true],
    ['二十一致', '一致', false],
    ['一成', '一', false],
    ['一%', '一', false],
    ['一分之', '一', false],
    ['一个百分点', '一个', false],
    ['一个国家', '一个', true],
    ['两美元', '两', false],
    ['两€', '两', false],
    ['三倍', '三', false],
    ['第二任期', '第二任期', true],
  ])('%s: %s owns its first number: %s', (text, word, owned) => {
    expect(coverTokens(text, [], [rule(word)])[0]?.owners).toHaveLength(owned ? 1 : 0);
  });

  it('never lets a word rule own Arabic digits', () => {
    expect(ownersOf('第2任期', [rule('第2任期')])).toEqual([['2']]);
  });

  it.each([
    '百分之三点五',
    '三点五个百分点',
    '再翻一番',
    '五千亿日元',
    '提高一倍',
    '增至三成',
    '3.5%',
    '占一半',
    '四分之一',
    '一个百分点',
  ])('%s stays without an owner beside the words of an article', (text) => {
    const words = ['一方面', '一个', '一致', '两国', '三菱', '四方安全对话', '这一', '一、', '双边'].map(
      (word) => rule(word),
    );
    for (const { owners } of coverTokens(text, [], words)) expect(owners).toEqual([]);
  });
});
