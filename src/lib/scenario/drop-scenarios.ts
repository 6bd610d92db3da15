import type { FootingDocument, UncertaintyDocument } from './document.ts';

/**
 * Takes scenarios out. What is said to be uncertain is named by its place, and the places of the scenarios behind
 * those taken out change: they are followed, and what was said of those taken out goes with them.
 */
export function dropScenarios(document: FootingDocument, drop: (index: number) => boolean): FootingDocument {
  const scenarios = document.scenarios.filter((_, index) => !drop(index));
  if (scenarios.length === document.scenarios.length) return document;
  const { uncertainty } = document;
  if (uncertainty === undefined) return { ...document, scenarios };
  let left = 0;
  const now = new Map(document.scenarios.map((_, index) => [index, drop(index) ? undefined : left++]));
  return { ...document, scenarios, uncertainty: followed(uncertainty, now) };
}

function followed(
  uncertainty: UncertaintyDocument,
  now: ReadonlyMap<number, number | undefined>,
): UncertaintyDocument {
  const place = (path: string): string | undefined => {
    const [, index, rest = ''] = /^scenarios\[(\d+)\](.*)$/s.exec(path) ?? [];
    if (index === undefined || !now.has(Number(index))) return path;
    const to = now.get(Number(index));
    return to === undefined ? undefined : `scenarios[${to}]${rest}`;
  };
  const inputs = uncertainty.inputs.flatMap((input) => {
    const at = place(input.for);
    return at === undefined ? [] : [{ ...input, for: at }];
  });
  const correlations = uncertainty.correlations?.flatMap(({ between, value }) => {
    const [a, b] = [place(between[0]), place(between[1])];
    return a === undefined || b === undefined ? [] : [{ between: [a, b] as [string, string], value }];
  });
  return { ...uncertainty, inputs, ...(correlations !== undefined && { correlations }) };
}
