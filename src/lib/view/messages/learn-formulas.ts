import type { FormulasMessages } from './en/formulas.ts';

/** Names of formulas and inputs that a part of the page brings along with their declarations. */
export interface LearnedFormulas {
  names: Readonly<Record<string, string>>;
  inputs: FormulasMessages['inputs'] | Partial<FormulasMessages['inputs']>;
}

/** Adds names to those that every page has, so that derivations can say what they are made of. */
export function learnFormulas(formulas: FormulasMessages, learned: LearnedFormulas): void {
  Object.assign(formulas.names, learned.names);
  Object.assign(formulas.inputs, learned.inputs);
}
