import { LONGEST_LOCATOR, spanFaults } from './check-span';
import type { Fault } from './fault';
import { findNumberTokens } from './number-tokens';
import type { DateExpression, Evidence } from './schema';

/**
 * Checks what accounts for the numbers that are no figures: dates, numbers known and not used, word rules.
 *
 * Problems: ids that stand twice, places outside a passage, two records on the same characters, a date that dates
 * nothing and gives no reason, a year taken from where none is written, a word rule that no number stands in.
 */
export function checkMarks(folder: string, evidence: Evidence): Fault[] {
  return [
    ...checkDates(`${folder}/dates.json`, evidence),
    ...checkKnownNumbers(`${folder}/known-not-used.json`, evidence),
    ...checkWordRules(`${folder}/word-rules.json`, evidence),
    ...checkOverlaps(folder, evidence),
  ];
}

function checkDates(file: string, evidence: Evidence): Fault[] {
  const faults: Fault[] = [];
  const figures = new Set(evidence.figures.map(({ id }) => id));
  const ids = new Set<string>();
  for (const entry of evidence.dates) {
    const { id } = entry;
    const report = (wrong: string, remedy: string) => faults.push({ file, id, wrong, remedy });
    if (ids.has(id)) report('this id stands twice', 'give each date its own id');
    ids.add(id);
    faults.push(...spanFaults(file, id, entry.passage, entry, evidence));
    if (!/[年月日]/.test(entry.quote)) report(`“${entry.quote}” is no date`, 'quote it with 年, 月 or 日');
    for (const figure of entry.figures.filter((name) => !figures.has(name))) {
      report(`there is no figure “${figure}”`, 'name a file of figures/');
    }
    if ((entry.figures.length === 0) !== (entry.reason !== undefined)) {
      report('a date has either figures or a reason for having none', 'give exactly one of them');
    }
    if (!yearIsWritten(entry, evidence.dates)) {
      report('its year stands neither in it nor where yearFrom points', 'point yearFrom at a date with 年');
    }
  }
  return faults;
}

function yearIsWritten(entry: DateExpression, dates: readonly DateExpression[]): boolean {
  const { yearFrom } = entry;
  const written =
    yearFrom === null
      ? entry
      : dates.find(({ passage, start }) => passage === yearFrom.passage && start === yearFrom.offset);
  return written !== undefined && written.quote.startsWith(`${entry.resolved.slice(0, 4)}年`);
}

function checkKnownNumbers(file: string, evidence: Evidence): Fault[] {
  const faults: Fault[] = [];
  const taken = new Set(evidence.figures.map(({ id }) => id));
  for (const known of evidence.knownNotUsed) {
    const { id } = known;
    if (taken.has(id)) {
      faults.push({ file, id, wrong: 'this id is taken', remedy: 'give each number its own id' });
    }
    taken.add(id);
    if (known.source !== evidence.source.id) {
      const wrong = `its source is “${known.source}”`;
      faults.push({ file, id, wrong, remedy: `write “${evidence.source.id}”` });
    }
    faults.push(...spanFaults(file, id, known.passage, known, evidence));
    if (findNumberTokens(known.quote).length === 0) {
      const wrong = `“${known.quote}” holds no number`;
      faults.push({ file, id, wrong, remedy: 'quote the number with the word it stands in' });
    }
  }
  return faults;
}

function checkWordRules(file: string, { wordRules }: Evidence): Fault[] {
  const faults: Fault[] = [];
  const words = new Set<string>();
  for (const { word, occurrences } of wordRules) {
    const report = (wrong: string, remedy: string) => faults.push({ file, id: word, wrong, remedy });
    if (words.has(word)) report('this word stands twice', 'keep one of them');
    words.add(word);
    if (/[0-9０-９]/.test(word))
      report('a word rule may hold no Arabic digit', 'list it in known-not-used.json');
    if (findNumberTokens(word).length === 0) report('no number character stands in it', 'delete the rule');
    if (occurrences === 0) report('it owns nothing', 'delete the rule');
    if (word.length > LONGEST_LOCATOR) report('it is longer than a locator may be', 'shorten it');
  }
  return faults;
}

function checkOverlaps(folder: string, evidence: Evidence): Fault[] {
  const spans = [
    ...evidence.figures.map(({ id, passage, locator }) => ({
      file: `${folder}/figures/${id}.json`,
      id,
      passage,
      start: locator.start,
      end: locator.end,
    })),
    ...evidence.knownNotUsed.map((known) => ({ file: `${folder}/known-not-used.json`, ...known })),
    ...evidence.dates.map((entry) => ({ file: `${folder}/dates.json`, ...entry })),
  ];
  return spans.flatMap((span, place) =>
    spans
      .slice(0, place)
      .filter((other) => other.passage === span.passage && other.start < span.end && span.start < other.end)
      .map((other) => ({
        file: span.file,
        id: span.id,
        wrong: `it shares characters of ${span.passage} with ${other.id}`,
        remedy: 'let each number have one owner',
      })),
  );
}
