import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/lib/scenario/read-document.ts';
import { usable } from '../../src/lib/scenario/usable.ts';
import { faultReport } from '../../src/lib/view/fault-report.ts';
import { faults } from '../../src/lib/view/messages/en/faults.ts';
import { changed, figures, smallest } from './smallest-file.ts';

/** What other tabs, older versions, extensions and people may have left in the storage. */
const refused: readonly (readonly [string, string, ...string[]])[] = [
  ['nothing', '', 'ends too early'],
  ['the word undefined', 'undefined', '"u"', 'not JSON'],
  ['an object put in as text', '[object Object]', 'not JSON'],
  ['null', 'null', 'not a scenario'],
  ['half of it, as after a full storage', smallest.slice(0, 200), 'ends too early'],
  ['another app’s entry', '{"theme":"dark"}', 'version'],
  ['an entry from a newer version', changed('"version":1', '"version":2'), 'version 2', 'newer'],
  ['a broken shape', changed('"scenarios":[', '"scenarios":{},"s":['), 'write a list'],
  ['__proto__', changed('"version":1', '"version":1,"__proto__":{"isAdmin":true}'), '__proto__'],
  ['an entry of 2 MB', `${smallest}${' '.repeat(2_000_000)}`, 'at most 1 MB'],
  ['deep nesting', '[['.repeat(100_000), '32 deep'],
  ['a number instead of a text', changed('"3.5"', '3.5'), 'string in quotes'],
];

/** What somebody was typing when the tab closed: kept, shown at its field, and the rest is calculated. */
const typed: readonly (readonly [string, string, string])[] = [
  ['half a number', changed('"3.5"', '"3."'), 'scenarios[0].target'],
  ['an empty field', changed('"600000000000000"', '""'), 'economies.JPN.gdp.2025'],
  ['words', changed('"exchangeRate":"150"', '"exchangeRate":"about 150"'), 'economies.JPN.exchangeRate'],
  [
    'a huge number',
    changed('"nominal":"2"', `"nominal":"${'9'.repeat(500_000)}"`),
    'economies.JPN.growth.nominal',
  ],
  [
    'years the wrong way round',
    changed('"from":2025,"to":2030}}]', '"from":2031,"to":2030}}]'),
    'scenarios[0].path.to',
  ],
  ['a currency half typed', changed('"JPY"', '"JP"'), 'economies.JPN.currency'],
  ['direction marks', changed('"baseline":"2"', '"baseline":"\u202E2"'), 'scenarios[0].baseline'],
  [
    'a figure that is no longer known',
    changed('"target":"3.5"', '"target":{"figure":"gone"}'),
    'scenarios[0].target.figure',
  ],
];

describe('storage', () => {
  test.each(refused.map(([name, text, ...words]) => ({ name, text, words })))('$name', ({ text, words }) => {
    const result = readDraft(text, figures);
    expect(result.ok).toBe(false);
    const report = faultReport(result.faults, faults);
    for (const word of words) expect(report).toContain(word);
  });

  test.each(typed)('%s is kept with its fault', (_, text, path) => {
    const result = readDraft(text, figures);
    expect(result.ok && result.faults.map((fault) => fault.path)).toEqual([path]);
    expect(result.ok && JSON.stringify(result.document).length).toBe(text.length);
    expect(result.ok && usable(result.document, result.faults)?.horizon).toEqual({ from: 2025, to: 2030 });
  });

  test('nothing reached a prototype', () => {
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});
