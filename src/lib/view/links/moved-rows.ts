import { cellKey } from '../../engine/cell.ts';
import type { MoveCause, MovedHeadline } from '../../engine/moved-headlines.ts';
import type { Correction } from '../../evidence/correction-schema.ts';
import { decimal, type Decimal } from '../../quantity/decimal.ts';
import { splitDigits } from '../changes/split-digits.ts';
import { joinWords, labelled, words, type Words } from '../charts/words.ts';
import { dateOfIso } from '../date-of-iso.ts';
import type { Locale } from '../locale.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { LinksMessages } from '../messages/en/links.ts';
import { formatQuantity } from '../number-format.ts';
import type { BriefRecords } from '../records/records.ts';
import type { Traced } from '../traced.ts';

const SIGNIFICANT = 3;
const MOST_PLACES = 8;

/** A headline that moved: what it was, what it is, and why. */
export interface MovedRow {
  key: string;
  scenario: string;
  measure: string;
  year: string;
  was: string | null;
  is: Traced | null;
  why: readonly Words[];
}

export interface MovedWords {
  core: CoreMessages;
  links: LinksMessages;
  records: Pick<BriefRecords, 'figures' | 'conventions'>;
  locale: Locale;
  /** What a scenario is called. */
  scenarioName: (id: string) => string;
}

/** The headlines that moved since a link was made, in words; both numbers with digits enough to tell them apart. */
export function movedRows(moved: readonly MovedHeadline[], said: MovedWords): MovedRow[] {
  return moved.map((one) => {
    const { scenario, measure, year, unit } = one;
    const key = cellKey({ scenario, formula: measure, year });
    const [was, is] = [one.was, one.is].map((text) => (text === null ? null : decimal(text)));
    const show = writer(was ?? null, is ?? null, unit, said.core);
    return {
      key,
      scenario: said.scenarioName(scenario),
      measure: formulaName(measure, said.core),
      year: String(year),
      was: was ? show(was) : null,
      is: is ? { text: show(is), trace: key } : null,
      why: one.causes.map((cause) => causeWords(cause, said)),
    };
  });
}

function writer(
  was: Decimal | null,
  is: Decimal | null,
  unit: string,
  { numbers }: CoreMessages,
): (value: Decimal) => string {
  if (was === null || is === null) return (value) => formatQuantity(value, unit, numbers);
  const split = { before: was, after: is, change: is.minus(was), parts: [] };
  const { scale, decimals } = splitDigits(split, unit, numbers, {});
  // The smaller one keeps the digits that it has elsewhere.
  const places = [was, is].map((value) => (value.isZero() ? 0 : SIGNIFICANT - 1 - (value.e - scale.power)));
  const shown = Math.max(decimals, ...places.map((own) => Math.min(own, MOST_PLACES)));
  return (value) => formatQuantity(value, unit, numbers, { scale, decimals: shown });
}

function causeWords(cause: MoveCause, said: MovedWords): Words {
  const { core, links, records } = said;
  switch (cause.kind) {
    case 'figure': {
      const figure = records.figures.find(({ id }) => id === cause.figure);
      const name = figure
        ? words`${figure.kindText}, ${labelled(figure.place, 'place')}`
        : words`${cause.figure}`;
      const show = (value: string): string =>
        formatQuantity(decimal(value), figure?.unit ?? '1', core.numbers, { decimals: 'exact' });
      const is = { text: show(cause.is), trace: `figure:${cause.figure}` };
      const moved = links.figure(name, labelled(show(cause.was), 'input'), is);
      return cause.correction
        ? joinWords([moved, correctedWords(cause.correction, said)], links.between)
        : moved;
    }
    case 'rule': {
      const { what } = cause.correction;
      const name =
        'formula' in what
          ? links.formula(labelled(formulaName(what.formula, core), 'name'))
          : links.convention(labelled(conventionName(what, said), 'name'));
      return joinWords([name, correctedWords(cause.correction, said)], links.between);
    }
    case 'inputs':
      return words`${links.inputs}`;
    case 'engine':
      return links.engine(labelled(cause.was, 'version'), labelled(cause.is, 'version'));
    case 'altered':
      return words`${links.altered}`;
  }
}

/** The name of a formula; what a link calls one may be anything. */
function formulaName(id: string, { formulas }: CoreMessages): string {
  return (Object.hasOwn(formulas.names, id) ? formulas.names[id] : undefined) ?? id;
}

function conventionName(what: Correction['what'], { records }: MovedWords): string {
  const id = 'convention' in what ? what.convention : '';
  return records.conventions.find((one) => one.id === id)?.label ?? id;
}

function correctedWords({ date, reason }: Correction, { core, links, locale }: MovedWords): Words {
  return links.corrected(
    labelled(dateOfIso(date, core.derivation), 'date'),
    labelled(reason[locale], 'name'),
  );
}
