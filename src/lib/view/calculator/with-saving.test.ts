import { expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument } from '../../scenario/document.ts';
import { resolve } from '../../scenario/resolve.ts';
import { readTraceWith, traceWith, withSaving } from './with-saving.ts';

const model = resolve(example as FootingDocument, new Map());

it.each([
  ['1100000000', '1050000000', '1150000000'],
  ['1000000000', '500000000', '1500000000'],
  ['1180000000', '1175000000', '1185000000'],
  ['1.5', '1.45', '1.55'],
])('a reported %s is as exact as its last digit: %s to %s', (value, low, high) => {
  expect(withSaving(model, { id: 'a', value }).saving?.amount).toEqual({
    ref: 'account:a',
    value,
    low,
    high,
  });
});

it('writes and reads its traces', () => {
  const trace = traceWith('saving-1.1-nhk', 's35/saving-days/2030');
  expect(readTraceWith(trace)).toEqual({ account: 'saving-1.1-nhk', cell: 's35/saving-days/2030' });
  expect(readTraceWith('s35/saving-days/2030')).toBeUndefined();
});
