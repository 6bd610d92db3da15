import type { EconomyModel, Model, PathModel, ScenarioModel } from '../../scenario/model.ts';
import { partOfEconomyField, partOfScenarioField, partOfSetting, type InputPart } from './input-parts.ts';
import { isSameInput } from './same-input.ts';

/** Two versions of one scenario: the same id in both, and the same economy and currency. */
export interface Versions {
  before: Model;
  after: Model;
  scenario: string;
}

type Choose = (part: InputPart) => boolean;

/**
 * The model of one scenario with some inputs as they are after, all others as they were before.
 * Shape: holds that scenario, its economy, and economies whose rate converts the saving; what is taken over is the
 * same object, so that a calculation keeps what does not hang on it.
 */
export function mixModels({ before, after, scenario }: Versions, isAfter: Choose): Model {
  const from = (part: InputPart): Model => (isAfter(part) ? after : before);
  const [was, is] = [before, after].map((model) => scenarioIn(model, scenario));
  if (was === undefined || is === undefined)
    throw new Error(`attribution: ${scenario}: not in both versions`);
  const rates = from('saving-rate');
  const [economyWas, economyIs] = [before, after].map((model) => model.economies.get(was.economy));
  if (economyWas === undefined || economyIs === undefined)
    throw new Error(`attribution: ${was.economy}: not in both versions`);
  const own = mixEconomies(economyWas, economyIs, isAfter);
  const economies = [...rates.economies].filter(
    ([code, { currency }]) => code === was.economy || isOfSaving(currency, before, after),
  );
  const mixed: Model = {
    ...before,
    economies: new Map(economies.map(([code, one]) => [code, code === was.economy ? own : one])),
    scenarios: [mixScenarios(was, is, isAfter)],
  };
  return { ...mixed, ...pick(partOfSetting, before, after, isAfter) };
}

/** The inputs that differ between two versions of a scenario, in the order in which they are named. */
export function changedParts(versions: Versions): InputPart[] {
  const none = mixModels(versions, () => false);
  const all: readonly InputPart[] = [
    ...new Set([
      ...Object.values(partOfEconomyField),
      'target' as const,
      ...Object.values(partOfScenarioField),
      'saving-rate' as const,
      ...Object.values(partOfSetting),
    ]),
  ];
  return all.filter(
    (part) =>
      !isSameModel(
        none,
        mixModels(versions, (one) => one === part),
      ),
  );
}

/** The scenario of an id. */
export function scenarioIn(model: Model, id: string): ScenarioModel | undefined {
  return model.scenarios.find((one) => one.id === id);
}

function isSameModel(one: Model, other: Model): boolean {
  const { scenarios, ...rest } = one;
  const { scenarios: theirs, ...theirRest } = other;
  return isSameInput(rest, theirRest) && scenarios.every((own, index) => isSameInput(own, theirs[index]));
}

function isOfSaving(currency: string, ...models: Model[]): boolean {
  return models.some(({ saving }) => saving?.currency === currency);
}

/** Each field from the version that its part is taken from. */
function pick<T extends object>(
  parts: Readonly<Record<string, InputPart>>,
  before: T,
  after: T,
  isAfter: Choose,
): Partial<T> {
  const entries = Object.entries(parts).map(([field, part]) => [
    field,
    (isAfter(part) ? after : before)[field as keyof T],
  ]);
  return Object.fromEntries(entries) as Partial<T>;
}

function mixEconomies(before: EconomyModel, after: EconomyModel, isAfter: Choose): EconomyModel {
  const mixed = { ...before, ...pick(partOfEconomyField, before, after, isAfter) };
  return { ...mixed, growth: mixGrowth(before, after, isAfter) };
}

/** Real growth comes with deflator rates of its own: these are the deflator's part, where both versions have them. */
function mixGrowth(before: EconomyModel, after: EconomyModel, isAfter: Choose): EconomyModel['growth'] {
  const [was, is] = [before.growth, after.growth];
  if (was?.kind !== 'real' || is?.kind !== 'real') return isAfter('growth') ? is : was;
  const [one, rates] = [isAfter('growth') ? is : was, isAfter('deflator') ? is : was];
  return one === rates ? one : { ...one, deflator: rates.deflator };
}

function mixScenarios(before: ScenarioModel, after: ScenarioModel, isAfter: Choose): ScenarioModel {
  const mixed = { ...before, ...pick(partOfScenarioField, before, after, isAfter) };
  const { target } = (isAfter('target') ? after : before).path;
  const { target: ownTarget, ...rest } = mixed.path;
  const path: PathModel = target === ownTarget ? mixed.path : { ...rest, ...(target && { target }) };
  return { ...mixed, path };
}
