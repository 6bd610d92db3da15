import { expect, it } from 'vitest';
import { results } from '../../src/lib/engine/results.ts';
import { withCountExamples } from '../../src/lib/scenario/count-examples.ts';
import { encodeLink } from '../../src/lib/scenario/link.ts';
import { openingDocument } from '../../src/lib/scenario/presets.ts';
import { counted, countReader, fiscal2024 } from './counted.ts';

/** The counts stand beside the measures: they change none of them and add none. */
it('a file with counts has the records of the same file without', () => {
  const [bare, full] = [undefined, fiscal2024].map((counts) => [
    ...results(countReader(counted(counts)).calculation),
  ]);
  expect(full).toEqual(bare);
  expect(full?.length).toBeGreaterThan(10);
});

it('an edit of the counts leaves every other cell as it was', () => {
  const before = countReader(counted(fiscal2024)).calculation;
  const cell = { scenario: 's', formula: 'spending', year: 2024 };
  const held = before.value(cell);
  const after = before.next(countReader(counted({ ...fiscal2024, level: '3' })).calculation.model);
  expect(after.subject(cell).rows[0]).toBe(before.subject(cell).rows[0]);
  expect(after.value(cell)).toEqual(held);
});

it('the opening document with its example still fits a link', async () => {
  expect(await encodeLink(withCountExamples(openingDocument))).toMatchObject({ ok: true });
});
