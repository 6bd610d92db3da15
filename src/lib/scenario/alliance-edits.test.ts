import { describe, expect, it } from 'vitest';
import {
  addExample,
  addPasted,
  dropEconomy,
  standIns,
  withExample,
  withoutExample,
} from './alliance-edits.ts';
import { checkDraft } from './check-draft.ts';
import type { FootingDocument } from './document.ts';
import { loadExampleAllies } from './example-allies.ts';
import type { PastedEconomy } from './pasted-economy.ts';
import { loadPreset } from './presets.ts';

const figures = new Map();
const japan = await loadPreset('japan');
const example = await loadExampleAllies();
const own: FootingDocument = {
  version: 1,
  economies: {
    JPN: {
      currency: 'JPY',
      year: { kind: 'calendar' },
      gdp: { '2025': '600000000000000' },
      exchangeRate: '150',
    },
  },
  scenarios: [
    {
      id: 'low',
      economy: 'JPN',
      baseline: '2',
      target: '3',
      path: { shape: 'linear', from: 2025, to: 2030 },
    },
    {
      id: 'kor35',
      economy: 'JPN',
      baseline: '2',
      target: '5',
      path: { shape: 'linear', from: 2025, to: 2030 },
    },
  ],
  horizon: { from: 2025, to: 2030 },
};
const shown = withExample(own, 'kor35', example);
const noFaults = (document: FootingDocument): void => {
  expect(checkDraft(document, figures).filter(({ code }) => code !== 'unknown-reference')).toEqual([]);
};

describe('an example beside the open document', () => {
  it('keeps the reader’s own economy and the scenario in focus', () => {
    expect(shown.economies['JPN']).toBe(own.economies['JPN']);
    expect(shown.alliance?.scenarios[0]).toBe('kor35');
    expect(Object.keys(shown.economies)).toEqual(['JPN', 'KOR', 'AUS', 'PHL', 'DEU', 'USA']);
  });

  it('gives no id twice', () => {
    const ids = shown.scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('kor35-2');
  });

  it('is right as a document of its own, with the preset too', () => {
    noFaults(shown);
    noFaults(withExample(japan, 's35', example));
  });

  it('brings purchasing-power rates for all, marked as examples', () => {
    expect(shown.alternatives?.map((one) => one.for)).toEqual(
      ['JPN', 'KOR', 'AUS', 'PHL', 'DEU'].map((code) => `economies.${code}.exchangeRate`),
    );
    expect(JSON.stringify(shown.alternatives)).toContain('"example":true');
  });

  it('is not offered where the document has a comparison or several economies', () => {
    const compared = { ...own, alliance: { scenarios: ['low'], currency: 'USD' } };
    expect(withExample(compared, 'low', example)).toBe(compared);
    const two = withExample({ ...own, ...pick(shown) }, 'kor35', example);
    expect(two.alliance).toEqual({ scenarios: standIns(shown, 'kor35'), currency: 'USD' });
  });

  it('can be left out for good', () => {
    const alone = withoutExample(own, 'low', 'USD');
    expect(alone.alliance).toEqual({ scenarios: ['low'], currency: 'USD' });
    expect(withExample(alone, 'low', example)).toBe(alone);
  });

  it('leaves the document that it is added to as it was', () => {
    const before = JSON.stringify(japan);
    withExample(japan, 's35', example);
    expect(JSON.stringify(japan)).toBe(before);
  });
});

const pick = ({ economies, scenarios }: FootingDocument) => ({ economies, scenarios });

describe('an economy taken out', () => {
  const without = dropEconomy(shown, 'KOR');
  it('goes with its scenarios, its other sources and its place in the alliance', () => {
    expect(Object.keys(without.economies)).not.toContain('KOR');
    expect(without.alliance?.scenarios).not.toContain('kor35-2');
    expect(JSON.stringify(without)).not.toContain('KOR');
    noFaults(without);
  });

  it('takes host-nation support along where it was a party of it', () => {
    expect(shown.alliance?.hostNation?.guest).toBe('USA');
    expect(dropEconomy(shown, 'USA').alliance?.hostNation).toBeUndefined();
    expect(without.alliance?.hostNation).toBeDefined();
  });

  it('stays where it is the last one', () => {
    const alone = withoutExample(own, 'low', 'USD');
    expect(dropEconomy(alone, 'JPN')).toBe(alone);
  });

  it('comes back as an example with its rates', () => {
    const again = addExample(without, 'KOR', example);
    expect(again.alternatives).toHaveLength(5);
    expect(again.alliance?.scenarios).toContain('kor35');
    noFaults(again);
  });
});

const poland: PastedEconomy = {
  row: 2,
  name: 'Poland',
  code: 'POL',
  currency: 'PLN',
  definition: 'NATO',
  numbers: { gdp: '3800000000000', share: '4.12', population: '36500000', rate: '3.9' },
};
const how = { year: 2025, source: 'NATO', shareOf: () => '2.5', nameOf: () => 'Poland' };

describe('what an economy taken out leaves', () => {
  const drawn = (...names: string[]): FootingDocument['uncertainty'] => ({
    inputs: names.map((name) => ({ for: name, distribution: 'normal', sd: '1' })),
    correlations: [
      {
        between: ['economies.JPN.exchangeRate', 'economies.KOR.exchangeRate'],
        value: '0.5',
      },
      {
        between: ['economies.JPN.exchangeRate', 'economies.AUS.exchangeRate'],
        value: '0.4',
      },
    ],
    seed: 3,
  });

  it('how uncertain the others are, and what of it hangs together', () => {
    const unsure = ['JPN', 'KOR', 'AUS'].map((code) => `economies.${code}.exchangeRate`);
    const left = dropEconomy({ ...shown, uncertainty: drawn(...unsure) }, 'KOR');
    expect(left.uncertainty?.inputs.map((one) => one.for)).toEqual([unsure[0], unsure[2]]);
    expect(left.uncertainty?.correlations).toHaveLength(1);
    expect(left.uncertainty?.seed).toBe(3);
  });

  it('nothing uncertain where only it was', () => {
    const uncertainty = { inputs: drawn('economies.KOR.exchangeRate')?.inputs ?? [] };
    const left = dropEconomy({ ...shown, uncertainty }, 'KOR');
    expect(left).not.toHaveProperty('uncertainty');
    const kept = dropEconomy({ ...shown, uncertainty }, 'AUS');
    expect(kept.uncertainty).toEqual(uncertainty);
  });

  it('no list of other sources where there was none', () => {
    const without = { ...shown };
    delete without.alternatives;
    expect(dropEconomy(without, 'KOR')).not.toHaveProperty('alternatives');
  });
});

describe('a table taken', () => {
  it('gives each economy its numbers of the year with their source, and a share that is held', () => {
    const added = addPasted(shown, [poland], how);
    expect(added.economies['POL']).toEqual({
      currency: 'PLN',
      year: { kind: 'calendar' },
      gdp: { '2025': { value: '3800000000000', source: 'NATO' } },
      exchangeRate: { value: '3.9', source: 'NATO' },
      population: { '2025': { value: '36500000', source: 'NATO' } },
      currentSpending: { definition: 'NATO' },
    });
    expect(added.scenarios.at(-1)).toMatchObject({
      economy: 'POL',
      path: { shape: 'by-year', shares: { '2025': { value: '4.12', source: 'NATO' } } },
    });
    noFaults(added);
  });

  it('keeps a name that the language does not have', () => {
    const added = addPasted(shown, [{ ...poland, code: 'E7', name: 'Ruritania' }], {
      ...how,
      nameOf: (code) => code,
    });
    expect(added.economies['E7']?.label).toBe('Ruritania');
  });

  it('growth is kept where the table has it; without spending at all the share is that of nothing', () => {
    const asked: string[] = [];
    const shareOf = (spending: string, gdp: string): string => {
      asked.push(spending, gdp);
      return '0';
    };
    const added = addPasted(shown, [{ ...poland, numbers: { growth: '3.1' } }], { ...how, shareOf });
    expect(added.economies['POL']?.growth).toEqual({ nominal: { value: '3.1', source: 'NATO' } });
    expect(asked).toEqual(['0', '']);
  });

  it('spending in money becomes a share of the GDP beside it, and is kept', () => {
    const { gdp = '', population = '' } = poland.numbers;
    const added = addPasted(
      shown,
      [{ ...poland, numbers: { gdp, population, spending: '95000000000' } }],
      how,
    );
    expect(added.scenarios.at(-1)?.baseline).toEqual({ value: '2.5', source: 'NATO' });
    expect(added.economies['POL']?.currentSpending?.money?.['2025']).toEqual({
      value: '95000000000',
      source: 'NATO',
    });
    noFaults(added);
  });
});
