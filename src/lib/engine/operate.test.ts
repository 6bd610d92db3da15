import { describe, expect, it } from 'vitest';
import { decimal } from '../quantity/decimal.ts';
import { operate } from './operate.ts';
import { agree } from './agree.ts';
import { replay } from './replay.ts';
import type { Term } from './derivation.ts';

const root = (base: string, degree: number) => operate.root(decimal(base), decimal(degree))?.toString();

describe('a root', () => {
  it('is exact where it has few digits, and right to 30 digits elsewhere', () => {
    expect(root('1.1040808032', 5)).toBe('1.02'); // 1.02⁵
    expect(root('1.44', 2)).toBe('1.2');
    const third = operate.root(decimal(2), decimal(3));
    expect(third && agree(third.pow(3), decimal(2))).toBe(true);
  });
  it('of degree one is the number itself, of nothing nothing', () => {
    expect(root('7.7', 1)).toBe('7.7');
    expect(root('0', 3)).toBe('0');
  });
  it('of degree nothing, or of a number below zero, is none', () => {
    expect(root('2', 0)).toBeUndefined();
    expect(root('-8', 3)).toBeUndefined();
  });
});

describe('a division', () => {
  it('by nothing is none', () => {
    expect(operate['/'](decimal(1), decimal('0.00'))).toBeNull();
  });
});

describe('a derivation that cannot be', () => {
  it('does not replay: a number divided by nothing', () => {
    const number = (value: number): Term => ({ op: 'node', node: { kind: 'number', value: decimal(value) } });
    const term: Term = { op: '/', left: number(1), right: number(0), value: decimal(0) };
    const cell = { scenario: 'a', formula: 'spending', year: 2030 };
    expect(() =>
      replay({ kind: 'calculation', cell, value: decimal(0), unit: '1', term, conventions: [] }),
    ).toThrow('replay');
  });
});
