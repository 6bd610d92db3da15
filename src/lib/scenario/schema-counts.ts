import * as z from 'zod/mini';
import { any, fields, positive, rule, share, text, year } from './schema-parts.ts';
import { checkId } from './rules.ts';

const countId = z.string().check(rule(checkId));
countId.register(z.globalRegistry, { id: 'count-id', pattern: '^[A-Za-z0-9_.-]{1,64}$' });

const total = fields({ label: z.optional(text), amount: positive.byYear });

const amount = fields({
  label: z.optional(text),
  note: z.optional(text),
  role: z.enum(['core', 'related', 'other']),
  stage: z.enum(['initial', 'supplementary']),
  // A part may be taken out as well as added: its sign is free.
  amount: any.byYear,
});

const rate = fields({
  label: z.optional(text),
  basis: z.enum(['market', 'spot', 'ppp', 'budget']),
  rate: positive.rate,
});

/** Defence spending by its parts: the optional field `counts` of an economy. */
export function countsSchema<Y extends z.core.SomeType>(yearKind: Y) {
  return fields({
    note: z.optional(text),
    year: z.optional(yearKind),
    gdp: z.optional(positive.byYear),
    frozen: z.optional(year),
    amounts: z.record(countId, amount, { error: () => 'expected:object' }),
    total: z.optional(total),
    other: z.optional(total),
    rates: z.optional(z.record(countId, rate, { error: () => 'expected:object' })),
    level: z.optional(share.number),
  });
}
