import { isOfFigure, type Correction } from '../../evidence/correction-schema.ts';
import { decimal } from '../../quantity/decimal.ts';
import type { Locale } from '../locale.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { RecordsMessages } from '../messages/en/records.ts';
import { formatQuantity } from '../number-format.ts';
import { dateText } from '../records/date-text.ts';
import type { SiteRecords } from '../records/records.ts';

/** A correction in the page's language. */
export interface CorrectionRow {
  id: string;
  date: string;
  kind: 'figure' | 'formula' | 'convention';
  name: string;
  /** Empty where there was or is no value. */
  before: string;
  after: string;
  reason: string;
  moved: string;
}

export interface CorrectionWords {
  locale: Locale;
  core: CoreMessages;
  words: RecordsMessages;
  records: Pick<SiteRecords, 'figures' | 'conventions'>;
}

/** What was put right in the evidence and the formulas, the latest first. */
export function correctionRows(corrections: readonly Correction[], said: CorrectionWords): CorrectionRow[] {
  const { locale, words } = said;
  return corrections.toReversed().map((one) => {
    const { id, reason, moved } = one;
    const common = {
      id,
      date: dateText(one.date, 'day', words),
      reason: reason[locale],
      moved: moved[locale],
    };
    if (isOfFigure(one)) return { ...common, ...ofFigure(one.what.figure, one, said) };
    const [before, after] = [one.before[locale], one.after[locale]];
    return 'formula' in one.what
      ? { ...common, kind: 'formula', name: formulaName(one.what.formula, said), before, after }
      : { ...common, kind: 'convention', name: conventionName(one.what.convention, said), before, after };
  });
}

function ofFigure(
  id: string,
  { before, after }: { before: string | null; after: string | null },
  { core, records }: CorrectionWords,
): Pick<CorrectionRow, 'kind' | 'name' | 'before' | 'after'> {
  const figure = records.figures.find((one) => one.id === id);
  const show = (value: string | null): string =>
    value === null
      ? ''
      : formatQuantity(decimal(value), figure?.unit ?? '1', core.numbers, { decimals: 'exact' });
  const name = figure === undefined ? id : `${figure.kindText}, ${figure.place}`;
  return { kind: 'figure', name, before: show(before), after: show(after) };
}

function formulaName(id: string, { core }: CorrectionWords): string {
  return core.formulas.names[id] ?? id;
}

function conventionName(id: string, { records }: CorrectionWords): string {
  return records.conventions.find((one) => one.id === id)?.label ?? id;
}
