import type { FootingDocument } from '../../scenario/document.ts';

/** A document for figures of the reader's own: the same question, no numbers yet. */
export function blankDocument(like: FootingDocument, focus: number, label: string): FootingDocument {
  const scenario = like.scenarios[focus] ?? like.scenarios[0];
  return {
    version: 1,
    economies: { OWN: { label, currency: 'USD', year: { kind: 'calendar' }, gdp: {} } },
    scenarios: like.scenarios
      .filter(({ economy }) => economy === scenario?.economy)
      .map(({ id, target, path }) => ({
        id,
        economy: 'OWN',
        baseline: '2',
        ...(target !== undefined && { target }),
        path,
      })),
    ...(like.saving && { saving: like.saving }),
    horizon: like.horizon,
    conventions: { gdpBase: 'same-year' },
  };
}
