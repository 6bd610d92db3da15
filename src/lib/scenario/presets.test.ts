import { describe, expect, test } from 'vitest';
import texts from '$data/presets/texts.json';
import type { FootingDocument, SourcedNumber } from './document.ts';
import { isSourcedNumber } from './input-kind.ts';
import { presetText } from './preset-texts.ts';
import { loadPreset, openingPresetId, presets } from './presets.ts';

function numbersOf(value: unknown): SourcedNumber[] {
  if (typeof value !== 'object' || value === null) return [];
  return isSourcedNumber(value) ? [value] : Object.values(value).flatMap(numbersOf);
}

describe('presets', () => {
  test('the opening preset is in the index, with at least four others', () => {
    expect(presets.map((preset) => preset.id)).toContain(openingPresetId);
    expect(presets.map((preset) => preset.economy)).toEqual(
      expect.arrayContaining(['JPN', 'KOR', 'AUS', 'PHL', 'DEU']),
    );
  });

  test.each(presets.map((preset) => preset.id))('%s: focus and economy exist in its document', async (id) => {
    const preset = presets.find((p) => p.id === id);
    const document: FootingDocument = await loadPreset(id);
    expect(Object.keys(document.economies)).toEqual([preset?.economy]);
    expect(document.scenarios.map((scenario) => scenario.id)).toContain(preset?.focus);
  });

  test.each(presets.filter((p) => p.vintages.length > 0).map((p) => p.id))(
    '%s: each number is an example input with a source that is known in three languages',
    async (id) => {
      const numbers = numbersOf(await loadPreset(id));
      expect(numbers.length).toBeGreaterThan(30);
      for (const number of numbers) {
        expect(number).toMatchObject({ example: true });
        expect(texts.map((text) => text.en)).toContain(number.source);
        expect(presetText(number.source ?? '', 'ja')).not.toBe(number.source);
      }
    },
  );

  test('every publication behind them has a name in each language', () => {
    for (const { name, newer } of presets.flatMap(({ vintages }) => vintages))
      for (const text of [name, ...newer])
        for (const locale of ['zh', 'ja'] as const) expect(presetText(text, locale), text).not.toBe(text);
  });

  test('an unknown preset is a fault of the program', async () => {
    await expect(loadPreset('atlantis')).rejects.toThrow('data/presets/atlantis.json');
  });

  test('a text of the user stays as it is', () => {
    expect(presetText('my own note', 'zh')).toBe('my own note');
  });
});
