import * as z from 'zod/mini';
import {
  BRIEFING_CHARTS,
  BRIEFING_TEMPLATES,
  CITATION_STYLES,
  OLDEST_MONTHS,
  type BriefingBlockKind,
} from './briefing-document.ts';
import { checkWholeNumber } from './rules.ts';
import { fields, rule, text, wholeNumber } from './schema-parts.ts';

const months = wholeNumber.check(
  rule((n: number) => checkWholeNumber(n, OLDEST_MONTHS.from, OLDEST_MONTHS.to)),
);
months.register(z.globalRegistry, {
  id: 'months',
  type: 'integer',
  minimum: OLDEST_MONTHS.from,
  maximum: OLDEST_MONTHS.to,
});

const list = { error: () => 'expected:list' };
const about = { scenario: z.optional(text) };
const alone: readonly BriefingBlockKind[] = ['ladder', 'inputs', 'sources', 'conventions', 'method'];

const block = z.discriminatedUnion(
  'kind',
  [
    fields({ kind: z.enum(['heading', 'text']), text }),
    fields({ kind: z.enum(['answer', 'saving']), ...about }),
    fields({ kind: z.literal('table'), ...about, measures: z.optional(z.array(text, list)) }),
    fields({ kind: z.literal('levels'), scenarios: z.optional(z.array(text, list)) }),
    fields({ kind: z.literal('chart'), chart: z.enum(BRIEFING_CHARTS), ...about }),
    fields({ kind: z.enum(alone) }),
  ],
  { error: () => 'expected:object' },
);

/** The briefing that leaves with the scenario. */
export const briefingSchema = fields({
  title: z.optional(text),
  template: z.optional(z.enum(BRIEFING_TEMPLATES)),
  citation: z.optional(z.enum(CITATION_STYLES)),
  oldestMonths: z.optional(months),
  blocks: z.array(block, list),
  overridden: z.optional(z.array(text, list)),
});
