import type { FootingDocument, NumberInput } from './document.ts';
import { drawnPlace } from './drawn-place.ts';
import type { DrawnInputModel, Leaf, UncertaintyModel } from './model.ts';
import { resolveNumber } from './resolve-number.ts';

/** What holds where the document does not say: the seed, and as many draws as a band needs to stand still. */
export const DEFAULT_SEED = 1;
export const DEFAULT_SAMPLES = 10_000;

/** No movement: what a series is drawn around. */
const UNMOVED: Leaf = { ref: 'convention:drawn-around-the-central', value: '0' };

/**
 * How sure the inputs are, as the engine reads it; nothing is uncertain where the document does not say so. An input
 * without a number of its own is left out: the document's check has told that already.
 */
export function resolveUncertainty(document: FootingDocument): UncertaintyModel {
  const { uncertainty = { inputs: [] } } = document;
  const inputs = uncertainty.inputs.flatMap((input, index): DrawnInputModel[] => {
    const place = drawnPlace(document, input.for);
    if (typeof place === 'string') return [];
    const at = `uncertainty.inputs[${index}]`;
    const leaf = (name: string, number: NumberInput): Leaf => resolveNumber(number, `${at}.${name}`);
    const { kind, how, numbers } = place;
    const own = numbers[0];
    const given = 'central' in input ? input.central : undefined;
    const central =
      given !== undefined
        ? leaf('central', given)
        : how === 'value' && own !== undefined
          ? resolveNumber(own.input, own.path)
          : UNMOVED;
    const base = {
      path: input.for,
      kind,
      how,
      numbers: numbers.map(({ path, year }) => ({ ref: `choice:${path}`, year })),
      central,
    };
    if (input.distribution === 'normal')
      return [{ ...base, distribution: 'normal', sd: leaf('sd', input.sd) }];
    const { distribution, low, high } = input;
    return [{ ...base, distribution, low: leaf('low', low), high: leaf('high', high) }];
  });
  const correlations = (uncertainty.correlations ?? []).map(({ between, value }, index) => ({
    between,
    value: resolveNumber(value, `uncertainty.correlations[${index}].value`),
  }));
  const { seed = DEFAULT_SEED, samples = DEFAULT_SAMPLES } = uncertainty;
  return { inputs, correlations, seed, samples };
}
