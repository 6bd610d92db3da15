import type { Model } from '../../scenario/model.ts';
import { scenarioIn } from './mix-models.ts';

/** Why two versions of a document cannot be set against each other for a scenario. */
export type Incomparable =
  | { code: 'scenario-missing'; scenario: string; known: readonly string[] }
  | { code: 'economy-differs'; before: string; after: string }
  | { code: 'currency-differs'; before: string; after: string };

/**
 * Whether a scenario stands in both versions, for the same economy in the same currency: only then is a difference
 * of its headlines one amount of money.
 */
export function incomparable(before: Model, after: Model, scenario: string): Incomparable | undefined {
  const [was, is] = [before, after].map((model) => scenarioIn(model, scenario));
  if (was === undefined || is === undefined) {
    const known = (was === undefined ? before : after).scenarios.map(({ id }) => id);
    return { code: 'scenario-missing', scenario, known };
  }
  if (was.economy !== is.economy) return { code: 'economy-differs', before: was.economy, after: is.economy };
  const currencyIn = ({ economies }: Model): string => economies.get(was.economy)?.currency ?? '';
  const [ours, theirs] = [currencyIn(before), currencyIn(after)];
  return ours === theirs ? undefined : { code: 'currency-differs', before: ours, after: theirs };
}
