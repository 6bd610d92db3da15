import { describe, expect, test } from 'vitest';
import { formatPath, parsePath } from './path.ts';

describe('paths', () => {
  test.each([
    [['scenarios', 0, 'path', 'to'], 'scenarios[0].path.to'],
    [['economies', 'JPN', 'gdp', '2025'], 'economies.JPN.gdp.2025'],
    [['economies', 'A.B', 'gdp'], 'economies["A.B"].gdp'],
    [['a "quoted" name'], '["a \\"quoted\\" name"]'],
    [[], ''],
  ])('%j is %s', (segments, path) => {
    expect(formatPath(segments)).toBe(path);
    expect(parsePath(path)).toEqual(segments);
  });

  test('what is no path is a fault of the program', () => {
    expect(() => parsePath('a b')).toThrow('character 1');
    expect(() => parsePath('a[')).toThrow('no path');
  });
});
