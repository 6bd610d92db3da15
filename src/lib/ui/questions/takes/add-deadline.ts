import type { FootingDocument, ScenarioEntry } from '../../../scenario/document.ts';

/**
 * Adds a scenario like the one in focus with another deadline. Gives its id, null where the path has no deadline or
 * begins later. The horizon reaches as far as the later of the two.
 */
export function addDeadline(
  document: FootingDocument,
  focus: number,
  to: number,
): { document: FootingDocument; id: string | null } {
  const like = document.scenarios[focus];
  if (like === undefined || !('to' in like.path) || like.path.from > to) return { document, id: null };
  const taken = new Set(document.scenarios.map(({ id }) => id));
  const base = `${like.id.slice(0, 50)}-${to}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  const added: ScenarioEntry = { ...like, id, path: { ...like.path, to } };
  const place = focus + 1;
  const scenarios = [...document.scenarios.slice(0, place), added, ...document.scenarios.slice(place)];
  const { horizon } = document;
  return { document: { ...document, scenarios, horizon: { ...horizon, to: Math.max(horizon.to, to) } }, id };
}
