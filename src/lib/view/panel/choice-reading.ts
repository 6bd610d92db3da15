import { decimal } from '../../quantity/decimal.ts';
import { valueAt } from '../../scenario/edit-document.ts';
import { isSourcedNumber } from '../../scenario/input-kind.ts';
import type { FootingDocument, SourcedNumber } from '../../scenario/document.ts';
import { fieldOf } from '../calculator/field-of.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import { dateOfIso } from '../date-of-iso.ts';
import { formatQuantity } from '../number-format.ts';
import { alternativeAt, choicePlace, type ChoicePlace } from './choice-place.ts';
import { givenRangeText } from './range-text.ts';
import type { ChoiceReading, GoneReading, PanelContext } from './reading.ts';
import { scenarioWords } from './scenario-text.ts';
import { sourceText } from './source-text.ts';

/** What the reader, or an example, supplied: what it is, whose, how much, who says so and when. */
export function choiceReading(path: string, context: PanelContext): ChoiceReading | GoneReading {
  const { document, core } = context;
  const place = document && choicePlace(path, document);
  const number = document && sourcedAt(document, path);
  if (document === undefined || place === undefined || number === undefined) return { kind: 'gone' };
  const trace = `choice:${path}`;
  const { value, source, date, interval, example } = number;
  const { unit } = place;
  const text = formatQuantity(decimal(value), unit, core.numbers, { decimals: 'exact', unit: 'full' });
  return {
    kind: 'choice',
    title: titleOf(place, context),
    about: alternativeAt(path) === undefined ? aboutOf(place, context) : words`${core.panel.otherSource}`,
    value: { text, trace },
    isExample: example === true,
    source: source === undefined ? null : sourceText(source, context.presetTexts),
    dateText: date === undefined ? null : dateOfIso(date, core.derivation),
    range: interval === undefined ? null : { text: givenRangeText(...interval, unit, core.numbers), trace },
    control: fieldOf(typeof place.drawn === 'object' ? place.drawn.width : (place.path ?? path)),
  };
}

/** The number at a place of a document; that of an alternative carries who says so beside it. */
export function sourcedAt(document: FootingDocument, path: string): SourcedNumber | undefined {
  const number = numberAt(valueAt(document, path));
  const index = alternativeAt(path);
  const alternative = index === undefined ? undefined : document.alternatives?.[index];
  if (number === undefined || alternative === undefined) return number;
  const { source, date } = alternative;
  return { ...(source !== undefined && { source }), ...(date !== undefined && { date }), ...number };
}

function numberAt(found: unknown): SourcedNumber | undefined {
  if (typeof found === 'number') return { value: String(found) };
  if (typeof found === 'string') return { value: found };
  return isSourcedNumber(found) ? found : undefined;
}

function titleOf({ input, year, name, drawn }: ChoicePlace, { core, presetTexts }: PanelContext): string {
  const { panel, formulas, derivation } = core;
  const own = name === undefined ? undefined : (presetTexts[name] ?? name);
  const what = own ?? (input === 'current-spending' ? panel.currentSpending : (formulas.inputs[input] ?? ''));
  if (drawn === 'correlation') return panel.correlation;
  const said = year === undefined ? what : derivation.inYear(what, year);
  return drawn === undefined ? said : panel.howSure(said);
}

function aboutOf({ economy, scenario }: ChoicePlace, context: PanelContext): Words {
  const id = scenario === undefined ? undefined : context.document?.scenarios[scenario]?.id;
  const named = context.calculation?.model.scenarios.find((one) => one.id === id);
  if (named !== undefined) return scenarioWords(named, context);
  return economy === undefined ? [] : words`${labelled(context.economyName(economy), 'name')}`;
}
