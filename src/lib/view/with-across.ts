import type { AcrossMessages } from './messages/en/across.ts';
import type { CoreMessages } from './messages/en/core.ts';

/**
 * The words of every page with those of the measures across economies: a page that shows an alliance gives these to
 * everything on it, so that a number opened there has its name.
 */
export function withAcross(core: CoreMessages, across: AcrossMessages): CoreMessages {
  const { formulas, problems } = core;
  return {
    ...core,
    formulas: {
      ...formulas,
      names: { ...formulas.names, ...across.names },
      inputs: { ...formulas.inputs, ...across.inputs },
    },
    problems: { ...problems, words: { ...problems.words, ...across.problems } },
  };
}
