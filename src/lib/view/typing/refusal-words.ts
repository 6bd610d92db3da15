import type { Refusal, RefusalCode } from './refusal.ts';

/** A sentence for each refusal; the compiler asks for all of them, in every language. */
export type RefusalWords = { [Code in RefusalCode]: (facts: Extract<Refusal, { why: Code }>) => string };
