import * as z from 'zod/mini';
import { checkWholeNumber, SAMPLES, SEEDS } from './rules.ts';
import { any, correlation, fields, positive, rule, text, wholeNumber } from './schema-parts.ts';

const seed = wholeNumber.check(rule((n: number) => checkWholeNumber(n, SEEDS.from, SEEDS.to)));
seed.register(z.globalRegistry, { id: 'seed', type: 'integer', minimum: SEEDS.from, maximum: SEEDS.to });
const samples = wholeNumber.check(rule((n: number) => checkWholeNumber(n, SAMPLES.from, SAMPLES.to)));
samples.register(z.globalRegistry, {
  id: 'samples',
  type: 'integer',
  minimum: SAMPLES.from,
  maximum: SAMPLES.to,
});

const drawnInput = z.discriminatedUnion(
  'distribution',
  [
    fields({
      for: text,
      distribution: z.enum(['low-central-high', 'triangular']),
      low: any.number,
      central: z.optional(any.number),
      high: any.number,
    }),
    fields({ for: text, distribution: z.literal('uniform'), low: any.number, high: any.number }),
    fields({ for: text, distribution: z.literal('normal'), sd: positive.number }),
  ],
  { error: () => 'expected:object' },
);

/** How sure the inputs are, and how they are drawn. */
export const uncertaintySchema = fields({
  inputs: z.array(drawnInput, { error: () => 'expected:list' }),
  correlations: z.optional(
    z.array(
      fields({
        between: z.tuple([text, text], { error: () => 'expected:list' }),
        value: correlation.number,
      }),
      { error: () => 'expected:list' },
    ),
  ),
  seed: z.optional(seed),
  samples: z.optional(samples),
});
