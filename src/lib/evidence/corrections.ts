import { correctionSchema, type Correction } from './correction-schema';

const files = import.meta.glob<unknown>('$data/corrections/*.json', { eager: true, import: 'default' });

let known: readonly Correction[] | undefined;

/** What a number rests on, by ids. */
export interface Rests {
  figures: Iterable<string>;
  formulas: Iterable<string>;
  conventions: Iterable<string>;
}

/**
 * Every correction of the evidence and the formulas, the oldest first. The pages may load them: they are few.
 *
 * Throws: a file of another shape, which the check of the evidence finds before.
 */
export function loadCorrections(): readonly Correction[] {
  known ??= Object.values(files)
    .map((content) => correctionSchema.parse(content))
    .sort(byDate);
  return known;
}

/** The oldest first; those of one day by their ids. */
export function byDate(one: Correction, other: Correction): number {
  const [a, b] = [`${one.date} ${one.id}`, `${other.date} ${other.id}`];
  return a < b ? -1 : Number(a > b);
}

/** The corrections of anything that a number rests on, the oldest first. */
export function correctionsFor(
  { figures, formulas, conventions }: Rests,
  corrections: readonly Correction[] = loadCorrections(),
): readonly Correction[] {
  const used = {
    figure: new Set(figures),
    formula: new Set(formulas),
    convention: new Set(conventions),
  };
  return corrections.filter(({ what }) => {
    if ('figure' in what) return used.figure.has(what.figure);
    return 'formula' in what ? used.formula.has(what.formula) : used.convention.has(what.convention);
  });
}

/**
 * The corrections made after the one that was the latest when a number left.
 *
 * Shape: all of them where none was known then; none where the latest is not known here, since the number then comes
 * from a newer version.
 */
export function correctionsAfter(
  latest: string,
  corrections: readonly Correction[] = loadCorrections(),
): readonly Correction[] {
  if (latest === '') return corrections;
  const place = corrections.findIndex(({ id }) => id === latest);
  return place < 0 ? [] : corrections.slice(place + 1);
}
