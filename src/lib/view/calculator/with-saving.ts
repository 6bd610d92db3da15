import { decimal, plain } from '../../quantity/decimal.ts';
import type { Model } from '../../scenario/model.ts';

/** The prefix of a number computed with another account's amount: `with:<account>:<cell>`. */
const PREFIX = 'with:';

/** The model with another amount for the saving, as another publication reports it. */
export function withSaving(model: Model, account: { id: string; value: string }): Model {
  if (model.saving === undefined) return model;
  const half = decimal(10).pow(lastDigit(account.value)).div(2);
  const value = decimal(account.value);
  const amount = {
    ref: `account:${account.id}`,
    value: account.value,
    low: plain(value.minus(half)),
    high: plain(value.plus(half)),
  };
  return { ...model, saving: { ...model.saving, amount, currency: 'USD' } };
}

/** The power of ten of the last digit that is written: reported amounts are rounded to it. */
function lastDigit(value: string): number {
  const [whole = '', fraction = ''] = value.split('.');
  return fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length;
}

/** The trace of a cell under another account's amount. */
export function traceWith(account: string, cell: string): string {
  return `${PREFIX}${account}:${cell}`;
}

/** Takes such a trace apart; undefined for any other. */
export function readTraceWith(trace: string): { account: string; cell: string } | undefined {
  const match = /^with:([^:]+):(.+)$/.exec(trace);
  return match === null ? undefined : { account: match[1] ?? '', cell: match[2] ?? '' };
}
