import { Calculation } from '../engine/calculation.ts';
import { loadConventions, loadEvidence } from '../evidence/load.ts';
import type { FootingDocument } from '../scenario/document.ts';
import type { Figures } from '../scenario/figure-value.ts';
import { presetTextsIn } from '../scenario/preset-texts.ts';
import { resolve } from '../scenario/resolve.ts';
import type { BriefContext, BriefWords } from '../view/briefing/brief-context.ts';
import { economyName } from '../view/economy-names.ts';
import type { Locale } from '../view/locale.ts';
import { briefing as briefingEn } from '../view/messages/en/briefing.ts';
import { calculator as calculatorEn } from '../view/messages/en/calculator.ts';
import { charts as chartsEn } from '../view/messages/en/charts.ts';
import { citations as citationsEn } from '../view/messages/en/citations.ts';
import { records as recordsEn } from '../view/messages/en/records.ts';
import { briefing as briefingJa } from '../view/messages/ja/briefing.ts';
import { calculator as calculatorJa } from '../view/messages/ja/calculator.ts';
import { charts as chartsJa } from '../view/messages/ja/charts.ts';
import { citations as citationsJa } from '../view/messages/ja/citations.ts';
import { records as recordsJa } from '../view/messages/ja/records.ts';
import { briefing as briefingZh } from '../view/messages/zh/briefing.ts';
import { calculator as calculatorZh } from '../view/messages/zh/calculator.ts';
import { charts as chartsZh } from '../view/messages/zh/charts.ts';
import { citations as citationsZh } from '../view/messages/zh/citations.ts';
import { records as recordsZh } from '../view/messages/zh/records.ts';
import { siteRecords } from '../view/records/site-records.ts';
import { CORES } from './core-words.ts';

const WORDS: Readonly<Record<Locale, Omit<BriefWords, 'core'>>> = {
  en: { briefing: briefingEn, calculator: calculatorEn, charts: chartsEn, citations: citationsEn },
  zh: { briefing: briefingZh, calculator: calculatorZh, charts: chartsZh, citations: citationsZh },
  ja: { briefing: briefingJa, calculator: calculatorJa, charts: chartsJa, citations: citationsJa },
};
const RECORDS = { en: recordsEn, zh: recordsZh, ja: recordsJa };

/** What the shell makes briefings from: the document, this version's evidence and one language's words. */
export function shellContext(
  document: FootingDocument,
  figures: Figures,
  locale: Locale,
  date: string,
): BriefContext {
  return {
    locale,
    words: { core: CORES[locale], ...WORDS[locale] },
    calculation: new Calculation(resolve(document, figures)),
    document,
    records: siteRecords(loadEvidence(), loadConventions(), locale, RECORDS[locale]),
    presetTexts: presetTextsIn(locale),
    economyName: (code) => document.economies[code]?.label ?? economyName(code, locale),
    version: __FOOTING_VERSION__,
    date,
  };
}
