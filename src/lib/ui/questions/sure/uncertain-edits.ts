import { decimal, plain } from '../../../quantity/decimal.ts';
import { isDecimalText } from '../../../scenario/is-decimal-text.ts';
import type { DistributionName, DrawnInput, FootingDocument } from '../../../scenario/document.ts';
import { removeAt, setAt } from '../../../scenario/edit-document.ts';
import { centralText, type DrawnPlaceFound } from '../../../scenario/drawn-place.ts';
import { textOf } from '../../../scenario/input-kind.ts';
import { exampleInput } from '../../../view/sure/candidates.ts';

function withInputs(document: FootingDocument, inputs: readonly DrawnInput[]): FootingDocument {
  if (inputs.length === 0) return removeAt(document, 'uncertainty');
  const names = new Set(inputs.map((input) => input.for));
  const next = setAt(document, 'uncertainty.inputs', inputs);
  const { correlations } = next.uncertainty ?? {};
  if (correlations === undefined) return next;
  // A correlation of an input that is sure now goes with it.
  const left = correlations.filter(({ between }) => between.every((name) => names.has(name)));
  return left.length === correlations.length ? next : setAt(next, 'uncertainty.correlations', left);
}

/** The document with an input taken as sure. */
export function withoutInput(document: FootingDocument, name: string): FootingDocument {
  return withInputs(document, document.uncertainty?.inputs.filter((input) => input.for !== name) ?? []);
}

/** The document with an input made uncertain, with the widths of the example to begin with. */
export function withDistribution(
  document: FootingDocument,
  name: string,
  place: DrawnPlaceFound,
  kind: DistributionName,
): FootingDocument {
  const input = shaped(exampleInput(name, place), place, kind);
  return withInputs(document, [...(document.uncertainty?.inputs ?? []), input]);
}

/** The document with another distribution for an input, about as wide as before. */
export function withShape(
  document: FootingDocument,
  name: string,
  place: DrawnPlaceFound,
  kind: DistributionName,
): FootingDocument {
  const inputs = document.uncertainty?.inputs ?? [];
  return withInputs(
    document,
    inputs.map((input) => (input.for === name ? shaped(input, place, kind) : input)),
  );
}

/** Half of the width between the ends is about one and two thirds of a standard deviation. */
const SPREAD = decimal('1.6');

function shaped(input: DrawnInput, place: DrawnPlaceFound, kind: DistributionName): DrawnInput {
  if (input.distribution === kind) return input;
  const { for: name } = input;
  if (kind === 'normal' && input.distribution !== 'normal') {
    const [low, high] = [textOf(input.low), textOf(input.high)];
    if (!isDecimalText(low) || !isDecimalText(high)) return { for: name, distribution: 'normal', sd: '1' };
    const sd = decimal(high).minus(low).div(2).div(SPREAD).abs().toSignificantDigits(2);
    return { for: name, distribution: 'normal', sd: plain(sd) };
  }
  if (kind === 'normal') return input;
  if (input.distribution !== 'normal') {
    const { low, high } = input;
    return { for: name, distribution: kind, low, high };
  }
  const sd = textOf(input.sd);
  if (!isDecimalText(sd)) return { ...exampleInput(name, place), distribution: kind } as DrawnInput;
  const central = decimal(centralText(place));
  const half = decimal(sd).times(SPREAD).toSignificantDigits(2);
  return { for: name, distribution: kind, low: plain(central.minus(half)), high: plain(central.plus(half)) };
}
