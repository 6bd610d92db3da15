import { describe, expect, it } from 'vitest';
import { catalogue } from '../engine/catalogue/catalogue.ts';
import '../engine/across/across.ts';
import '../engine/catalogue/growth.ts';
import '../engine/counts/declare-counts.ts';
import '../engine/catalogue/parts.ts';
import type { Expression } from '../engine/expression.ts';
import { across as enAcross } from './messages/en/across.ts';
import { acrossMethod as enAcrossWords } from './messages/en/across-method.ts';
import { catalogue as enWords } from './messages/en/catalogue.ts';
import { countCatalogue as enCountWords } from './messages/en/count-catalogue.ts';
import { countFormulas as enCounts } from './messages/en/count-formulas.ts';
import { formulas as en } from './messages/en/formulas.ts';
import { paths as enPaths } from './messages/en/paths.ts';
import { across as jaAcross } from './messages/ja/across.ts';
import { acrossMethod as jaAcrossWords } from './messages/ja/across-method.ts';
import { catalogue as jaWords } from './messages/ja/catalogue.ts';
import { countCatalogue as jaCountWords } from './messages/ja/count-catalogue.ts';
import { countFormulas as jaCounts } from './messages/ja/count-formulas.ts';
import { formulas as ja } from './messages/ja/formulas.ts';
import { paths as jaPaths } from './messages/ja/paths.ts';
import { across as zhAcross } from './messages/zh/across.ts';
import { acrossMethod as zhAcrossWords } from './messages/zh/across-method.ts';
import { catalogue as zhWords } from './messages/zh/catalogue.ts';
import { countCatalogue as zhCountWords } from './messages/zh/count-catalogue.ts';
import { countFormulas as zhCounts } from './messages/zh/count-formulas.ts';
import { formulas as zh } from './messages/zh/formulas.ts';
import { paths as zhPaths } from './messages/zh/paths.ts';

type Words = Readonly<Record<string, string>>;
type Spoken = Record<'names' | 'words' | 'units' | 'refusals' | 'inputs', Words> & {
  cases: Readonly<Record<string, Words>>;
};
/** The words of the catalogue with those of the formulas that come on demand. */
function spoken(
  names: typeof en,
  catalogueWords: typeof enWords,
  ...more: readonly (Record<'names' | 'words', Words> & {
    inputs?: Partial<Words>;
    units?: Words;
    refusals?: Words;
    cases?: Spoken['cases'];
  })[]
): Spoken {
  const all = { ...names, ...catalogueWords };
  return {
    ...all,
    names: Object.assign({}, names.names, ...more.map((one) => one.names)) as Words,
    words: Object.assign({}, catalogueWords.words, ...more.map((one) => one.words)) as Words,
    inputs: Object.assign({}, names.inputs, ...more.map((one) => one.inputs)) as Words,
    units: Object.assign({}, catalogueWords.units, ...more.map((one) => one.units)) as Words,
    refusals: Object.assign({}, catalogueWords.refusals, ...more.map((one) => one.refusals)) as Words,
    cases: Object.assign({}, catalogueWords.cases, ...more.map((one) => one.cases)) as Spoken['cases'],
  };
}
const languages: Record<string, Spoken> = {
  en: spoken(en, enWords, enPaths, { ...enCounts, ...enCountWords }, { ...enAcross, ...enAcrossWords }),
  zh: spoken(zh, zhWords, zhPaths, { ...zhCounts, ...zhCountWords }, { ...zhAcross, ...zhAcrossWords }),
  ja: spoken(ja, jaWords, jaPaths, { ...jaCounts, ...jaCountWords }, { ...jaAcross, ...jaAcrossWords }),
};

function* partsOf(e: Expression): Generator<Expression> {
  yield e;
  const inner: Expression[] = [];
  if ('left' in e) inner.push(e.left, e.right);
  if ('of' in e) inner.push(e.of);
  if ('base' in e) inner.push(e.base, e.op === 'power' ? e.exponent : e.degree);
  if ('otherwise' in e) inner.push(e.otherwise);
  if ('cases' in e) inner.push(...Object.values(e.cases));
  for (const part of inner) yield* partsOf(part);
}

describe.each(Object.entries(languages))('formulas in %s', (_, words) => {
  it.each(catalogue.map((formula) => [formula.id, formula] as const))('%s', (id, formula) => {
    expect(words.names[id]).toBeTruthy();
    expect(words.words[id]).toMatch(/[.。]$/);
    expect(words.units[formula.unit]).toBeTruthy();
    for (const part of partsOf(formula.expression)) {
      if (part.op === 'choose') {
        for (const name of Object.keys(part.cases)) expect(words.cases[part.by]?.[name]).toBeTruthy();
      }
      if (part.op === 'refuse') expect(words.refusals[part.why]).toBeTruthy();
      if (part.op === 'sum-of') expect(words.inputs[part.input]).toBeTruthy();
      if (part.op === 'input') expect(words.inputs[part.id]).toBeTruthy();
    }
  });

  it('names nothing that the catalogue does not have', () => {
    const ids = catalogue.map(({ id }) => id).sort();
    expect(Object.keys(words.names).sort()).toEqual(ids);
    expect(Object.keys(words.words).sort()).toEqual(ids);
  });
});
