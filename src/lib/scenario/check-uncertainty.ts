import { choleskyRoot } from '../quantity/cholesky.ts';
import { compareDecimalTexts } from './decimal-text.ts';
import { isDecimalText } from './is-decimal-text.ts';
import type { DrawnInput, FootingDocument, UncertaintyDocument } from './document.ts';
import { centralText, drawnPlace, type DrawnPlaceFound } from './drawn-place.ts';
import type { FaultFacts } from './fault.ts';
import { textOf } from './input-kind.ts';

/** Checks how sure the inputs are said to be: places, contradictory ends, draws that leave what is possible, correlations. */

type Note = (path: string, facts: FaultFacts | undefined) => void;

/** Where the normal shapes are cut, in standard deviations, and how many of them lie between the middle and 95%. */
const CUT = 4;
const AT_95 = 1.6446;

/** The faults of `uncertainty`; what lies in a misshapen part of the document is not judged. */
export function checkUncertainty(
  document: FootingDocument,
  isSound: (path: string) => boolean,
  note: Note,
): void {
  const { uncertainty } = document;
  if (uncertainty === undefined) return;
  const drawn = new Map<string, string>();
  uncertainty.inputs.forEach((input, index) => {
    const at = `uncertainty.inputs[${index}]`;
    const first = firstOverlap(input.for, drawn);
    if (first !== undefined) note(`${at}.for`, { code: 'drawn-twice', place: input.for, first });
    else drawn.set(input.for, `${at}.for`);
    if (!isSound(input.for.replace(/^(\w+).*$/s, '$1'))) return;
    const place = drawnPlace(document, input.for);
    if (typeof place === 'string')
      note(`${at}.for`, { code: 'cannot-be-drawn', place: input.for, why: place });
    else checkInput(input, place, at, note);
  });
  checkCorrelations(uncertainty, [...drawn.keys()], note);
}

/** The place that draws the same number: the same, the series of a year, or a year of the series. */
function firstOverlap(path: string, drawn: ReadonlyMap<string, string>): string | undefined {
  for (const [other, at] of drawn) {
    if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`)) return at;
  }
  return undefined;
}

function checkInput(input: DrawnInput, place: DrawnPlaceFound, at: string, note: Note): void {
  const texts = endsOf(input, centralText(place));
  if (!Object.values(texts).every(isDecimalText)) return;
  const { low, central, high } = texts;
  if (input.distribution !== 'normal') {
    if (compareDecimalTexts(low, high) !== -1) {
      note(`${at}.high`, { code: 'low-above-high', low, high });
      return;
    }
    const outside = compareDecimalTexts(central, low) === -1 || compareDecimalTexts(central, high) === 1;
    if (outside) {
      const own = 'central' in input && input.central !== undefined;
      note(own ? `${at}.central` : `${at}.low`, { code: 'central-outside', low, central, high });
      return;
    }
  }
  const [lowest, highest] = reachOf(input, low, central, high);
  const moved = place.numbers
    .map((one) => Number(textOf(one.input)))
    .flatMap((own) => [lowest, highest].map((draw) => movedBy(place.how, own, draw)));
  const [least, most] = [Math.min(...moved), Math.max(...moved)];
  const leaves =
    place.rule === 'rate' ? least <= -100 : place.rule === 'positive' ? least <= 0 : least < 0 || most > 100;
  if (leaves && Number.isFinite(least) && Number.isFinite(most)) {
    const field = input.distribution === 'normal' ? 'sd' : most > 100 && least >= 0 ? 'high' : 'low';
    const [from, to] = [shortText(least), shortText(most)];
    note(`${at}.${field}`, { code: 'draws-leave-range', rule: place.rule, lowest: from, highest: to });
  }
}

function endsOf(input: DrawnInput, own: string): { low: string; central: string; high: string } {
  if (input.distribution === 'normal') {
    const sd = textOf(input.sd);
    return { low: sd, central: own, high: sd };
  }
  const central = 'central' in input && input.central !== undefined ? textOf(input.central) : own;
  return { low: textOf(input.low), central, high: textOf(input.high) };
}

/** The least and the most that can be drawn. */
function reachOf(input: DrawnInput, low: string, central: string, high: string): [number, number] {
  const [l, c, h] = [Number(low), Number(central), Number(high)];
  if (input.distribution === 'normal') return [c - CUT * l, c + CUT * l];
  if (input.distribution !== 'low-central-high') return [l, h];
  return [c - ((c - l) * CUT) / AT_95, c + ((h - c) * CUT) / AT_95];
}

function movedBy(how: DrawnPlaceFound['how'], own: number, draw: number): number {
  if (how === 'value') return draw;
  // Of growth the sign is what matters: a whole year's loss leaves nothing.
  return how === 'points' ? own + draw : own * (1 + draw / 100);
}

function shortText(value: number): string {
  return String(Number(value.toPrecision(4)));
}

function checkCorrelations(
  { correlations = [] }: UncertaintyDocument,
  places: readonly string[],
  note: Note,
): void {
  const first = new Map<string, string>();
  const matrix = places.map((_, row) => places.map((__, column): number => (row === column ? 1 : 0)));
  const broken: string[] = [];
  correlations.forEach(({ between: [a, b], value }, index) => {
    const at = `uncertainty.correlations[${index}]`;
    const say = (where: string, facts: FaultFacts): void => {
      broken.push(at);
      note(`${at}${where}`, facts);
    };
    [a, b].forEach((place, end) => {
      if (!places.includes(place)) say(`.between[${end}]`, { code: 'correlated-not-drawn', place });
    });
    if (a === b) say('.between[1]', { code: 'correlated-with-itself', place: a });
    const pair = [a, b].sort().join(' ');
    const before = first.get(pair);
    if (before !== undefined && a !== b) say('', { code: 'correlated-twice', first: before });
    first.set(pair, at);
    const number = Number(textOf(value));
    if (!isDecimalText(textOf(value)) || number < -1 || number > 1) broken.push(at);
    for (const [row, column] of [
      [places.indexOf(a), places.indexOf(b)],
      [places.indexOf(b), places.indexOf(a)],
    ] as const) {
      const line = matrix[row];
      if (line !== undefined && column >= 0) line[column] = number;
    }
  });
  if (broken.length === 0 && correlations.length > 0 && choleskyRoot(matrix) === undefined)
    note('uncertainty.correlations', { code: 'correlations-contradict' });
}
