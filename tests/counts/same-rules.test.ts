import { expect, test } from 'vitest';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import { setAt } from '../../src/lib/scenario/edit-document.ts';
import { joinPath } from '../../src/lib/scenario/path.ts';
import { readDraft } from '../../src/lib/scenario/read-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { usable } from '../../src/lib/scenario/usable.ts';
import { core, counted, countReader, fiscal2024 } from './counted.ts';

/** The page and the schema find the same faults in the counts, and what is left of a faulty draft is computed. */
const full = counted({
  ...fiscal2024,
  amounts: {
    ...fiscal2024.amounts,
    'with.point': {
      role: 'other',
      stage: 'initial',
      amount: { '2024': { value: '1', source: 'made up', interval: ['0.5', '1.5'] } },
    },
  },
});
const at = 'economies.JPN.counts';

function placesOf(value: unknown, path: string): [string, string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    placesOf(item, joinPath(path, Array.isArray(value) ? Number(key) : key)),
  );
}

const chosen = /\.(kind|named|role|stage|basis)$/;
const places = placesOf(full.economies.JPN?.counts, at).filter(([path]) => !chosen.test(path));

test.each(places)('%s', (path, value) => {
  const wrongs =
    typeof value === 'string' ? ['', '-1', '0', '101', '1e3', '5.'] : [0, 13, 1899, 2201, 2025.5];
  for (const wrong of wrongs) {
    const draft = setAt(full, path, wrong);
    const read = readDraft(JSON.stringify(draft), new Map());
    if (!read.ok) throw new Error(`${path} = ${String(wrong)}: ${JSON.stringify(read.faults)}`);
    const found = checkDraft(draft, new Map());
    const told = (list: typeof found): string[] =>
      list.map((fault) => `${fault.path.replace(/\.(value|interval(\[\d\])?)$/, '')} ${fault.code}`).sort();
    expect(told(found), `${path} = ${String(wrong)}`).toEqual(told([...read.faults]));
    const left = usable(draft, found);
    if (left === undefined) throw new Error('the horizon is right');
    expect(() => resolve(left, new Map())).not.toThrow();
  }
});

test('a faulty amount is a problem where it is counted; all other results stand', () => {
  const draft = setAt(full, `${at}.amounts.research.amount.2024`, 'none');
  const left = usable(draft, checkDraft(draft, new Map()));
  if (left === undefined) throw new Error('the horizon is right');
  const { at: read } = countReader(left);
  expect(read(core, 'count-amount')).toBe('7.7');
  expect(read({ ...core, definition: 'related' }, 'count-stated')).toBe(
    `missing-input ${at}.amounts.research.amount`,
  );
});
