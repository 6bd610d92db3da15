import type { CountDefinition, CountReading } from '../../engine/counts/count-key.ts';
import type { CountsModel, Model } from '../../scenario/model.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { CountsMessages } from '../messages/en/counts.ts';

/** The ways of counting that an economy's amounts allow: definitions, budget stages and GDP bases. */
export interface CountChoices {
  definitions: readonly CountDefinition[];
  stages: readonly CountReading['stage'][];
  bases: readonly CountReading['base'][];
}

/** Finds what there is to choose between; a choice that changes nothing is left out. */
export function countChoices(counts: CountsModel, model: Model): CountChoices {
  const has = (role: string): boolean => counts.amounts.some((one) => one.role === role);
  const frozen = counts.frozen ?? (model.gdpBase === 'same-year' ? undefined : model.gdpBase.frozen);
  return {
    definitions: [
      'core',
      ...(has('related') || counts.total !== undefined ? ['related' as const] : []),
      ...(has('other') ? ['wide' as const] : []),
    ],
    stages: counts.amounts.some(({ stage }) => stage === 'supplementary') ? ['initial', 'all'] : ['initial'],
    bases: frozen === undefined ? ['same'] : ['same', frozen],
  };
}

/** What is counted, apart from the GDP that it is set against. */
export function amountReadings({ definitions, stages }: CountChoices): readonly CountReading[] {
  return definitions.flatMap((definition) =>
    stages.map((stage): CountReading => ({ definition, stage, base: 'same', rate: 'main' })),
  );
}

/** Every way of counting, base by base within each amount. */
export function allReadings(choices: CountChoices): readonly CountReading[] {
  return amountReadings(choices).flatMap((reading) => choices.bases.map((base) => ({ ...reading, base })));
}

/** What is counted, in words; the stage only where there is more than one. */
export function amountName(
  { definition, stage }: CountReading,
  messages: CountsMessages,
  staged = true,
): Words {
  const name = messages.definitions[definition];
  return staged ? messages.staged(name, messages.stages[stage]) : words`${name}`;
}

/** The GDP that a share is of, in words. */
export function baseName(base: CountReading['base'], year: number, messages: CountsMessages): Words {
  return base === 'same'
    ? messages.gdpOf(labelled(String(year), 'year'))
    : messages.frozenGdp(labelled(String(base), 'year'));
}
