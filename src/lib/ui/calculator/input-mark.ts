import type { NumberInput } from '../../scenario/document.ts';

/** What a number in a field is. */
export type InputMark = 'example' | 'yours' | 'figure' | 'none';

/** The mark of an input: a preset's published number until it is replaced or confirmed, else the reader's own. */
export function markOf(input: NumberInput | { figure: string } | undefined): InputMark {
  if (input === undefined) return 'none';
  if (typeof input === 'string') return 'yours';
  if ('figure' in input) return 'figure';
  return input.example === true ? 'example' : 'yours';
}
