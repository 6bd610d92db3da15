import type { FootingDocument } from './document.ts';
import { parsePath, type PathSegment } from './path.ts';

type Container = Record<PathSegment, unknown>;

function edit(
  value: unknown,
  segments: readonly PathSegment[],
  change: (parent: Container, last: PathSegment) => void,
): unknown {
  const [head, ...rest] = segments;
  if (head === undefined || typeof value !== 'object' || value === null) return value;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : Object.assign(Object.create(null), value)
  ) as Container;
  if (rest.length === 0) change(copy, head);
  else if (Object.hasOwn(copy, head)) copy[head] = edit(copy[head], rest, change);
  else {
    const made = edit(Object.create(null), rest, change);
    if (Object.keys(made as object).length > 0) copy[head] = made;
  }
  return copy;
}

/**
 * Sets the value at a place, copying only what lies on the way: all else stays the same object, which is what
 * `resolve` and the checks go by. Objects missing on the way are made.
 */
export function setAt(document: FootingDocument, path: string, value: unknown): FootingDocument {
  return edit(document, parsePath(path), (parent, last) => (parent[last] = value)) as FootingDocument;
}

/**
 * Removes the value at a place: a field, a year of a map, or an item of a list. Growth and deflator are nothing
 * without any of their rates and go with it.
 */
export function removeAt(document: FootingDocument, path: string): FootingDocument {
  const segments = parsePath(path);
  const isRate = segments[0] === 'economies' && /^(growth|deflator)$/.test(String(segments[2]));
  return edit(document, isRate && segments.length === 4 ? segments.slice(0, 3) : segments, (parent, last) => {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  }) as FootingDocument;
}

/** The value at a place; undefined where there is none. */
export function valueAt(document: FootingDocument, path: string): unknown {
  return parsePath(path).reduce<unknown>((value, segment) => {
    const isContainer = typeof value === 'object' && value !== null && Object.hasOwn(value, segment);
    return isContainer ? (value as Container)[segment] : undefined;
  }, document);
}
