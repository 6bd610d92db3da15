import example from '$data/allies/example.json';
import type {
  AllianceDocument,
  EconomyDocument,
  FootingDocument,
  ScenarioEntry,
  YearMap,
} from './document.ts';
import { loadPreset, type InThreeLanguages } from './presets.ts';

/** The comparison on which the page of allies opens: published example inputs, each marked as one. */
export interface ExampleAllies {
  economies: Readonly<Record<string, EconomyDocument>>;
  scenarios: readonly ScenarioEntry[];
  alliance: Omit<AllianceDocument, 'scenarios'>;
  /** Purchasing-power rates by economy, beside the market rates of the presets. */
  purchasingPower: Readonly<Record<string, YearMap>>;
}

/** The texts of the example in the three languages; the document keeps the English ones. */
export const exampleTexts: readonly InThreeLanguages[] = example.texts;

/** Puts the example together from the presets' documents. */
export async function loadExampleAllies(): Promise<ExampleAllies> {
  const economies: Record<string, EconomyDocument> = {};
  const scenarios: ScenarioEntry[] = [];
  for (const { preset, scenario, id } of example.members) {
    const document: FootingDocument = await loadPreset(preset);
    Object.assign(economies, document.economies);
    const entry = document.scenarios.find((one) => one.id === scenario);
    if (entry === undefined)
      throw new Error(
        `data/allies/example.json: ${preset} has no scenario ${scenario}; name one that it has`,
      );
    scenarios.push({ ...entry, id });
  }
  const { source, date, rates } = example.purchasingPower;
  const purchasingPower = Object.fromEntries(
    Object.entries(rates).map(([code, years]) => [
      code,
      Object.fromEntries(
        Object.entries(years).map(([year, value]) => [year, { value, source, date, example: true }]),
      ),
    ]),
  );
  return { economies, scenarios, alliance: example.alliance, purchasingPower };
}
