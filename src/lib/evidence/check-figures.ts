import { LONGEST_LOCATOR, spanFaults } from './check-span';
import type { Fault } from './fault';
import type { Evidence, Figure } from './schema';

/** How a date is written at each precision; `null` where there is none. */
const DATE_FORM: Record<Figure['datePrecision'], RegExp | null> = {
  day: /^\d{4}-\d\d-\d\d$/,
  'early-month': /^\d{4}-\d\d$/,
  'mid-month': /^\d{4}-\d\d$/,
  'late-month': /^\d{4}-\d\d$/,
  month: /^\d{4}-\d\d$/,
  year: /^\d{4}$/,
  period: null,
  'not-stated': null,
};

/**
 * Checks the figures and the other accounts that stand beside them.
 *
 * Problems: a figure without a passage, a locator outside it or longer than 30 characters, a date that no date
 * expression of its passage carries, a value outside its interval, an account of a figure that does not exist.
 */
export function checkFigures(folder: string, evidence: Evidence): Fault[] {
  const { source, figures, otherAccounts } = evidence;
  const faults: Fault[] = [];
  for (const figure of figures) {
    const file = `${folder}/figures/${figure.id}.json`;
    const report = (wrong: string, remedy: string) => faults.push({ file, id: figure.id, wrong, remedy });
    if (figure.source !== source.id) report(`its source is “${figure.source}”`, `write “${source.id}”`);
    faults.push(...spanFaults(file, figure.id, figure.passage, figure.locator, evidence));
    const { prefix, quote, suffix } = figure.locator;
    const length = prefix.length + quote.length + suffix.length;
    if (length > LONGEST_LOCATOR) {
      const wrong = `prefix, quote and suffix have ${String(length)} characters together`;
      report(wrong, `shorten prefix or suffix to ${String(LONGEST_LOCATOR)} in all`);
    }
    if ((figure.value === null) !== (figure.unit === null) && figure.kind !== 'claimed-amount') {
      report('it has a value without a unit or a unit without a value', 'give both or neither');
    }
    if (!insideInterval(figure)) report('its value lies outside its interval', 'correct one of them');
    checkDate(figure, evidence, report);
  }
  const ids = new Set(figures.map(({ id }) => id));
  const accounts = new Set<string>();
  for (const account of otherAccounts) {
    const file = `${folder}/other-accounts.json`;
    const { id } = account;
    if (accounts.has(id)) {
      faults.push({ file, id, wrong: 'this id stands twice', remedy: 'give each account its own id' });
    }
    accounts.add(id);
    for (const figure of account.figures.filter((name) => !ids.has(name))) {
      faults.push({ file, id, wrong: `there is no figure “${figure}”`, remedy: 'name a file of figures/' });
    }
  }
  return faults;
}

function checkDate(figure: Figure, evidence: Evidence, report: (wrong: string, remedy: string) => void) {
  const { date, datePrecision } = figure;
  const form = DATE_FORM[datePrecision];
  if (form === null ? date !== null : date === null || !form.test(date)) {
    report(`its date ${String(date)} does not fit the precision “${datePrecision}”`, 'correct one of them');
  }
  const passage = figure.datePassage ?? figure.passage;
  const listed = evidence.dates.some(
    (entry) => entry.passage === passage && entry.resolved === date && entry.figures.includes(figure.id),
  );
  if (date !== null && !listed) {
    const wrong = `no date expression of ${passage} gives it the date ${date}`;
    report(wrong, 'name this figure at its date in dates.json, or correct date or datePassage');
  }
}

function insideInterval({ value, interval }: Figure): boolean {
  if (value === null || interval === null) return true;
  const [low, high] = interval;
  return (low === null || Number(low) <= Number(value)) && (high === null || Number(value) <= Number(high));
}
