import { describe, expect, it } from 'vitest';
import * as load from './load';

describe('the loaders', () => {
  it('give the article and what is recorded of it', () => {
    expect(load.loadSource().address).toBe('https://www.icc.org.cn/publications/policies/2568.html');
    expect(load.loadPassages()[0]?.id).toBe('abstract');
    expect(load.loadFigures()).toEqual(load.loadEvidence('icc-2568').figures);
    expect(load.loadOtherAccounts()).toEqual(load.loadEvidence().otherAccounts);
    expect(load.loadConventions().length).toBeGreaterThan(0);
  });

  it('read once', () => {
    expect(load.loadEvidence()).toBe(load.loadEvidence());
  });

  it('find a figure by its id, and say which id is none', () => {
    expect(load.figureById('demand-3-2025-03').value).toBe('3');
    expect(() => load.figureById('demand-9')).toThrow(
      'data/sources/*/figures: demand-9: there is no such figure: add its file or correct the id',
    );
    expect(() => load.loadEvidence('none')).toThrow('data/sources: none: there is no such source');
  });
});
