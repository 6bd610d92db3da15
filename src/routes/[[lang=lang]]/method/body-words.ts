import type { Locale } from '$lib/view/locale.ts';
import { countExampleTexts } from '$lib/scenario/count-examples.ts';
import { learnCountNames } from '$lib/view/counts/count-names.ts';
import type { CoreMessages } from '$lib/view/messages/en/core.ts';
import { addFormulaNames, withFormulaWords } from '$lib/view/messages/formula-words.ts';
import { withAcross } from '$lib/view/with-across.ts';
import type { PageData } from './$types';

const areas = {
  en: () =>
    Promise.all([
      import('$lib/view/messages/en/catalogue.ts'),
      import('$lib/view/messages/en/paths.ts'),
      import('$lib/view/messages/en/count-formulas.ts'),
      import('$lib/view/messages/en/count-catalogue.ts'),
      import('$lib/view/messages/en/counts.ts'),
      import('$lib/view/messages/en/across.ts'),
      import('$lib/view/messages/en/across-method.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('$lib/view/messages/zh/catalogue.ts'),
      import('$lib/view/messages/zh/paths.ts'),
      import('$lib/view/messages/zh/count-formulas.ts'),
      import('$lib/view/messages/zh/count-catalogue.ts'),
      import('$lib/view/messages/zh/counts.ts'),
      import('$lib/view/messages/zh/across.ts'),
      import('$lib/view/messages/zh/across-method.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('$lib/view/messages/ja/catalogue.ts'),
      import('$lib/view/messages/ja/paths.ts'),
      import('$lib/view/messages/ja/count-formulas.ts'),
      import('$lib/view/messages/ja/count-catalogue.ts'),
      import('$lib/view/messages/ja/counts.ts'),
      import('$lib/view/messages/ja/across.ts'),
      import('$lib/view/messages/ja/across-method.ts'),
    ]),
};

/** The words of the catalogue, in one language; the names of its formulas join those that the page has. */
export async function loadBodyWords(locale: Locale, core: CoreMessages) {
  const [
    { catalogue },
    { paths },
    { countFormulas },
    { countCatalogue },
    { counts },
    { across },
    { acrossMethod },
  ] = await areas[locale]();
  addFormulaNames(core, paths);
  addFormulaNames(core, countFormulas);
  learnCountNames(locale, counts);
  return {
    core: withAcross(core, across),
    countTexts: countExampleTexts(locale),
    catalogue: withFormulaWords(catalogue, paths, countCatalogue, acrossMethod),
  };
}

export type BodyWords = Awaited<ReturnType<typeof loadBodyWords>>;

/** What the parts of this page are given. */
export type MethodData = PageData & BodyWords;
