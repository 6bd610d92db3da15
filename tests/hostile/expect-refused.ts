import { expect, test } from 'vitest';
import { reportOf } from './smallest-file.ts';

/** What it is, the file, and the words that the message must contain. */
export type RefusedFile = readonly [string, string | Uint8Array, ...string[]];

/** Each file is refused in words, within the limits of a message, and with nothing of the program's inside in it. */
export function expectRefused(files: readonly RefusedFile[]): void {
  const rows = files.map(([name, input, ...words]) => ({ name, input, words }));
  test.each(rows)('$name', ({ input, words }) => {
    const report = reportOf(input);
    for (const word of words) expect(report).toContain(word);
    expect(report.length).toBeLessThanOrEqual(1000);
    expect(report.split('\n').length).toBeLessThanOrEqual(20);
    expect(report).not.toMatch(/undefined reading|\[object|NaN |at .*\.ts:\d/);
    expect(({} as Record<string, unknown>).polluted, 'a prototype was reached').toBeUndefined();
  });
}
