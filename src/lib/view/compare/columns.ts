import type { Leaf, ScenarioModel } from '../../scenario/model.ts';
import type { Tone } from '../charts/chart.ts';
import type { ChartContext } from '../charts/results.ts';
import { baselineName, levelOf, scenarioName, tracedShare } from '../charts/scenario-name.ts';
import { toneOf } from '../charts/tone.ts';
import { words, type Words } from '../charts/words.ts';

/** A demand level that is compared: a scenario of the document. */
export interface Column {
  id: string;
  scenario: ScenarioModel;
  name: Words;
  tone: Tone;
  /** The statement of the article that asks for it; null for a level of the reader's own. */
  figure: string | null;
}

/** What all levels are compared with. */
export interface Base {
  /** As the head of a column: "2% kept". */
  name: Words;
  /** As the start of a step: "2%", "the plan". */
  start: Words;
}

/** The scenarios of one economy as columns, from the lowest level to the highest; shares typed by year come last. */
export function columnsOf(context: ChartContext, focus: ScenarioModel): readonly Column[] {
  const together = context.results.model.scenarios.filter(({ economy }) => economy === focus.economy);
  const ranked = [...together].sort((a, b) => {
    const [one, other] = [levelOf(a), levelOf(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    return one.comparedTo(other) || (a.path.to ?? 0) - (b.path.to ?? 0);
  });
  return ranked.map((scenario) => ({
    id: scenario.id,
    scenario,
    name: scenarioName(context, scenario, together),
    tone: toneOf(levelOf(scenario)).tone,
    figure: figureOf(scenario.path.target),
  }));
}

/** The baseline of the scenario in focus as a name. */
export function baseOf(context: ChartContext, focus: ScenarioModel): Base {
  const name = baselineName(context, focus);
  const one = focus.baseline.plan === undefined ? focus.baseline.share.one : undefined;
  return { name, start: one === undefined ? name : words`${tracedShare(context, one)}` };
}

function figureOf(leaf: Leaf | undefined): string | null {
  return leaf?.ref.startsWith('figure:') === true ? leaf.ref.slice('figure:'.length) : null;
}
