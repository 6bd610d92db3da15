import { Calculation } from '../../engine/calculation.ts';
import type { InputPart } from '../../engine/attribution/input-parts.ts';
import { changedParts } from '../../engine/attribution/mix-models.ts';
import { incomparable } from '../../engine/attribution/comparable.ts';
import { cellKey } from '../../engine/cell.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { Unit } from '../../quantity/unit.ts';
import { words, type Words } from '../charts/words.ts';
import { formatQuantity } from '../number-format.ts';
import type { PanelContext } from '../panel/reading.ts';
import { placesFor } from '../shown-digits.ts';
import { fittingScale } from '../shown-number.ts';
import type { Traced } from '../traced.ts';
import { parseChange, type Reference } from './change-key.ts';
import { inputRows, type InputRow, type InputText, type InputWords } from './input-rows.ts';
import { otherModel } from './other-model.ts';
import { splitHeadline } from './split.ts';
import { otherCell } from './waterfall-chart.ts';
import { ruleWords } from './rule-words.ts';

/** A change opened: how much, between which results, by which inputs, and by what rule it was split. */
export interface ChangeReading {
  title: string;
  value: Traced;
  inFull: string;
  results: readonly { label: string; number: Traced }[];
  /** Head of the columns of inputs, and what differs. */
  columns: readonly [string, string];
  inputs: readonly InputRow[];
  rule: Words;
}

/** Reads the address of a change; undefined where what it compares is not there any more. */
export function changeReading(
  trace: string,
  context: PanelContext,
  said: InputWords,
): ChangeReading | undefined {
  const key = parseChange(trace);
  const { calculation, document, records, other, figures = new Map(), core } = context;
  if (key === undefined || calculation === undefined || document === undefined) return undefined;
  const model = otherModel(key.against, {
    model: calculation.model,
    document,
    figures,
    version: other,
    accounts: records.accounts,
  });
  if (model === undefined) return undefined;
  const isVersion = key.against === 'version';
  const otherOne = new Calculation(model);
  const [before, after] = isVersion ? [otherOne, calculation] : [calculation, otherOne];
  if (incomparable(before.model, after.model, key.scenario) !== undefined) return undefined;
  const split = splitHeadline({ before, after, scenario: key.scenario }, key);
  if (split.kind !== 'split') return undefined;
  const { attribution, unit } = split;
  const parts = key.what.split('+') as InputPart[];
  const found = attribution.contributions.find((one) => one.parts.join('+') === key.what);
  const value = key.what === 'total' ? attribution.change : found?.value;
  if (value === undefined) return undefined;
  const measure = core.formulas.names[key.formula] ?? key.formula;
  const { changes } = said;
  const names = parts.map((part) => changes.parts[part]).join(changes.together);
  const totalTitle = isVersion ? changes.panelTotal(measure) : changes.otherSourceTitle(measure);
  const versions = { before: before.model, after: after.model, scenario: key.scenario };
  const rows = inputRows(
    key.what === 'total' ? changedParts(versions) : parts,
    [before.model, after.model],
    key.scenario,
    said,
  );
  const text = (one: Decimal, plus: boolean): string => inFull(one, unit, said, plus);
  const result = (side: 'before' | 'after', one: Decimal): Traced => ({
    text: text(one, false),
    trace: otherCell(key.against, cellKey(split[side]), side),
  });
  const labels = isVersion
    ? ([changes.resultThen, changes.resultNow] as const)
    : ([changes.resultUsed, changes.resultOther] as const);
  return {
    title: key.what === 'total' ? totalTitle : changes.panelTitle(names, measure),
    value: { text: formatQuantity(value, unit, core.numbers, { plus: true }), trace },
    inFull: text(value, true),
    results: [
      { label: labels[0], number: result('before', attribution.before) },
      { label: labels[1], number: result('after', attribution.after) },
    ],
    columns: isVersion ? [changes.inputThen, changes.inputNow] : [changes.inputUsed, changes.inputOther],
    inputs: rows.map((row) => (isVersion ? { ...row, before: elsewhere(key.against, row.before) } : row)),
    rule: key.what === 'total' && !isVersion ? words`` : ruleWords(attribution, changes),
  };
}

/** A number of the version that is only read opens there, not in the open document. */
function elsewhere(against: Reference, one: InputText | null): InputText | null {
  if (one?.trace?.startsWith('choice:') !== true) return one;
  return { ...one, trace: `with:${against}:${one.trace}` };
}

const FULL_DIGITS = 15;

/** All digits that a reader can use, with the whole unit. */
function inFull(value: Decimal, unit: Unit, { core }: InputWords, plus: boolean): string {
  const scale = fittingScale(value, unit, core.numbers);
  const scaled = value.abs().div(decimal(10).pow(scale.power));
  const decimals = Math.max(0, Math.min(scaled.decimalPlaces(), placesFor(scaled, FULL_DIGITS)));
  return formatQuantity(value, unit, core.numbers, { scale, decimals, zeros: 'trim', unit: 'full', plus });
}
