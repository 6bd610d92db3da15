import { incomparable } from '../../engine/attribution/comparable.ts';
import type { Headline } from '../../engine/attribution/headline.ts';
import type { Calculation } from '../../engine/calculation.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { AlternativeDocument, FootingDocument, NumberInput } from '../../scenario/document.ts';
import { valueAt } from '../../scenario/edit-document.ts';
import type { Figures } from '../../scenario/figure-value.ts';
import { isSourcedNumber, textOf } from '../../scenario/input-kind.ts';
import { inputPlace } from '../../scenario/input-place.ts';
import { alternativePath, resolveAlternative } from '../../scenario/resolve-alternative.ts';
import { otherAmounts } from '../calculator/other-amounts.ts';
import { tracedLeaf, type Reading } from '../calculator/reading.ts';
import { withSaving } from '../calculator/with-saving.ts';
import type { Reference } from '../changes/change-key.ts';
import { headlineLine, type HeadlineLine } from '../changes/headline-lines.ts';
import type { SourcesMessages } from '../messages/en/sources.ts';
import { formatQuantity } from '../number-format.ts';
import { choicePlace, type ChoicePlace } from '../panel/choice-place.ts';
import type { AccountRecord } from '../records/records.ts';
import type { Traced } from '../traced.ts';

/** What one source says for an input, and what it would give. */
export interface SourceLine {
  id: string;
  /** Its number; null where it is a series by year. */
  value: Traced | null;
  who: string;
  date: string | null;
  /** The headline under it, and how far that is from the one in use; null for the source in use. */
  line: HeadlineLine | null;
  /** What can be done with it: an alternative of the file, or an amount that another publication reports. */
  does: { alternative: number } | { amount: string } | null;
}

/** An input of which several sources speak: the one in use first. */
export interface Disagreement {
  name: string;
  input: ChoicePlace['input'];
  economy: string | undefined;
  year: number | undefined;
  lines: readonly SourceLine[];
}

export interface Asked {
  reading: Reading;
  document: FootingDocument;
  figures: Figures;
  accounts: readonly AccountRecord[];
  headline: Headline;
  words: SourcesMessages;
}

/** Every input with a second source: those of the file, and the amounts reported for the article's saving. */
export function disagreements(asked: Asked): Disagreement[] {
  const { document } = asked;
  const names = [...new Set((document.alternatives ?? []).map((one) => one.for))];
  const accounts = accountLines(asked);
  if (accounts.length > 0 && !names.includes('saving.amount')) names.push('saving.amount');
  return names.flatMap((name) => {
    const path = inputPlace(document, name)?.path;
    const place = path === undefined ? undefined : choicePlace(path, document);
    if (path === undefined || place === undefined) return [];
    const others = (document.alternatives ?? []).flatMap((one, index) =>
      one.for === name ? [alternativeLine(one, index, place, asked)] : [],
    );
    const lines = [usedLine(path, place, asked), ...others, ...(name === 'saving.amount' ? accounts : [])];
    return [{ name, input: place.input, economy: place.economy, year: place.year, lines }];
  });
}

function usedLine(path: string, place: ChoicePlace, { reading, document, words }: Asked): SourceLine {
  const { saving } = reading.calculation.model;
  if (path === 'saving.amount' && saving !== undefined && document.saving && 'figure' in document.saving) {
    const value = tracedLeaf(reading, saving.amount, saving.currency);
    return { id: 'used', value, who: words.article, date: null, line: null, does: null };
  }
  const used = valueAt(document, path);
  const isFigure = typeof used === 'object' && used !== null && 'figure' in used;
  if (isFigure) {
    const scenario = reading.calculation.model.scenarios[place.scenario ?? 0];
    const leaf = path.endsWith('.target') ? scenario?.path.target : scenario?.baseline.share.one;
    const value = leaf ? tracedLeaf(reading, leaf, place.unit) : null;
    return { id: 'used', value, who: words.article, date: null, line: null, does: null };
  }
  const number = typeof used === 'string' || isSourcedNumber(used) ? used : null;
  const value = number === null ? null : numberText(number, `choice:${path}`, place, reading);
  const { who, date } = sourceOf(number ?? firstOf(used), words);
  return { id: 'used', value, who, date, line: null, does: null };
}

function alternativeLine(
  { value, source, date }: AlternativeDocument,
  index: number,
  place: ChoicePlace,
  asked: Asked,
): SourceLine {
  const { reading, document, figures, words } = asked;
  const trace = `choice:${alternativePath(index)}`;
  const model = resolveAlternative(document, index, figures);
  const line = model && under(`alternative.${index}`, reading.calculation.next(model), asked);
  const does = { alternative: index };
  const common = { id: `alternative.${index}`, line: line ?? null, does, date: date ?? null };
  if (typeof value === 'object' && 'figure' in value) {
    const figure = figures.get(value.figure as string);
    const text = formatQuantity(decimal(figure?.value ?? '0'), place.unit, reading.core.numbers, {
      decimals: 'exact',
    });
    return { ...common, value: { text, trace: `figure:${value.figure as string}` }, who: words.article };
  }
  const number = typeof value === 'string' || isSourcedNumber(value) ? value : null;
  const own = sourceOf(number ?? firstOf(value), words);
  const shown = number === null ? null : numberText(number, trace, place, reading);
  return { ...common, value: shown, who: source ?? own.who, date: date ?? own.date };
}

function accountLines(asked: Asked): SourceLine[] {
  const { reading, accounts } = asked;
  return otherAmounts(reading, accounts).map(({ value, accounts: found, traced }) => {
    const id = found[0]?.id ?? '';
    const other = reading.calculation.next(withSaving(reading.calculation.model, { id, value }));
    return {
      id: `account.${id}`,
      value: traced,
      who: [...new Set(found.map(({ publisher }) => publisher))].join('; '),
      date: null,
      line: under(`account.${id}`, other, asked),
      does: { amount: value },
    };
  });
}

function under(against: Reference, other: Calculation, { reading, headline }: Asked): HeadlineLine | null {
  const scenario = reading.scenario.id;
  if (incomparable(reading.calculation.model, other.model, scenario) !== undefined) return null;
  return headlineLine({ before: reading.calculation, after: other, scenario }, headline, against, reading);
}

function numberText(input: NumberInput, trace: string, place: ChoicePlace, { core }: Reading): Traced {
  return {
    text: formatQuantity(decimal(textOf(input)), place.unit, core.numbers, { decimals: 'exact' }),
    trace,
  };
}

function firstOf(value: unknown): NumberInput | null {
  if (typeof value !== 'object' || value === null) return null;
  const [first] = Object.values(value) as NumberInput[];
  return first ?? null;
}

function sourceOf(input: NumberInput | null, words: SourcesMessages): { who: string; date: string | null } {
  const sourced = typeof input === 'object' && input !== null ? input : undefined;
  return { who: sourced?.source ?? words.noSource, date: sourced?.date ?? null };
}
