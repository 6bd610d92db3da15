import type { AlternativeDocument, FootingDocument } from './document.ts';
import type { FaultFacts } from './fault.ts';
import { checkFigure, type Figures } from './figure-value.ts';
import { isNumberInput, textOf } from './input-kind.ts';
import { inputNames, inputPlace, type InputPlace } from './input-place.ts';
import { joinPath } from './path.ts';
import { checkNumber } from './rules.ts';

type Note = (path: string, facts: FaultFacts | undefined) => void;

/**
 * Checks what other sources say for inputs: the input is there, and the number is one that could stand in its place.
 * Shape: judged only where the economies and scenarios that it may name are sound.
 */
export function checkAlternatives(
  document: FootingDocument,
  figures: Figures,
  isSound: (path: string) => boolean,
  note: Note,
): void {
  if (document.alternatives === undefined || !isSound('economies') || !isSound('scenarios')) return;
  document.alternatives.forEach((alternative, index) => {
    const at = `alternatives[${index}]`;
    if (!isSound(at)) return;
    const place = inputPlace(document, alternative.for);
    if (place !== undefined) checkAlternative(alternative, place, at, figures, note);
    else {
      const known = inputNames(document);
      note(`${at}.for`, { code: 'unknown-reference', kind: 'input', id: alternative.for, known });
    }
  });
}

function checkAlternative(
  { for: input, value, basis }: AlternativeDocument,
  place: InputPlace,
  at: string,
  figures: Figures,
  note: Note,
): void {
  if (basis !== undefined && !place.path.includes('.exchangeRate'))
    note(`${at}.basis`, { code: 'basis-without-rate', input });
  const needed = place.form === 'by-year' ? 'by-year' : 'number';
  const otherForm: FaultFacts = { code: 'alternative-of-other-form', input, needed };
  if (typeof value === 'object' && 'figure' in value) {
    if (place.figure === undefined) note(`${at}.value`, otherForm);
    else note(`${at}.value.figure`, checkFigure(value.figure as string, place.figure, figures));
    return;
  }
  const isOne = isNumberInput(value);
  if (isOne ? place.form === 'by-year' : place.form === 'number') note(`${at}.value`, otherForm);
  const numbers = isOne ? [[`${at}.value`, value] as const] : [];
  const byYear = isOne
    ? []
    : Object.entries(value).map(([year, one]) => [joinPath(`${at}.value`, year), one] as const);
  for (const [path, one] of [...numbers, ...byYear]) {
    const text = textOf(one);
    // That it is a decimal at all was checked with the single values.
    if (checkNumber(text, 'any') === undefined) note(path, checkNumber(text, place.rule));
  }
}
