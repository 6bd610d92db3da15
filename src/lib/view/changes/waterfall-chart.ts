import type { Headline } from '../../engine/attribution/headline.ts';
import type { InputPart } from '../../engine/attribution/input-parts.ts';
import { plain, type Decimal } from '../../quantity/decimal.ts';
import { cellKey } from '../../engine/cell.ts';
import type { ChartText, ExactCell, ValueAxis } from '../charts/chart.ts';
import type { ChartContext } from '../charts/results.ts';
import { valueAxis } from '../charts/value-axis.ts';
import { joinWords, words, type Words } from '../charts/words.ts';
import type { ChangesMessages } from '../messages/en/changes.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { formatQuantity } from '../number-format.ts';
import type { NumberStyle } from '../number-style.ts';
import type { Traced } from '../traced.ts';
import { changeKey, type Reference } from './change-key.ts';
import { ruleWords } from './rule-words.ts';
import { splitDigits } from './split-digits.ts';
import { whatOf, type Split } from './split.ts';

/** A step of the change, or all of it: from where to where on an axis that is zero at the earlier number. */
export interface WaterfallBar {
  id: string;
  name: Words;
  from: number;
  to: number;
  number: Traced;
  how: 'more' | 'less' | 'none' | 'total';
}

/** A change taken apart, step by step. */
export interface WaterfallChart extends ChartText {
  bars: readonly WaterfallBar[];
  axis: ValueAxis;
  /** What the number of a bar is, in its value box. */
  label: string;
}

interface Wanted {
  split: Extract<Split, { kind: 'split' }>;
  headline: Headline;
  against: Reference;
  scenario: string;
  words: ChangesMessages;
  core: CoreMessages;
  style: Pick<NumberStyle, 'scale' | 'decimals'>;
}

/** The change of a headline as a waterfall over the inputs that differ: the largest first, those without effect left out. */
export function waterfallChart(context: ChartContext, wanted: Wanted): WaterfallChart {
  const { split, headline, against, scenario, words: said, core, style } = wanted;
  const { attribution, unit } = split;
  const { contributions, change } = attribution;
  const digits = splitDigits(
    { ...attribution, parts: contributions.map(({ value }) => value) },
    unit,
    core.numbers,
    style,
  );
  const shown: NumberStyle = { scale: digits.scale, decimals: digits.decimals };
  const text = (value: Decimal, plus: boolean): string =>
    formatQuantity(value, unit, core.numbers, { ...shown, plus });
  const key = (what: string): string => changeKey({ against, scenario, ...headline, what });
  const number = (value: Decimal, what: string): Traced => ({ text: text(value, true), trace: key(what) });
  const nameOf = (parts: readonly InputPart[]): string =>
    parts.map((part) => said.parts[part]).join(said.together);
  const moved = contributions
    .filter(({ value }) => !value.isZero())
    .toSorted((a, b) => b.value.abs().comparedTo(a.value.abs()));
  let reached = 0;
  const steps = moved.map(({ parts, value }): WaterfallBar => {
    const from = reached;
    reached += value.toNumber();
    const how = value.isNegative() ? 'less' : 'more';
    return {
      id: whatOf(parts),
      name: words`${nameOf(parts)}`,
      from,
      to: reached,
      number: number(value, whatOf(parts)),
      how,
    };
  });
  const total: WaterfallBar = {
    id: 'total',
    name: words`${said.total}`,
    from: 0,
    to: change.toNumber(),
    number: number(change, 'total'),
    how: 'total',
  };
  const bars = [...steps, total];
  const axis = valueAxis(context.numbers, unit, [0, ...bars.flatMap(({ from, to }) => [from, to])]);
  const measure = core.formulas.names[headline.formula] ?? headline.formula;
  const how = change.isZero() ? 'none' : change.isNegative() ? 'less' : 'more';
  const size: Traced = { text: text(change.abs(), false), trace: key('total') };
  const exact = (value: Decimal, what: string): ExactCell => ({
    ...number(value, what),
    exact: plain(value),
  });
  return {
    id: 'change',
    title: said.title(measure, how, size),
    subtitle: words`${axis.words === '' ? said.subtitleTimes : said.subtitle(axis.words)}`,
    sentence: said.sentence(
      { text: text(attribution.before, false), trace: otherCell(against, cellKey(split.before), 'before') },
      { text: text(attribution.after, false), trace: otherCell(against, cellKey(split.after), 'after') },
      moved.length === 0
        ? words`${said.noPart}`
        : joinWords(
            moved.map(({ parts, value }) => said.sentencePart(nameOf(parts), number(value, whatOf(parts)))),
            said.partsBetween,
          ),
    ),
    footer: words`${ruleWords(attribution, said)}${digits.foots ? '' : ` ${said.roundedNote}`}`,
    table: () => ({
      columns: [{ name: words`${said.columnInput}` }, { name: words`${said.columnPart}`, unit }],
      rows: [
        ...[...moved, ...contributions.filter(({ value }) => value.isZero())].map(({ parts, value }) => [
          words`${nameOf(parts)}`,
          exact(value, whatOf(parts)),
        ]),
        [words`${said.total}`, exact(change, 'total')],
      ],
    }),
    sayPoint: context.messages.sayPoint,
    empty: moved.length === 0 ? words`${said.noPartMoves}` : null,
    bars,
    axis,
    label: said.columnPart,
  };
}

/** The cell of the version that is not open carries that version in its address. */
export function otherCell(against: Reference, cell: string, side: 'before' | 'after'): string {
  const isOther = (against === 'version') === (side === 'before');
  return isOther ? `with:${against.replace(/^account\./, '')}:${cell}` : cell;
}
