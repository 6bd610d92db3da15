import type { AcrossProblem, CoreProblem, Problem, ProblemCode } from '../engine/problem.ts';

/** What is wrong, and what to do about it: two sentences. */
export interface ProblemText {
  message: string;
  remedy: string;
}

/** The facts of a problem with its names already in the reader's language. */
export type ProblemFacts<Code extends ProblemCode> = Extract<Problem, { code: Code }> & { gap: string };

type Words<Code extends ProblemCode> = { [One in Code]: (facts: ProblemFacts<One>) => ProblemText };

/** A pair of sentences for each problem across economies: loaded with the part that computes there. */
export type AcrossProblemWords = Words<AcrossProblem['code']>;

/** A pair of sentences for each problem; the compiler asks for all of them, in every language. */
export type ProblemWords = Words<CoreProblem['code']> & Partial<AcrossProblemWords>;
