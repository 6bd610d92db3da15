import type { Problem, ProblemCode } from '../engine/problem.ts';

/** What is wrong, and what to do about it: two sentences. */
export interface ProblemText {
  message: string;
  remedy: string;
}

/** The facts of a problem with its names already in the reader's language. */
export type ProblemFacts<Code extends ProblemCode> = Extract<Problem, { code: Code }> & { gap: string };

/** A pair of sentences for each problem; the compiler asks for all of them, in every language. */
export type ProblemWords = { [Code in ProblemCode]: (facts: ProblemFacts<Code>) => ProblemText };
