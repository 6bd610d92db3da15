import { describe, expect, it } from 'vitest';
import example from '$data/presets/worked-example.json';
import type { FootingDocument, ScenarioEntry } from '../../scenario/document.ts';
import { addDemand, dropDemand, editTogether } from './scenario-edits.ts';

const base = example as FootingDocument;
const { document: two } = addDemand(base, 0, '5', '5');
const pathOf = (scenario: ScenarioEntry) => scenario.path;
const later = (scenario: ScenarioEntry): ScenarioEntry => ({
  ...scenario,
  path: { shape: 'step', from: 2025, to: 2035 },
});

describe('edits of several demands', () => {
  it('adds a level on the same path, under a free id', () => {
    expect(two.scenarios.map(({ id }) => id)).toEqual(['s35', 's5']);
    expect(two.scenarios[1]).toMatchObject({ target: '5', baseline: '2', economy: 'JPN' });
    expect(addDemand(two, 0, '5', '5').id).toBe('s5-2');
    expect(addDemand(two, 0, '4.25', '4.25').id).toBe('s425');
  });

  it('changes together what was alike', () => {
    const edited = editTogether(two, 0, false, pathOf, later);
    expect(edited.scenarios.map(({ path }) => path.shape)).toEqual(['step', 'step']);
    expect(editTogether(two, 0, true, pathOf, later).scenarios.map(({ path }) => path.shape)).toEqual([
      'step',
      'linear',
    ]);
    const apart = editTogether(two, 1, true, pathOf, later);
    expect(
      editTogether(apart, 0, false, pathOf, (one) => ({ ...one, baseline: '1' })).scenarios[1]?.baseline,
    ).toBe('2');
  });

  it('takes one out, never the last', () => {
    expect(dropDemand(two, 's5').scenarios.map(({ id }) => id)).toEqual(['s35']);
    expect(dropDemand(base, 's35')).toBe(base);
  });
});
