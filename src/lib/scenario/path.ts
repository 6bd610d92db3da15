/**
 * Places in a scenario document, written as a person would: `scenarios[0].path.to`,
 * `economies.JPN.gdp.2025`. Faults, problems and the choices behind a number use this one notation.
 */

export type PathSegment = string | number;

const PLAIN_NAME = /^[A-Za-z0-9_-]+$/;

/** Writes one step further: a name, an index, or a quoted name where it holds other characters. */
export function joinPath(parent: string, segment: PathSegment): string {
  if (typeof segment === 'number') return `${parent}[${segment}]`;
  if (!PLAIN_NAME.test(segment)) return `${parent}[${JSON.stringify(segment)}]`;
  return parent === '' ? segment : `${parent}.${segment}`;
}

/** Writes a whole path. `formatPath(['scenarios', 0, 'path', 'to'])` is `scenarios[0].path.to`. */
export function formatPath(segments: readonly PathSegment[]): string {
  return segments.reduce<string>(joinPath, '');
}

/**
 * Reads a path back into its steps.
 * Throws: when the text is no path; paths come from this program, never from a user.
 */
export function parsePath(path: string): PathSegment[] {
  const segments: PathSegment[] = [];
  const step = /\.?([A-Za-z0-9_-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (step.lastIndex < path.length) {
    const at = step.lastIndex;
    const match = step.exec(path);
    if (match === null) throw new Error(`scenario/path: no path at character ${at}: ${path}`);
    const [, name, index, quoted] = match;
    if (name !== undefined) segments.push(name);
    else if (index !== undefined) segments.push(Number(index));
    else segments.push(JSON.parse(quoted ?? '""') as string);
  }
  return segments;
}
