import type {
  AlternativeDocument,
  FigureReference,
  FootingDocument,
  NumberInput,
  SavingDocument,
  SourcedNumber,
} from './document.ts';
import { setAt, valueAt } from './edit-document.ts';
import type { Figures } from './figure-value.ts';
import { isNumberInput } from './input-kind.ts';
import { inputPlace } from './input-place.ts';

type Value = AlternativeDocument['value'];

/**
 * The document with an alternative in use: what was used becomes the alternative, so that using it again goes back.
 * Shape: the same document where there is no such alternative or its input is not given.
 */
export function swapAlternative(document: FootingDocument, index: number, figures: Figures): FootingDocument {
  const alternative = document.alternatives?.[index];
  const place = alternative && inputPlace(document, alternative.for);
  if (alternative === undefined || place === undefined) return document;
  const before = asAlternative(document, alternative, place.path);
  return setAt(putInUse(document, alternative, place.path, figures), `alternatives[${index}]`, before);
}

/** What the document has in use at a place, with who says so, as an alternative would say it. */
function asAlternative(
  document: FootingDocument,
  { for: name, basis }: AlternativeDocument,
  path: string,
): AlternativeDocument {
  const used = usedAt(document, path);
  const own = basis === undefined ? undefined : valueAt(document, basisPath(path));
  const kind = basis === undefined ? {} : { basis: (own ?? 'market') as typeof basis };
  if (typeof used === 'string' || 'figure' in used || !isNumberInput(used))
    return { for: name, value: used, ...kind };
  const { source, date, ...rest } = used;
  const said = { ...(source !== undefined && { source }), ...(date !== undefined && { date }) };
  const isPlain = rest.interval === undefined && rest.example === undefined;
  return { for: name, value: isPlain ? rest.value : rest, ...said, ...kind };
}

function usedAt(document: FootingDocument, path: string): Value {
  if (path === 'saving.amount' && document.saving !== undefined && 'figure' in document.saving)
    return { figure: document.saving.figure };
  return valueAt(document, path) as Value;
}

function putInUse(
  document: FootingDocument,
  alternative: AlternativeDocument,
  path: string,
  figures: Figures,
): FootingDocument {
  const value = withSource(alternative);
  const { saving } = document;
  if (path === 'saving.amount' && saving !== undefined)
    return { ...document, saving: savingOf(value as NumberInput | FigureReference, saving, figures) };
  const { basis } = alternative;
  const changed = setAt(document, path, value);
  return basis === undefined ? changed : setAt(changed, basisPath(path), basis);
}

function basisPath(path: string): string {
  return path.replace(/\.exchangeRate(\.\d{4})?$/, '.exchangeRateBasis');
}

/** The saving with another amount, read for the same period; an amount is in the currency of the one before. */
function savingOf(
  value: NumberInput | FigureReference,
  saving: SavingDocument,
  figures: Figures,
): SavingDocument {
  const period = saving.period === undefined ? {} : { period: saving.period };
  if (typeof value === 'object' && 'figure' in value) return { figure: value.figure, ...period };
  const currency = 'figure' in saving ? (figures.get(saving.figure)?.unit ?? '') : saving.currency;
  return { amount: value, currency, ...period };
}

/** The alternative's numbers, each with who says so, unless it says so itself. */
function withSource({ value, source, date }: AlternativeDocument): Value {
  if (source === undefined && date === undefined) return value;
  if (typeof value === 'object' && 'figure' in value) return value;
  const say = (one: NumberInput): NumberInput => {
    const number: SourcedNumber = typeof one === 'string' ? { value: one } : one;
    return {
      ...number,
      ...(source !== undefined && number.source === undefined && { source }),
      ...(date !== undefined && number.date === undefined && { date }),
    };
  };
  if (isNumberInput(value)) return say(value);
  return Object.fromEntries(Object.entries(value).map(([year, one]) => [year, say(one)]));
}
