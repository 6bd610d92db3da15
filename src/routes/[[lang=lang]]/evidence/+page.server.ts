import { loadCorrections } from '$lib/evidence/corrections.ts';
import { loadConventions, loadEvidence } from '$lib/evidence/load.ts';
import { correctionRows } from '$lib/view/evidence-page/correction-rows.ts';
import { coverage } from '$lib/view/evidence-page/coverage.ts';
import { figureDetails } from '$lib/view/evidence-page/evidence-figure.ts';
import { outline } from '$lib/view/evidence-page/outline.ts';
import { loadCore } from '$lib/view/messages/load.ts';
import { records as en } from '$lib/view/messages/en/records.ts';
import { records as ja } from '$lib/view/messages/ja/records.ts';
import { records as zh } from '$lib/view/messages/zh/records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';
import type { PageServerLoad } from './$types';

const words = { en, zh, ja };

/** The figures in full, the outline, what became of the numbers: read at build time, in the page's language only. */
export const load: PageServerLoad = async ({ parent }) => {
  const { locale } = await parent();
  const evidence = loadEvidence();
  const records = siteRecords(evidence, loadConventions(), locale, words[locale]);
  const { figures, accounts } = records;
  return {
    details: figureDetails(figures, accounts),
    accounts: accounts.length,
    outline: outline(evidence, locale, words[locale]),
    coverage: coverage(evidence, locale, words[locale]),
    corrections: correctionRows(loadCorrections(), {
      locale,
      core: await loadCore(locale),
      words: words[locale],
      records,
    }),
    monthNames: words[locale].months,
  };
};
