import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadFigures } from '../../src/lib/evidence/load.ts';
import { checkDraft } from '../../src/lib/scenario/check-draft.ts';
import { loadPreset, presets } from '../../src/lib/scenario/presets.ts';
import { readDocument } from '../../src/lib/scenario/read-document.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';

const folder = new URL('../../data/presets/', import.meta.url);
const figures = new Map(loadFigures().map((figure) => [figure.id, figure]));
const files = readdirSync(folder).filter((name) => !['index.json', 'texts.json'].includes(name));

test('each file is in the index and each entry has its file', () => {
  expect(presets.map((preset) => `${preset.id}.json`).sort()).toEqual(files.sort());
});

describe.each(files)('%s', (file) => {
  const id = file.replace('.json', '');

  test('opens as a file does, and the page has nothing to say against it', async () => {
    const read = readDocument(readFileSync(new URL(file, folder)), figures);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.document).toEqual(await loadPreset(id));
    expect(checkDraft(await loadPreset(id), figures)).toEqual([]);
  });

  test('has a value for every year of its horizon', async () => {
    const { economies, horizon } = resolve(await loadPreset(id), figures);
    for (const economy of economies.values()) {
      const years = [...economy.gdp.keys()];
      const last = Math.max(...years);
      expect(years, 'no gap between given years').toHaveLength(last - Math.min(...years) + 1);
      expect(last >= horizon.to || economy.growth !== undefined).toBe(true);
      for (let year = horizon.from; year <= horizon.to; year++) {
        const { one, byYear } = economy.exchangeRate ?? {};
        // An economy in US dollars has the rate 1 and needs none.
        if (economy.currency !== 'USD')
          expect(one ?? byYear?.get(year), `rate of ${String(year)}`).toBeDefined();
      }
    }
  });
});
