import fc from 'fast-check';
import type { AlternativeDocument, FootingDocument } from '../../src/lib/scenario/document.ts';
import { inputPlace } from '../../src/lib/scenario/input-place.ts';

const alternatives: fc.Arbitrary<AlternativeDocument[]> = fc.array(
  fc.record(
    {
      for: fc.constantFrom(
        'economies.JPN.exchangeRate',
        'economies.USA.populationGrowth',
        'scenarios.a.target',
        'saving.amount',
      ),
      value: fc.integer({ min: 5, max: 60 }).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`),
      source: fc.constant('another'),
      date: fc.constant('2025-04'),
    },
    { requiredKeys: ['for', 'value'] },
  ),
  { maxLength: 3 },
);

/** A document with what other sources say for some of its inputs. */
export function withAlternatives(document: FootingDocument): fc.Arbitrary<FootingDocument> {
  return alternatives.map((all) => {
    const standing = all.filter(({ for: name }) => inputPlace(document, name) !== undefined);
    return standing.length === 0 ? document : { ...document, alternatives: standing };
  });
}
