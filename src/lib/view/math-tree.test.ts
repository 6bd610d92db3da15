import { describe, expect, it } from 'vitest';
import { catalogue, formulaOf } from '../engine/catalogue/catalogue.ts';
import { mathLine, mathTree, type MathTree } from './math-tree.ts';
import { catalogue as enCatalogue } from './messages/en/catalogue.ts';
import { formulas as enFormulas } from './messages/en/formulas.ts';
import { catalogue as jaCatalogue } from './messages/ja/catalogue.ts';
import { formulas as jaFormulas } from './messages/ja/formulas.ts';
import { catalogue as zhCatalogue } from './messages/zh/catalogue.ts';
import { formulas as zhFormulas } from './messages/zh/formulas.ts';

const languages = {
  en: { formulas: enFormulas, catalogue: enCatalogue },
  zh: { formulas: zhFormulas, catalogue: zhCatalogue },
  ja: { formulas: jaFormulas, catalogue: jaCatalogue },
};

const texts = (tree: MathTree): string[] => ('text' in tree ? [tree.text] : tree.children.flatMap(texts));

describe.each(Object.entries(languages))('notation in %s', (_, words) => {
  it.each(catalogue.map((formula) => [formula.id, formula] as const))('%s', (id, formula) => {
    const tree = mathTree(formula, words);
    for (const text of texts(tree)) expect(text).toMatch(/\S/);
    expect(mathLine(tree)).not.toMatch(/undefined|\[object/);
    // No id stands where a name belongs.
    if (id.includes('-')) expect(texts(tree)).not.toContain(id);
  });
});

it.each([
  ['increment', 'Extra = Spending − Baseline spending'],
  ['effective-share', 'Spending as a share of the year’s own GDP = (Spending) ÷ (GDP)'],
  ['cumulative-increment', 'Cumulative extra = ∑ [first year of the horizon – this year] Extra'],
  [
    'gdp-base',
    'GDP that the share applies to = { GDP (GDP of the same year); GDP [frozen year] (frozen base)',
  ],
  ['step-spending', 'Step in spending = Spending [higher level] − Spending [lower level]'],
])('%s reads', (id, line) => {
  expect(mathLine(mathTree(formulaOf(id), languages.en))).toBe(line);
});
