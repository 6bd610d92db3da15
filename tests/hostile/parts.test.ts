import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import type { FootingDocument, PartEntry } from '../../src/lib/scenario/document.ts';
import { usable } from '../../src/lib/scenario/usable.ts';
import { expectRefused } from './expect-refused.ts';
import { changed, figures, smallest } from './smallest-file.ts';

const split = (parts: string): string => changed('"target":"3.5"', `"target":"5","parts":${parts}`);
const core = '{"id":"core","target":"3.5"}';

describe('a split demand', () => {
  expectRefused([
    ['an object instead of a list', split('{}'), 'scenarios[0].parts', 'a list in [ ]'],
    ['no part', split('[]'), 'scenarios[0].parts', '2 to 6 parts', 'are 0'],
    ['one part alone', split(`[${core}]`), '2 to 6 parts', 'is 1'],
    ['more parts than a chart can show', split(`[${Array(7).fill(core).join()}]`), 'are 7'],
    ['a part without an id', split(`[${core},{"target":"1.5"}]`), 'scenarios[0].parts[1]', '"id"'],
    ['an id that addresses cannot hold', split(`[${core},{"id":"a+b"}]`), 'parts[1].id', '"a+b"'],
    ['an id used twice', split(`[${core},{"id":"core"}]`), 'parts[1].id', 'used before', 'parts[0]'],
    [
      'a core without a target',
      split('[{"id":"core"},{"id":"related"}]'),
      'parts[0].target',
      'Only the last part',
    ],
    [
      'parts that do not add up to the demand',
      split(`[${core},{"id":"related","target":"1"}]`),
      'add up to 4.5%',
      'the demand is 5%',
    ],
    [
      'a core above the demand',
      split('[{"id":"core","target":"6"},{"id":"related"}]'),
      '6%',
      'more than the demand of 5%',
    ],
    [
      'a share that is none',
      split('[{"id":"core","target":"101"},{"id":"related"}]'),
      'parts[0].target',
      '0 to 100',
    ],
    ['a number without quotes', split('[{"id":"core","target":3.5},{"id":"related"}]'), '"3.5"'],
    [
      'a path that ends before it begins',
      split(`[${core},{"id":"related","path":{"shape":"linear","from":2030,"to":2026}}]`),
      'parts[1].path.to',
      '2030',
    ],
    [
      'a figure that is nowhere',
      split('[{"id":"core","target":{"figure":"x"}},{"id":"related"}]'),
      'no figure "x"',
    ],
    ['a field that parts do not have', split(`[${core},{"id":"related","share":"1"}]`), '"share"'],
    [
      'shares by year of the whole and no path of the parts',
      changed(
        '"path":{"shape":"linear","from":2025,"to":2030}',
        '"path":{"shape":"by-year","shares":{"2026":"3"}},"parts":[{"id":"core","target":"3"},{"id":"related"}]',
      ),
      'parts[0]',
      'no path of its own',
    ],
  ]);

  const document = JSON.parse(smallest) as FootingDocument;
  const withParts = (parts: PartEntry[]): FootingDocument => ({
    ...document,
    scenarios: document.scenarios.map((one) => ({ ...one, target: '5', parts })),
  });

  test('on the page is a fault at its field, and the demand stands unsplit', () => {
    const draft = withParts([{ id: 'core', target: '6' }, { id: 'related' }]);
    const faults = checkDraft(draft, figures);
    expect(faults).toMatchObject([{ code: 'parts-above-target', path: 'scenarios[0].parts' }]);
    expect(usable(draft, faults)?.scenarios[0]).toMatchObject({ target: '5' });
    expect(usable(draft, faults)?.scenarios[0]?.parts).toBeUndefined();
  });

  test('with a part that cannot be read stands unsplit too', () => {
    const draft = withParts([{ id: 'core', target: 'three' }, { id: 'related' }]);
    expect(usable(draft, checkDraft(draft, figures))?.scenarios[0]?.parts).toBeUndefined();
  });

  test('may be a figure of the article, divided as the reader chooses', () => {
    const draft = withParts([
      { id: 'core', target: '3.5' },
      { id: 'related', target: '1.5' },
    ]);
    const scenarios = draft.scenarios.map((one) => ({ ...one, target: { figure: 'demand-5-2025-06' } }));
    expect(checkDraft({ ...draft, scenarios }, figures)).toEqual([]);
  });
});
