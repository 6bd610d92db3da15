import fc from 'fast-check';
import '../../src/lib/engine/catalogue/parts.ts';
import { decimal, plain } from '../../src/lib/quantity/decimal.ts';
import type {
  BaselineInput,
  PartEntry,
  PathDocument,
  ScenarioEntry,
} from '../../src/lib/scenario/document.ts';
import { textOf } from '../../src/lib/scenario/input-kind.ts';

interface Of {
  path: fc.Arbitrary<PathDocument>;
  baseline: fc.Arbitrary<BaselineInput>;
}

/** Now and then splits the demand of a scenario: a core, perhaps a second part, and what is left. */
export function withParts(entry: ScenarioEntry, of: Of): fc.Arbitrary<ScenarioEntry> {
  const { target } = entry;
  if (target === undefined || (typeof target === 'object' && 'figure' in target)) return fc.constant(entry);
  const level = decimal(textOf(target));
  const own = (one: fc.Arbitrary<PathDocument>) =>
    entry.path.shape === 'by-year' ? one : fc.option(one, { nil: undefined });
  const part = fc.record({ path: own(of.path), baseline: fc.option(of.baseline, { nil: undefined }) });
  const split = fc
    .record({
      tenths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
      parts: fc.tuple(part, part, part),
      isRest: fc.boolean(),
    })
    .map(({ tenths, parts, isRest }): ScenarioEntry => {
      const targets = tenths.map((tenth) => level.times(tenth).div(10));
      const rest = targets.reduce((left, one) => left.minus(one), level);
      const all = [...targets.map(plain), isRest ? undefined : plain(rest)];
      const made = all.map((value, index): PartEntry => {
        const { path, baseline } = parts[index] ?? parts[0];
        return {
          id: ['core', 'related', 'other'][index] ?? '',
          ...(value !== undefined && { target: value }),
          ...(path && { path }),
          ...(baseline !== undefined && { baseline }),
        };
      });
      return { ...entry, parts: made };
    });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(entry) }, { weight: 1, arbitrary: split });
}
