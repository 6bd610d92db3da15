import type { DerivationMessages } from './messages/en/derivation.ts';

/** A date of a choice (2025-12-08, 2025-12, 2025) as the language writes it; any other text as it is. */
export function dateOfIso(iso: string, words: DerivationMessages): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (match === null) return iso;
  const [year = 0, month, day] = match.slice(1).map((part: string | undefined) => part && Number(part));
  return words.date(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}
