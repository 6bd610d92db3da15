import { decimal } from '../../quantity/decimal.ts';
import type { Leaf, ScenarioModel } from '../../scenario/model.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { formatQuantity } from '../number-format.ts';
import type { Traced } from '../traced.ts';
import type { PanelContext } from './reading.ts';

type Naming = Pick<PanelContext, 'core' | 'economyName'>;

function traced(leaf: Leaf, { core }: Naming): Traced {
  return { text: formatQuantity(decimal(leaf.value), '%', core.numbers), trace: leaf.ref };
}

/** A scenario by its own label, or by its economy and the level that it goes to. */
export function scenarioText(scenario: ScenarioModel, naming: Naming): string {
  if (scenario.label !== undefined) return scenario.label;
  const { target } = scenario.path;
  const economy = naming.economyName(scenario.economy);
  return target === undefined ? `${economy} ${scenario.id}` : `${economy} ${traced(target, naming).text}`;
}

/** The same as a line whose levels open their sources. */
export function scenarioWords(scenario: ScenarioModel, naming: Naming): Words {
  const economy = naming.economyName(scenario.economy);
  const { target } = scenario.path;
  const name = scenario.label === undefined ? '' : labelled(scenario.label, 'name');
  if (target === undefined) {
    const own = name === '' ? labelled(scenario.id, 'name') : name;
    return words`${labelled(economy, 'name')} · ${own}`;
  }
  const level = traced(target, naming);
  return name === ''
    ? words`${labelled(economy, 'name')} · ${level}`
    : words`${name} · ${labelled(economy, 'name')} · ${level}`;
}

/** One of two scenarios of the same economy: its label, its level, or its id. */
export function levelWords({ label, path, id }: ScenarioModel, naming: Naming): Words {
  if (label !== undefined) return words`${labelled(label, 'name')}`;
  return path.target === undefined ? words`${labelled(id, 'name')}` : words`${traced(path.target, naming)}`;
}

/** A scenario and what its extra is measured against. */
export function scenarioAgainst(scenario: ScenarioModel, naming: Naming): Words {
  const { share, plan } = scenario.baseline;
  const { against, againstPlan } = naming.core.panel;
  const all = scenarioWords(scenario, naming);
  if (plan !== undefined) return words`${all}${againstPlan}`;
  return share.one === undefined ? all : words`${all}${against(traced(share.one, naming))}`;
}
