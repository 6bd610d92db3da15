import { decimal, plain, ZERO, type Decimal } from '../quantity/decimal.ts';
import { isDecimalText } from './is-decimal-text.ts';
import type { ScenarioEntry, TargetInput } from './document.ts';
import type { FaultFacts } from './fault.ts';
import type { Figures } from './figure-value.ts';
import { textOf } from './input-kind.ts';

/** A split demand has a core and at least one other part; more than a few no chart can show. */
const FEWEST = 2;
const MOST = 6;

type Note = (path: string, facts: FaultFacts | undefined) => void;

/** The number of a target; undefined where it is none, which is a fault of its own. */
function valueOf(target: TargetInput | undefined, figures: Figures): Decimal | undefined {
  if (target === undefined) return undefined;
  const text =
    typeof target === 'object' && 'figure' in target ? figures.get(target.figure)?.value : textOf(target);
  return text != null && isDecimalText(text) ? decimal(text) : undefined;
}

/**
 * Checks what the parts of a split demand say together: how many, their names, a path for each, and that their
 * targets add up to the demand. The last part may leave its target out; what is left of the demand is then not
 * below zero.
 */
export function checkParts(scenario: ScenarioEntry, at: string, figures: Figures, note: Note): void {
  const { parts, target, path } = scenario;
  if (parts === undefined) return;
  if (parts.length < FEWEST || parts.length > MOST) {
    note(`${at}.parts`, { code: 'parts-count', found: parts.length, from: FEWEST, to: MOST });
    return;
  }
  // A path by year needs no target, but parts divide one.
  if (target === undefined && path.shape === 'by-year')
    note(`${at}.target`, { code: 'target-missing', shape: path.shape });
  const places = new Map<string, string>();
  for (const [index, part] of parts.entries()) {
    const place = `${at}.parts[${index}]`;
    const first = places.get(part.id);
    if (first === undefined) places.set(part.id, place);
    else note(`${place}.id`, { code: 'id-used-twice', id: part.id, first });
    if (part.path === undefined && path.shape === 'by-year')
      note(place, { code: 'part-without-path', id: part.id });
    if (part.path !== undefined && 'to' in part.path && part.path.from > part.path.to)
      note(`${place}.path.to`, { code: 'from-after-to', from: part.path.from, to: part.path.to });
    if (part.target === undefined && index < parts.length - 1)
      note(`${place}.target`, { code: 'part-without-target', id: part.id });
  }
  checkSum(scenario, at, figures, note);
}

function checkSum({ parts = [], target }: ScenarioEntry, at: string, figures: Figures, note: Note): void {
  const whole = valueOf(target, figures);
  const given = parts.filter((part) => part.target !== undefined);
  const values = given.flatMap((part) => valueOf(part.target, figures) ?? []);
  const areAll = given.length === parts.length;
  if (whole === undefined || values.length < given.length || given.length < parts.length - 1) return;
  const sum = values.reduce((total, value) => total.plus(value), ZERO);
  const facts = { sum: plain(sum), target: plain(whole) };
  if (areAll && !sum.eq(whole)) note(`${at}.parts`, { code: 'parts-not-target', ...facts });
  if (!areAll && sum.gt(whole)) note(`${at}.parts`, { code: 'parts-above-target', ...facts });
}
