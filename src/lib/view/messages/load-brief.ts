import type { BriefWords } from '../briefing/brief-context.ts';
import type { Locale } from '../locale.ts';
import { addAcrossWords } from './across-words.ts';
import type { CoreMessages } from './en/core.ts';
import { addFormulaNames } from './formula-words.ts';
import { loadAcross } from './load-across.ts';
import { loadCore } from './load.ts';

const areas = {
  en: () =>
    Promise.all([
      import('./en/briefing.ts'),
      import('./en/calculator.ts'),
      import('./en/charts.ts'),
      import('./en/citations.ts'),
      import('./en/paths.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('./zh/briefing.ts'),
      import('./zh/calculator.ts'),
      import('./zh/charts.ts'),
      import('./zh/citations.ts'),
      import('./zh/paths.ts'),
    ]),
  ja: () =>
    Promise.all([
      import('./ja/briefing.ts'),
      import('./ja/calculator.ts'),
      import('./ja/charts.ts'),
      import('./ja/citations.ts'),
      import('./ja/paths.ts'),
    ]),
};

/** Loads all words that a briefing is written with, the names of all formulas among them; `core` where it is here. */
export async function loadBriefWords(locale: Locale, core?: CoreMessages): Promise<BriefWords> {
  const [known, across, [{ briefing }, { calculator }, { charts }, { citations }, { paths }]] =
    await Promise.all([core ?? loadCore(locale), loadAcross(locale), areas[locale]()]);
  addAcrossWords(known, across);
  addFormulaNames(known, paths);
  return { core: known, briefing, calculator, charts, citations };
}
