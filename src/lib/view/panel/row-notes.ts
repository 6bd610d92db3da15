import type { Leaf } from '../../scenario/model.ts';
import { plainWords } from '../charts/words.ts';
import { dateOfIso } from '../date-of-iso.ts';
import { declaredName } from './declared-names.ts';
import type { RowContext } from '../derivation/row.ts';
import type { FigureRecord } from '../records/records.ts';
import type { PanelContext } from './reading.ts';
import { levelWords } from './scenario-text.ts';
import { sourceText } from './source-text.ts';

/** What stands under a number from outside in a derivation: place, who and when; or who says so and as of when. */
export function rowContext(leaves: readonly Leaf[], context: PanelContext): RowContext {
  const { core, records, calculation, presetTexts } = context;
  const byRef = new Map(leaves.map((leaf) => [leaf.ref, leaf]));
  const together = (parts: readonly (string | undefined)[]): string | undefined => {
    const said = parts.filter((part) => part !== undefined && part !== '');
    return said.length === 0 ? undefined : said.join(core.derivation.listSeparator);
  };
  return {
    name: (name) => presetTexts[name] ?? name,
    scenarioName: (id) => {
      const declared = declaredName(id, context);
      if (declared !== undefined) return plainWords(declared);
      const scenario = calculation?.model.scenarios.find((one) => one.id === id);
      return scenario && plainWords(levelWords(scenario, context));
    },
    partName: (id, part) => {
      const scenario = calculation?.model.scenarios.find((one) => one.id === id);
      return scenario?.parts?.find((one) => one.id === part)?.label;
    },
    note: (ref) => {
      const [kind, id] = splitRef(ref);
      if (kind === 'figure') return figureNote(records.figures.find((figure) => figure.id === id));
      if (kind === 'convention') return records.conventions.find((one) => one.id === id)?.label;
      const { source, date } = byRef.get(ref) ?? {};
      const asOf = date === undefined ? undefined : core.derivation.asOf(dateOfIso(date, core.derivation));
      return together([source === undefined ? undefined : sourceText(source, presetTexts).said, asOf]);
    },
  };

  function figureNote(figure: FigureRecord | undefined): string | undefined {
    if (figure === undefined) return undefined;
    const { place, speakerName, formalityText, dateText } = figure;
    return together([place, speakerName, formalityText, dateText]);
  }
}

function splitRef(ref: string): [string, string] {
  const at = ref.indexOf(':');
  return [ref.slice(0, at), ref.slice(at + 1)];
}
