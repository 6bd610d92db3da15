import { Calculation } from '../calculation.ts';
import { economyChanges, scenarioChanges, settingChanges } from '../changes.ts';
import { dependenciesOf, type Token } from '../dependencies.ts';
import type { Headline } from './headline.ts';
import type { InputPart } from './input-parts.ts';
import { mixModels, type Versions } from './mix-models.ts';

/**
 * The changed inputs that a headline can hang on at all, by what its formula names. The others add exactly nothing
 * whatever the order, and need no evaluation.
 */
export function hangingParts(
  versions: Versions,
  parts: readonly InputPart[],
  headline: Headline,
): InputPart[] {
  const hangsOn = dependenciesOf(headline.formula);
  const none = mixModels(versions, () => false);
  return parts.filter((part) => {
    if (movesYear(part, headline)) return true;
    const one = mixModels(versions, (asked) => asked === part);
    const tokens = new Set<Token>(settingChanges(none, one));
    for (const [code, economy] of one.economies) {
      const before = none.economies.get(code);
      const changed = before === undefined ? [] : economyChanges(before, economy);
      for (const token of changed) tokens.add(token);
    }
    if (part === 'saving-rate' || part === 'saving') tokens.add('other-rate');
    const [was, is] = [none, one].map(({ scenarios }) => scenarios[0]);
    if (was !== undefined && is !== undefined)
      for (const token of scenarioChanges(was, is)) tokens.add(token);
    return [...tokens].some((token) => hangsOn.has(token));
  });
}

function movesYear(part: InputPart, { at }: Headline): boolean {
  return (part === 'horizon' && typeof at !== 'number') || (part === 'path' && at === 'deadline');
}

/** A calculation that follows from one mix to the next, keeping what does not hang on the difference. */
export function following(versions: Versions): (isAfter: (part: InputPart) => boolean) => Calculation {
  let last: Calculation | undefined;
  return (isAfter) => {
    const model = mixModels(versions, isAfter);
    last = last?.next(model) ?? new Calculation(model);
    return last;
  };
}
