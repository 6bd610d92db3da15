import '../engine/catalogue/growth.ts';
import '../engine/catalogue/parts.ts';
import '../engine/across/across.ts';
import type { Locale } from '../view/locale.ts';
import { addFormulaNames } from '../view/messages/formula-words.ts';
import { across as acrossEn } from '../view/messages/en/across.ts';
import { core as en, type CoreMessages } from '../view/messages/en/core.ts';
import { faults as faultsEn, type FaultMessages } from '../view/messages/en/faults.ts';
import { paths as pathsEn } from '../view/messages/en/paths.ts';
import { across as acrossJa } from '../view/messages/ja/across.ts';
import { core as ja } from '../view/messages/ja/core.ts';
import { faults as faultsJa } from '../view/messages/ja/faults.ts';
import { paths as pathsJa } from '../view/messages/ja/paths.ts';
import { across as acrossZh } from '../view/messages/zh/across.ts';
import { core as zh } from '../view/messages/zh/core.ts';
import { faults as faultsZh } from '../view/messages/zh/faults.ts';
import { paths as pathsZh } from '../view/messages/zh/paths.ts';
import { withAcross } from '../view/with-across.ts';

// All three at once: a shell has no page to keep light, and its runner imports nothing later.
addFormulaNames(en, pathsEn);
addFormulaNames(zh, pathsZh);
addFormulaNames(ja, pathsJa);

/** The words that every command needs, with the names of all formulas. */
export const CORES: Readonly<Record<Locale, CoreMessages>> = {
  en: withAcross(en, acrossEn),
  zh: withAcross(zh, acrossZh),
  ja: withAcross(ja, acrossJa),
};

/** The sentences of refusals. */
export const FAULTS: Readonly<Record<Locale, FaultMessages>> = { en: faultsEn, zh: faultsZh, ja: faultsJa };
