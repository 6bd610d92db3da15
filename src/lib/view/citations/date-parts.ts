/** A date at its precision. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Reads an ISO date at its precision; undefined for any other text.
 *
 * @example datePartsOf('2025-12') // { year: 2025, month: 12 }
 */
export function datePartsOf(iso: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (match === null) return undefined;
  const [year = 0, month, day] = match.slice(1).map((part: string | undefined) => part && Number(part));
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** The year of a date; empty where undated. */
export function yearOf(iso: string): string {
  return /^\d{4}/.exec(iso)?.[0] ?? '';
}
