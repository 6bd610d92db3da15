import { decimal } from '../../quantity/decimal.ts';
import type { Word } from '../charts/words.ts';
import { markNumbers } from '../evidence-page/mark-numbers.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import { formatQuantity } from '../number-format.ts';
import type { AccountRecord, FigureRecord, SiteRecords } from '../records/records.ts';
import type { Traced } from '../traced.ts';
import { givenRangeText } from './range-text.ts';
import type { AccountReading, FigureReading } from './reading.ts';

/** The value of a figure as the article qualifies it, or that it has none. */
function figureTraced({ id, value, unit, kind, qualifier }: FigureRecord, core: CoreMessages): Traced {
  const { noUsableValue, noValue, qualified } = core.panel;
  const trace = `figure:${id}`;
  if (value === null || unit === null)
    return { text: kind === 'claimed-amount' ? noUsableValue : noValue, trace };
  const text = formatQuantity(decimal(value), unit, core.numbers, { unit: 'full' });
  return { text: qualified[qualifier](text), trace };
}

const read = new WeakMap<FigureRecord, FigureReading>();

/** A figure of the article, every number in its texts knowing what it is. Read once: no result changes it. */
export function figureReading(figure: FigureRecord, records: SiteRecords, core: CoreMessages): FigureReading {
  const known = read.get(figure);
  if (known !== undefined) return known;
  const reading = readFigure(figure, records, core);
  read.set(figure, reading);
  return reading;
}

function readFigure(
  figure: FigureRecord,
  { figures, accounts }: SiteRecords,
  core: CoreMessages,
): FigureReading {
  const trace = `figure:${figure.id}`;
  const beside = figures.filter(({ passage }) => passage === figure.passage);
  const say = (text: string | null): readonly Word[] =>
    text === null ? [] : markNumbers(text, { figures: beside, owner: trace });
  const range = rangeOf(figure, core);
  return {
    kind: 'figure',
    figure,
    value: figureTraced(figure, core),
    range: range === null ? null : { text: range, trace },
    statement: say(figure.statement),
    gloss: say(figure.gloss),
    note: say(figure.note),
    leftOff: say(figure.leftOff),
    alsoReads: say(figure.alsoReads),
    accounts: accounts
      .filter((account) => account.figures.includes(figure.id))
      .map((account) => accountReading(account, figures, core)),
  };
}

function rangeOf({ interval, unit }: FigureRecord, { numbers }: CoreMessages): string | null {
  const [low, high] = interval ?? [null, null];
  return low === null || high === null || unit === null ? null : givenRangeText(low, high, unit, numbers);
}

/** What another publication says of the fact that a figure states. */
export function accountReading(
  account: AccountRecord,
  figures: readonly FigureRecord[],
  core: CoreMessages,
): AccountReading {
  const trace = `account:${account.id}`;
  const { value, unit } = account;
  const text =
    value === null || unit === null
      ? null
      : formatQuantity(decimal(value), unit, core.numbers, { unit: 'full', decimals: 'exact' });
  return {
    kind: 'account',
    account,
    value: text === null ? null : { text, trace },
    says: markNumbers(account.says, { figures: [], owner: trace }),
    figures: figures
      .filter(({ id }) => account.figures.includes(id))
      .map((figure) => figureTraced(figure, core)),
  };
}
