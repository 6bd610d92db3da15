import { addedAmounts, statedAmounts } from '../../engine/counts/count-amounts.ts';
import type { CountReading } from '../../engine/counts/count-key.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import type { CountedAmountModel, Leaf } from '../../scenario/model.ts';
import { amountName } from './count-readings.ts';
import { labelled, words, type Words } from '../charts/words.ts';
import type { Traced } from '../traced.ts';
import { countNumber, countValue, whyNone, type Asked, type CountContext } from './count-context.ts';

/** `total`: a place to stand on; `step`: an amount; `rest`: what nothing explains; `calendar`: another kind of year. */
export type BridgeKind = 'total' | 'step' | 'rest' | 'calendar';

/** A place or a step of the bridge, exactly. */
export interface BridgeStep {
  id: string;
  kind: BridgeKind;
  name: Words;
  /** Where it begins and where it ends; the same for a total. */
  from: Decimal;
  to: Decimal;
  number: Traced;
  /** The number as a reader adds it: with its sign. */
  value: Decimal;
  /** Where the reader stands after it. */
  soFar: Traced | null;
}

const CORE: CountReading = { definition: 'core', stage: 'initial', base: 'same', rate: 'main' };
const RELATED: CountReading = { ...CORE, definition: 'related' };
const ALL: CountReading = { ...CORE, definition: 'wide', stage: 'all' };

/** Why a bridge cannot be drawn. */
export interface NoBridge {
  none: string;
}

/**
 * The bridge of a year: the ministry's budget, each stated amount, what the published total leaves open, what comes
 * on top, and the way to another publisher's count. A remainder of nothing is no step.
 * Shape: closes exactly; each step begins where the one before it ends.
 */
export function bridgeSteps(context: CountContext): readonly BridgeStep[] | NoBridge {
  const { counts, year, messages } = context;
  const start = countValue(context, CORE, 'count-amount');
  if (start === null) return { none: whyNone(context, CORE, 'count-amount') };
  const stated = statedAmounts(counts);
  if (countValue(context, RELATED, 'count-stated') === null)
    return { none: whyNone(context, RELATED, 'count-stated') };
  if (countValue(context, ALL, 'count-amount') === null)
    return { none: whyNone(context, ALL, 'count-amount') };
  const steps: BridgeStep[] = [];
  let at = start;
  const stand = (id: string, name: Words, number: Traced | null): void => {
    if (number !== null)
      steps.push({ id, kind: 'total', name, from: at, to: at, number, value: at, soFar: null });
  };
  const go = (
    id: string,
    kind: BridgeKind,
    name: Words,
    value: Decimal | null,
    number: Traced | null,
    soFar: Traced | null,
  ): void => {
    if (value === null || number === null || (kind !== 'step' && value.isZero())) return;
    steps.push({ id, kind, name, from: at, to: at.plus(value), number, value, soFar });
    at = at.plus(value);
  };
  const amount = (one: CountedAmountModel): void => {
    const leaf = one.amount.get(year);
    const soFar = countNumber(context, { upTo: one.id }, 'bridge-running');
    go(
      one.id,
      'step',
      nameOf(context, one.label ?? one.id),
      leaf ? decimal(leaf.value) : null,
      signed(context, leaf),
      soFar,
    );
  };
  const derived = (id: string, kind: BridgeKind, name: Words, reading: Asked, formula: string): void => {
    go(id, kind, name, countValue(context, reading, formula), signedCell(context, reading, formula), null);
  };

  stand('=start', startName(context, stated), countNumber(context, CORE, 'count-amount'));
  for (const one of stated.filter(({ role }) => role === 'related')) amount(one);
  const total = counts.total?.amount.get(year);
  const staged = addedAmounts(counts);
  if (total !== undefined) {
    derived('=rest', 'rest', words`${messages.bridgeRemainder}`, RELATED, 'bridge-remainder');
    stand(
      '=total',
      nameOf(context, counts.total?.label ?? messages.totalLabel),
      countNumber(context, RELATED, 'count-amount'),
    );
  }
  for (const one of staged) amount(one);
  if (staged.length > 0 || total === undefined) {
    const name = staged.length > 0 ? amountName(ALL, messages) : amountName(RELATED, messages, false);
    const isPlain = staged.every(({ role }) => role !== 'other');
    stand(
      '=all',
      isPlain && staged.length > 0 ? amountName({ ...ALL, definition: 'related' }, messages) : name,
      countNumber(context, ALL, 'count-amount'),
    );
  }
  const other = counts.other?.amount.get(year);
  if (other !== undefined) {
    const name = counts.other?.label ?? messages.otherLabel;
    derived('=gap', 'rest', words`${messages.bridgeGap}`, ALL, 'bridge-gap');
    stand('=other', nameOf(context, name), plainLeaf(context, other));
    const calendar = countValue(context, ALL, 'bridge-calendar');
    if (calendar !== null && counts.year.kind === 'fiscal') {
      derived('=calendar', 'calendar', words`${messages.bridgeCalendar}`, ALL, 'bridge-calendar');
      const named = messages.bridgeOtherCalendar(context.nameText(name));
      stand(
        '=other-calendar',
        words`${labelled(named, 'name')}`,
        countNumber(context, ALL, 'count-other-calendar'),
      );
    }
  }
  return steps;
}

/** The start by the name of its one amount, or as what all of them are. */
function startName(context: CountContext, stated: readonly CountedAmountModel[]): Words {
  const [first, second] = stated.filter(({ role }) => role === 'core');
  return first?.label !== undefined && second === undefined
    ? nameOf(context, first.label)
    : amountName(CORE, context.messages, false);
}

function nameOf({ nameText }: CountContext, name: string): Words {
  return words`${labelled(nameText(name), 'name')}`;
}

function plainLeaf({ chart, economy }: CountContext, leaf: Leaf): Traced {
  const unit = `${chart.results.model.economies.get(economy)?.currency ?? 'USD'}/year`;
  return { text: chart.numbers.text(decimal(leaf.value), unit, null), trace: leaf.ref };
}

function signed(context: CountContext, leaf: Leaf | undefined): Traced | null {
  if (leaf === undefined) return null;
  const number = plainLeaf(context, leaf);
  return decimal(leaf.value).isNegative() ? number : { ...number, text: `+${number.text}` };
}

function signedCell(context: CountContext, reading: Asked, formula: string): Traced | null {
  const value = countValue(context, reading, formula);
  const number = countNumber(context, reading, formula);
  if (value === null || number === null) return null;
  return value.isNegative() ? number : { ...number, text: `+${number.text}` };
}
