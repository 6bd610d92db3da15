import { expect, test } from 'vitest';
import { loadCorrections } from '$lib/evidence/corrections';
import '$lib/engine/across/across';
import { catalogue } from '$lib/engine/catalogue/catalogue';
import '$lib/engine/catalogue/growth';
import '$lib/engine/catalogue/parts';

test('a correction of a formula names one of the catalogue', () => {
  const known = new Set(catalogue.map(({ id }) => id));
  expect(known.size).toBeGreaterThan(50);
  const unknown = loadCorrections().filter(({ what }) => 'formula' in what && !known.has(what.formula));
  expect(unknown.map(({ id }) => id)).toEqual([]);
});
