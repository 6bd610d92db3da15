import { describe, expect, it } from 'vitest';
import { across } from '../../src/lib/view/messages/en/across.ts';
import { core } from '../../src/lib/view/messages/en/core.ts';
import { problemText } from '../../src/lib/view/problem-text.ts';
import { withAcross } from '../../src/lib/view/with-across.ts';
import { readAlliance } from './alliance-of.ts';
import { cases } from './problem-cases.ts';

/** What cannot be computed across economies: each says so at its place, in words, and all that does not hang on it stands. */
const words = withAcross(core, across);

describe('across economies, without a number', () => {
  it.each(cases.map((one) => [one.what, one] as const))('%s', (_, one) => {
    const { problem, number } = readAlliance(one.document, one.year ?? 2025);
    const found = problem(one.formula, one.member);
    expect(found?.place).toBe(one.place);
    const { message, remedy } = problemText(found as NonNullable<typeof found>, words);
    for (const part of one.says) expect(`${message} ${remedy}`).toContain(part);
    for (const [formula, member] of one.stands ?? []) expect(number(formula, member).abs().gte(0)).toBe(true);
  });
});
