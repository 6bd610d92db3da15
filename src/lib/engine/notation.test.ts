import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/catalogue.ts';
import {
  choose,
  fraction,
  givenElse,
  growthFactor,
  input,
  least,
  minus,
  most,
  number,
  of,
  over,
  percent,
  plus,
  power,
  refuse,
  root,
  runningSum,
  sumOf,
  times,
  years,
  type Expression,
  type Operator,
} from './expression.ts';
import { notationOf, type Notation } from './notation.ts';

/** Notation on one line, to compare by eye. */
function flat(n: Notation): string {
  switch (n.tag) {
    case 'mn':
    case 'mo':
      return n.text;
    case 'mrow':
      return n.children.map(flat).join(' ');
    case 'mfrac':
      return `[${n.children.map(flat).join(' / ')}]`;
    case 'msup':
      return n.children.map(flat).join('^');
    case 'mroot':
      return `root(${n.children.map(flat).join(', ')})`;
    case 'operand':
      return n.id;
    case 'span':
      return `${n.from}..${n.to}`;
    case 'sum':
      return `Σ ${flat(n.of)}`;
    case 'sum-of':
      return `Σ ${n.set} ${n.input}`;
    case 'cases':
      return `{${n.rows.map(({ name, body }) => `${name}: ${flat(body)}`).join('; ')}}`;
    case 'given-else':
      return `${n.input} else ${flat(n.otherwise)}`;
    case 'refusal':
      return `no: ${n.why}`;
    case 'member':
      return [n.op, ...n.of.map(flat)].join(' ');
  }
}

const [a, b, c] = [of('spending'), of('gdp'), of('share')];

describe('every operator has a notation', () => {
  const examples: Record<Operator, [Expression, string]> = {
    number: [number('12'), '12'],
    formula: [a, 'spending'],
    input: [input('target'), 'target'],
    years: [years('from', 'to'), 'from..to'],
    '+': [plus(a, plus(b, c)), 'spending + gdp + share'],
    '-': [minus(a, minus(b, c)), 'spending − ( gdp − share )'],
    '*': [times(plus(a, b), c), '( spending + gdp ) × share'],
    '/': [over(plus(a, b), c), '[spending + gdp / share]'],
    min: [least(a, b), 'min ( spending ; gdp )'],
    max: [most(a, b), 'max ( spending ; gdp )'],
    difference: [{ op: 'difference', left: a, right: minus(b, c) }, 'spending − ( gdp − share )'],
    total: [{ op: 'total', of: a }, 'total spending'],
    'up-to-own': [{ op: 'up-to-own', of: a, by: c }, 'up-to-own spending share'],
    rank: [{ op: 'rank', of: a }, 'rank spending'],
    apportion: [{ op: 'apportion', total: a, by: b }, 'apportion spending gdp'],
    'over-years': [{ op: 'over-years', of: a }, 'over-years spending'],
    'member-count': [{ op: 'member-count' }, 'member-count'],
    fraction: [times(fraction(c), b), 'share × gdp'],
    percent: [percent(over(a, b)), '[spending / gdp]'],
    power: [power(growthFactor(c), number('2')), '( 1 + share )^2'],
    root: [root(over(a, b), years('from', 'to')), 'root([spending / gdp], from..to)'],
    'running-sum': [runningSum(minus(a, b)), 'Σ ( spending − gdp )'],
    'sum-of': [sumOf('counted', 'count-amount'), 'Σ counted count-amount'],
    'given-else': [givenElse('gdp', a), 'gdp else spending'],
    choose: [choose('gdp-base', { 'same-year': a, frozen: b }), '{same-year: spending; frozen: gdp}'],
    refuse: [refuse('saving-on-ppp'), 'no: saving-on-ppp'],
  };
  it.each(Object.entries(examples))('%s', (_, [expression, text]) => {
    expect(flat(notationOf(expression))).toBe(text);
  });
});

it.each(catalogue.map((formula) => [formula.id, formula] as const))('%s has a notation', (_, formula) => {
  expect(flat(notationOf(formula.expression))).not.toBe('');
});
