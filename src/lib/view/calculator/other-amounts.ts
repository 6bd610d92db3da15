import { decimal } from '../../quantity/decimal.ts';
import { formatQuantity } from '../number-format.ts';
import type { AccountRecord } from '../records/records.ts';
import type { Traced } from '../traced.ts';
import type { Reading } from './reading.ts';

/** An amount that other publications report for the saving, other than the one in use. */
export interface OtherAmount {
  value: string;
  accounts: readonly AccountRecord[];
  traced: Traced;
}

/** The amounts reported for the figure of the saving, each once, from high to low, without the article's own. */
export function otherAmounts(reading: Reading, accounts: readonly AccountRecord[]): OtherAmount[] {
  const amount = reading.calculation.model.saving?.amount;
  if (amount === undefined || !amount.ref.startsWith('figure:')) return [];
  const figure = amount.ref.slice('figure:'.length);
  const byValue = new Map<string, AccountRecord[]>();
  for (const account of accounts) {
    const { value, unit, figures } = account;
    if (value === null || unit !== 'USD' || !figures.includes(figure) || value === amount.value) continue;
    byValue.set(value, [...(byValue.get(value) ?? []), account]);
  }
  return [...byValue]
    .sort(([a], [b]) => decimal(b).comparedTo(decimal(a)))
    .map(([value, found]) => ({
      value,
      accounts: found,
      traced: {
        text: formatQuantity(decimal(value), 'USD', reading.core.numbers, reading.style),
        trace: `account:${found[0]?.id ?? ''}`,
      },
    }));
}
