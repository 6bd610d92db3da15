import type { FootingDocument, ScenarioEntry, TargetInput } from '../../scenario/document.ts';

/**
 * Changes the scenario in focus and, unless it is to change alone, every scenario of its economy that has had the
 * same value there: demands that were compared on one path stay on one path.
 */
export function editTogether(
  document: FootingDocument,
  focus: number,
  alone: boolean,
  value: (scenario: ScenarioEntry) => unknown,
  change: (scenario: ScenarioEntry) => ScenarioEntry,
): FootingDocument {
  const own = document.scenarios[focus];
  if (own === undefined) return document;
  const before = JSON.stringify(value(own));
  const isTogether = (scenario: ScenarioEntry): boolean =>
    scenario === own ||
    (!alone && scenario.economy === own.economy && JSON.stringify(value(scenario)) === before);
  return { ...document, scenarios: document.scenarios.map((one) => (isTogether(one) ? change(one) : one)) };
}

/** Adds a scenario like the one in focus that goes to another level. Gives its id. */
export function addDemand(
  document: FootingDocument,
  focus: number,
  target: TargetInput,
  level: string,
): { document: FootingDocument; id: string } {
  const like = document.scenarios[focus] ?? document.scenarios[0];
  const taken = new Set(document.scenarios.map(({ id }) => id));
  const base = `s${level.replace(/[^0-9]/g, '').slice(0, 12)}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  if (like === undefined) return { document, id };
  const { economy, baseline, path } = like;
  // Levels stand in their order, so that the charts name them from low to high.
  const scenarios = [...document.scenarios, { id, economy, baseline, target, path }];
  return { document: { ...document, scenarios }, id };
}

/** Takes a scenario out; the last one stays. */
export function dropDemand(document: FootingDocument, id: string): FootingDocument {
  const scenarios = document.scenarios.filter((scenario) => scenario.id !== id);
  return scenarios.length === 0 ? document : { ...document, scenarios };
}
