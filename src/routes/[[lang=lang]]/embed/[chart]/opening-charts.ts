import { Calculation } from '$lib/engine/calculation.ts';
import { loadConventions, loadEvidence } from '$lib/evidence/load.ts';
import { presetText } from '$lib/scenario/preset-texts.ts';
import { economyNames, openingDocument, openingPresetId, presets } from '$lib/scenario/presets.ts';
import { resolve } from '$lib/scenario/resolve.ts';
import { explain } from '$lib/view/calculator/reading.ts';
import { sourceWithoutAddress } from '$lib/view/calculator/source-address.ts';
import { chartNumbers } from '$lib/view/charts/chart-numbers.ts';
import { ladderChart } from '$lib/view/charts/ladder-chart.ts';
import type { ChartContext } from '$lib/view/charts/results.ts';
import { savingChart } from '$lib/view/charts/saving-chart.ts';
import { spendingChart } from '$lib/view/charts/spending-chart.ts';
import { labelled, words as line } from '$lib/view/charts/words.ts';
import { dateOfIso } from '$lib/view/date-of-iso.ts';
import type { Locale } from '$lib/view/locale.ts';
import { loadCore } from '$lib/view/messages/load.ts';
import { loadChartWords } from '$lib/view/messages/load-charts.ts';
import { records as en } from '$lib/view/messages/en/records.ts';
import { records as ja } from '$lib/view/messages/ja/records.ts';
import { records as zh } from '$lib/view/messages/zh/records.ts';
import { siteRecords } from '$lib/view/records/site-records.ts';

const recordWords = { en, zh, ja };

/** The charts of the scenario that the site opens with, in one language. */
export async function openingCharts(locale: Locale) {
  const [core, messages] = await Promise.all([loadCore(locale), loadChartWords(locale)]);
  const evidence = loadEvidence();
  const records = siteRecords(evidence, loadConventions(), locale, recordWords[locale]);
  const { figures, conventions, source } = records;
  const used = new Map(evidence.figures.map((figure) => [figure.id, figure]));
  const calculation = new Calculation(resolve(openingDocument, used));
  const economyName = (code: string): string => economyNames[code]?.[locale] ?? code;
  const context: ChartContext = {
    results: calculation,
    numbers: chartNumbers(core.numbers),
    messages,
    locale,
    economyName,
    figurePlace: (id) => figures.find((figure) => figure.id === id)?.place ?? id,
    conventionLabel: (id) => conventions.find((one) => one.id === id)?.label ?? id,
    sourceText: (text) => sourceWithoutAddress(presetText(text, locale)),
    dateText: (date) => dateOfIso(date, core.derivation),
    problemText: (problem) => explain({ calculation, core, economyName }, problem).message,
  };
  const focus = presets.find(({ id }) => id === openingPresetId)?.focus ?? '';
  const citation = core.panel.article(source.author, source.title, source.publisher, source.publishedText);
  const asked = figures.filter(({ kind }) => ['demand', 'status-quo', 'limit', 'other'].includes(kind));
  return {
    messages,
    spending: spendingChart(context, { focus, mode: 'money' }),
    saving: savingChart(context, { focus, view: 'dots' }),
    ladder: ladderChart(context, asked, { order: 'date', source: line`${labelled(citation, 'name')}` }),
  };
}
