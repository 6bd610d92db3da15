import type { VerifyMessages } from '../messages/en/verify.ts';
import type { Finding, Report, VerifyFlaw } from './report.ts';
import { VERDICTS } from './report.ts';

/** Where a finding stands, in words. */
function placeText(place: string, words: VerifyMessages): string {
  if (place === '') return words.nowhere;
  const [table, row, column] = place.split(':');
  if (row !== undefined && column !== undefined) return words.cell(table ?? '', row, column);
  return /^\d+$/.test(place) ? words.paragraph(place) : place;
}

/** What a number was, is and should be, as far as the three differ. */
export function textsOf({ was, is, should, verdict }: Finding, words: VerifyMessages): string {
  const { texts } = words;
  const parts = [
    was === null || (was === is && should === is) ? '' : texts.was(was),
    is === null ? '' : texts.is(is),
    verdict === 'confirmed' || verdict === 'unsourced'
      ? ''
      : should === null
        ? texts.none
        : texts.should(should),
  ];
  return parts.filter((part) => part !== '').join(texts.separator);
}

/** A report as plain text: the summary on top, then every number that is not confirmed. */
export function reportText(report: Report, words: VerifyMessages): string {
  const { counts, findings, engine, date, checksum, unfollowed } = report;
  const open = findings.filter(({ verdict }) => verdict !== 'confirmed');
  return [
    words.summary(counts.confirmed, findings.length),
    ...VERDICTS.filter((verdict) => verdict !== 'confirmed' && counts[verdict] > 0).map((verdict) =>
      words.count(words.verdicts[verdict], counts[verdict]),
    ),
    words.made(engine, date, checksum),
    ...unfollowed.map((what) => words.unfollowed[what]),
    ...open.map((one) =>
      words.line(placeText(one.place, words), words.verdicts[one.verdict], textsOf(one, words)),
    ),
    '',
  ].join('\n');
}

/** Why a document cannot be checked, as one sentence. */
export function flawText(
  flaw: VerifyFlaw,
  words: VerifyMessages,
  faults: (of: Extract<VerifyFlaw, { code: 'scenario' }>) => string,
): string {
  switch (flaw.code) {
    case 'no-manifest':
      return words.noManifest(flaw.marks);
    case 'manifest':
      return words.manifestFlaws[flaw.why];
    case 'scenario':
      return `${words.scenarioFault} ${faults(flaw)}`;
  }
}
