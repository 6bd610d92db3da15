import type { PanelContext } from '../../view/panel/reading.ts';
import { leavesOfTrace, type CitedLeaf } from '../../view/citations/taken-leaves.ts';
import { readTraceIn } from '../../view/panel/trace-in.ts';
import { Beside } from '../panel/beside.svelte.ts';
import { loadRecords } from '../panel/panel-records.ts';
import type { Surroundings } from '../context.ts';

/** What the panel would know of the open document. Throws: where the evidence cannot be fetched. */
export async function takenContext(around: Surroundings): Promise<PanelContext> {
  const { workspace, page, economyName } = around;
  return {
    calculation: workspace.calculation,
    document: workspace.valid,
    core: page.core,
    records: await loadRecords(page.locale),
    presetTexts: page.presetTexts,
    economyName,
    other: workspace.other,
    figures: workspace.figures,
  };
}

/** What numbers rest on, those of documents beside the open one too; each document is worked out once. */
export function leavesOfTraces(
  traces: readonly string[],
  context: PanelContext,
  around: Surroundings,
): readonly CitedLeaf[] {
  const contexts = new Map<string, PanelContext>();
  return traces.flatMap((trace) => {
    const there = readTraceIn(trace);
    if (there === undefined) return leavesOfTrace(trace, context);
    const known = contexts.get(there.entry) ?? { ...context, ...new Beside(around, () => trace).source };
    contexts.set(there.entry, known);
    return leavesOfTrace(there.trace, known);
  });
}
