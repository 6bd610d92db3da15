import type { SplitMessages } from '../messages/en/split.ts';

/** A part by its own label, or in the reader's language where its id is one of the usual ones. */
export function partName({ id, label }: { id: string; label?: string }, { names }: SplitMessages): string {
  return label ?? names[id] ?? id;
}
