import { describe, expect, it } from 'vitest';
import { catalogue } from '../../engine/catalogue/catalogue.ts';
import { Calculation } from '../../engine/calculation.ts';
import { parseCell } from '../../engine/cell.ts';
import { loadConventions, loadFigures } from '../../evidence/load.ts';
import { withCountExamples } from '../../scenario/count-examples.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import { openingDocument } from '../../scenario/presets.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Reading } from '../calculator/reading.ts';
import { economyName } from '../economy-names.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { mathLine } from '../math-tree.ts';
import { acrossMethod as enAcross } from '../messages/en/across-method.ts';
import { catalogue as en } from '../messages/en/catalogue.ts';
import { countCatalogue as enCounts } from '../messages/en/count-catalogue.ts';
import { paths as enPaths } from '../messages/en/paths.ts';
import { acrossMethod as jaAcross } from '../messages/ja/across-method.ts';
import { catalogue as ja } from '../messages/ja/catalogue.ts';
import { countCatalogue as jaCounts } from '../messages/ja/count-catalogue.ts';
import { paths as jaPaths } from '../messages/ja/paths.ts';
import { withFormulaWords } from '../messages/formula-words.ts';
import { loadCore } from '../messages/load.ts';
import { loadAcross } from '../messages/load-across.ts';
import { withAcross } from '../with-across.ts';
import { acrossMethod as zhAcross } from '../messages/zh/across-method.ts';
import { catalogue as zh } from '../messages/zh/catalogue.ts';
import { countCatalogue as zhCounts } from '../messages/zh/count-catalogue.ts';
import { paths as zhPaths } from '../messages/zh/paths.ts';
import { methodEntries } from './method-entries.ts';
import { workedCell, workedLine } from './worked-line.ts';

const words = {
  en: withFormulaWords(en, enPaths, enCounts, enAcross),
  zh: withFormulaWords(zh, zhPaths, zhCounts, zhAcross),
  ja: withFormulaWords(ja, jaPaths, jaCounts, jaAcross),
};
/** The opening document with a second economy beside it and all that an alliance may ask. */
function withAllies(document: FootingDocument): FootingDocument {
  const korea = { currency: 'KRW', year: { kind: 'calendar' }, gdp: { '2025': '2600000000000000' } } as const;
  const economies = {
    ...document.economies,
    KOR: { ...korea, growth: { nominal: '3' }, deflator: { rate: '1' }, exchangeRate: '1400' },
  };
  const path = { shape: 'linear', from: 2025, to: 2030 } as const;
  return {
    ...document,
    economies,
    scenarios: [...document.scenarios, { id: 'kor', economy: 'KOR', baseline: '2.4', target: '3', path }],
    conventions: { ...document.conventions, yearBasis: 'calendar' },
    alliance: {
      scenarios: ['s35', 'kor'],
      currency: 'USD',
      level: '3.5',
      allocation: { total: '1000', key: 'gdp' },
      hostNation: { host: 'JPN', guest: 'KOR', cost: '100', from: '70', to: '80' },
    },
  };
}
const calculation = new Calculation(
  resolve(
    withAllies(withCountExamples(openingDocument)),
    new Map(loadFigures().map((figure) => [figure.id, figure])),
  ),
);

async function readingIn(locale: Locale): Promise<Reading> {
  const scenario = calculation.model.scenarios.find(({ id }) => id === 's35');
  if (scenario === undefined) throw new Error('the opening document has s35');
  const name = (code: string) => economyName(code, locale);
  return {
    calculation,
    scenario,
    core: withAcross(await loadCore(locale), await loadAcross(locale)),
    style: {},
    dollars: false,
    economyName: name,
  };
}

describe.each(LOCALES)('method in %s', (locale) => {
  it('shows every formula of the catalogue once, with its words and its conventions', async () => {
    const { core } = await readingIn(locale);
    const entries = methodEntries({ formulas: core.formulas, catalogue: words[locale] }).flatMap(
      (group) => group.entries,
    );
    expect(entries.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
    const known = new Set(loadConventions().map(({ id }) => id));
    for (const entry of entries) {
      expect(entry.inWords, entry.id).not.toBe('');
      expect(entry.lines.length, entry.id).toBeGreaterThan(0);
      for (const { body } of entry.lines) expect(mathLine(body), entry.id).not.toMatch(/undefined/);
      for (const id of entry.conventions) expect(known.has(id), id).toBe(true);
    }
  });

  it('works every formula with the opening scenario, or says why not', async () => {
    const reading = await readingIn(locale);
    for (const formula of catalogue) {
      const cell = workedCell(formula, reading, 's3');
      if (cell === undefined) {
        const isUnused = ['progress', 'step-factor', 'cap', 'capped-spending'].includes(formula.id);
        expect(isUnused || formula.onlyOf === 'part', formula.id).toBe(true);
        continue;
      }
      const line = workedLine(cell, reading);
      if ('none' in line) {
        expect(line.none, formula.id).not.toBe('');
        continue;
      }
      expect(line.operands.length, formula.id).toBeGreaterThan(0);
      for (const { value } of [...line.operands, { value: line.result }])
        expect(
          /^(figure|choice|convention):./.test(value.trace) || parseCell(value.trace),
          value.trace,
        ).toBeTruthy();
    }
  });
});

it('shortens long sums to their ends', async () => {
  const reading = await readingIn('en');
  const line = workedLine({ scenario: 's35', formula: 'cumulative-increment', year: 2035 }, reading);
  if ('none' in line) throw new Error(line.none);
  expect(line.operands).toHaveLength(3);
  expect(line.leftOut).toBe(8);
});

it('works a step between two levels', async () => {
  const reading = await readingIn('en');
  const formula = catalogue.find(({ id }) => id === 'step-spending');
  const cell = formula && workedCell(formula, reading, 's3');
  const line = cell && workedLine(cell, reading);
  if (line === undefined || 'none' in line) throw new Error('a step has a number');
  expect(line.operands.map(({ sign, value }) => [sign, value.trace])).toEqual([
    ['', 's35/spending/2030'],
    ['−', 's3/spending/2030'],
  ]);
  expect(formula && workedCell(formula, reading, undefined)).toBeUndefined();
});

it('gives each case a line of its own, with its conditions from outside in', async () => {
  const { core } = await readingIn('en');
  const entries = methodEntries({ formulas: core.formulas, catalogue: en }).flatMap((group) => group.entries);
  const share = entries.find(({ id }) => id === 'share')?.lines ?? [];
  expect(share.find(({ when }) => when[0] === 'linear' && when[1] === 'from the deadline on')).toBeDefined();
  expect(share.length).toBeGreaterThan(15);
  expect(
    entries.find(({ id }) => id === 'increment')?.lines.map(({ when, body }) => [when, mathLine(body)]),
  ).toEqual([[[], 'Spending − Baseline spending']]);
});
