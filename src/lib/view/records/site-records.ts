import { textFragmentAddress } from '../../evidence/anchor.ts';
import type { Convention, Evidence, Figure, OtherAccount, Passage } from '../../evidence/schema.ts';
import type { Locale } from '../locale.ts';
import type { RecordsMessages } from '../messages/en/records.ts';
import { dateText } from './date-text.ts';
import { placeText } from './place-text.ts';
import type { AccountRecord, ConventionRecord, FigureRecord, SiteRecords } from './records.ts';

/** Writes the evidence in one language, as the pages need it: every text ready, nothing left to look up. */
export function siteRecords(
  evidence: Evidence,
  conventions: readonly Convention[],
  locale: Locale,
  words: RecordsMessages,
): SiteRecords {
  const { source } = evidence;
  const passages = new Map(evidence.passages.map((passage) => [passage.id, passage]));
  return {
    source: {
      title: source.title[locale],
      author: source.author[locale],
      institution: source.institution[locale],
      publisher: source.publisher[locale],
      section: source.section[locale],
      published: source.published,
      publishedText: dateText(source.published, 'day', words),
      address: source.address,
      passages: source.passages,
    },
    figures: evidence.figures.map((figure) => figureRecord(figure, passages, source.address, locale, words)),
    accounts: evidence.otherAccounts.map((account) => accountRecord(account, locale, words)),
    conventions: conventions.map((one) => conventionRecord(one, locale)),
  };
}

function figureRecord(
  figure: Figure,
  passages: ReadonlyMap<string, Passage>,
  address: string,
  locale: Locale,
  words: RecordsMessages,
): FigureRecord {
  const passage = passages.get(figure.passage);
  if (passage === undefined)
    throw new Error(`${figure.id}: no passage ${figure.passage}: correct the figure`);
  const speaker = figure.speaker === 'not-stated' ? null : figure.speaker;
  const { quote, prefix, suffix } = figure.locator;
  const section = passage.section.at(-1);
  return {
    id: figure.id,
    kind: figure.kind,
    kindText: words.kinds[figure.kind],
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    interval: figure.interval,
    noun: figure.noun,
    period: figure.period,
    periodText: figure.period === null ? '' : words.period[figure.period],
    date: figure.date,
    datePrecision: figure.datePrecision,
    dateText: dateText(figure.date, figure.datePrecision, words),
    datePlace: figure.datePassage === null ? null : placeText(figure.datePassage, words),
    speakerId: speaker?.id ?? null,
    speakerName: speaker?.name[locale] ?? '',
    speakerOffice: speaker?.office[locale] ?? '',
    officeByOthers: speaker?.officeByOthers?.[locale] ?? null,
    addressee: figure.addressee,
    addresseeText: words.addressee[figure.addressee],
    occasion: figure.occasion?.[locale] ?? null,
    formality: figure.formality,
    formalityText: words.formality[figure.formality],
    reportedThrough: figure.reportedThrough?.[locale] ?? null,
    statement: figure.statement[locale],
    note: figure.note?.[locale] ?? null,
    leftOff: figure.leftOff?.[locale] ?? null,
    alsoReads: figure.alsoReads?.[locale] ?? null,
    quote,
    prefix,
    suffix,
    passage: figure.passage,
    place: placeText(figure.passage, words),
    ordinal: passage.ordinal,
    gloss: passage.gloss[locale],
    section: (section === undefined ? undefined : passages.get(section)?.heading?.[locale]) ?? null,
    link: textFragmentAddress(address, figure.locator),
  };
}

function accountRecord(account: OtherAccount, locale: Locale, words: RecordsMessages): AccountRecord {
  const { id, figures, value, unit, publisher, address } = account;
  return {
    id,
    figures,
    point: account.point[locale],
    says: account.says[locale],
    value,
    unit,
    publisher,
    date: account.date,
    dateText: dateText(account.date, 'day', words),
    address,
    howRead: words.howRead[account.howRead],
  };
}

function conventionRecord({ id, label, rule, reason }: Convention, locale: Locale): ConventionRecord {
  return { id, label: label[locale], rule: rule[locale], reason: reason[locale] };
}
