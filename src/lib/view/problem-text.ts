import type { Problem, ProblemCode } from '../engine/problem.ts';
import { decimal } from '../quantity/decimal.ts';
import { currencyName } from './currency-names.ts';
import { economyName } from './economy-names.ts';
import type { CoreMessages } from './messages/en/core.ts';
import { formatQuantity } from './number-format.ts';
import type { ProblemFacts, ProblemText } from './problem-words.ts';

/** Names that the document gives to its scenarios and economies, where it gives any. */
export interface Names {
  scenario?: (id: string) => string | undefined;
  economy?: (code: string) => string | undefined;
}

/** A problem in words: the one place where problems become sentences, exhaustive in every language. */
export function problemText(problem: Problem, core: CoreMessages, names: Names = {}): ProblemText {
  const named = {
    ...problem,
    gap: '',
    ...('economy' in problem && {
      economy: names.economy?.(problem.economy) ?? economyName(problem.economy, core.numbers.locale),
    }),
    ...('otherEconomy' in problem && {
      otherEconomy:
        names.economy?.(problem.otherEconomy) ?? economyName(problem.otherEconomy, core.numbers.locale),
    }),
    ...('scenario' in problem && { scenario: names.scenario?.(problem.scenario) ?? problem.scenario }),
    ...('formula' in problem && { formula: core.formulas.names[problem.formula] ?? problem.formula }),
    ...('currency' in problem && { currency: currencyName(problem.currency, core.numbers) }),
    ...('gapPoints' in problem && {
      gap: formatQuantity(decimal(problem.gapPoints), 'points', core.numbers),
    }),
  };
  const say = core.problems.words[problem.code] as
    ((facts: ProblemFacts<ProblemCode>) => ProblemText) | undefined;
  if (say === undefined)
    throw new Error(`problems: ${problem.code}: its words are loaded with the part that computes it`);
  return say(named);
}
