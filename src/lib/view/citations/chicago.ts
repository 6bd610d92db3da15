import type { Locale } from '../locale.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import { joinNames, setNames, type SetName } from './author-names.ts';
import { inLanguage, translatedTitle, type CitedWork } from './cited-work.ts';
import { datePartsOf, yearOf } from './date-parts.ts';
import { dayText } from './day-text.ts';
import { joinSentences, stopped, type Piece } from './piece.ts';
import { versionWords } from './version-words.ts';

/** More authors than this are shortened to the first three. */
const MOST_AUTHORS = 6;
const KEPT_AUTHORS = 3;

/** A reference in Chicago's author-date form (18th edition): the year of the date stands behind the author only. */
export function chicagoReference(
  work: CitedWork,
  locale: Locale,
  words: CitationsMessages,
): readonly Piece[] {
  const author = authorText(setNames(work, locale), words);
  const year = stopped(yearOf(work.issued) || words.undated);
  const title = titlePieces(work, locale, words);
  const begin =
    author === '' ? [title, [{ text: year }]] : [[{ text: stopped(author) }], [{ text: year }], title];
  // What is dated on the day of reading, such as a calculation, needs that day once.
  const isRead = work.accessed !== '' && work.accessed !== work.issued;
  return joinSentences([
    ...begin,
    ...[versionWords(work, words).join(words.comma), work.kind === 'dataset' ? words.dataset : ''].map(
      (text) => [{ text: stopped(text) }],
    ),
    placed(work, author, locale, words),
    [{ text: isRead ? stopped(words.accessed(dayText(work.accessed, words))) : '' }],
    work.address === '' ? [] : [{ text: work.address, address: work.address }, { text: '.' }],
  ]);
}

/** What stands in the brackets in the text: author and year, and where in the work. */
export function chicagoInText(work: CitedWork, locale: Locale, words: CitationsMessages): string {
  const names = setNames(work, locale).map((name) => shortName(name, locale));
  const year = yearOf(work.issued);
  const who = names.length === 0 ? words.quoted(inLanguage(work.title, locale)) : shortNames(names, words);
  const dated = year === '' ? `${who}${words.comma}${words.undated}` : `${who} ${year}`;
  return [dated, ...work.places].join(words.comma);
}

/** The name that stands in the text: in Chinese the whole of an East Asian name, elsewhere the family name. */
export function shortName({ body, whole, family, eastAsian }: SetName, locale: Locale): string {
  return body || (eastAsian && locale === 'zh') ? whole : family;
}

function shortNames(names: readonly string[], words: CitationsMessages): string {
  return names.length > 2 ? `${names[0] ?? ''}${words.andOthers}` : joinNames(names, words.and);
}

function authorText(names: readonly SetName[], words: CitationsMessages): string {
  const said = names.map((name, index) => {
    const turned = index === 0 && !name.body && !name.eastAsian && !name.familyFirst && name.given !== '';
    return turned ? `${name.family}, ${name.given}` : name.whole;
  });
  if (said.length > MOST_AUTHORS)
    return `${said.slice(0, KEPT_AUTHORS).join(words.betweenNames)}${words.andOthers}`;
  return joinNames(said, words.lastAnd, words.betweenNames);
}

function titlePieces(work: CitedWork, locale: Locale, words: CitationsMessages): readonly Piece[] {
  const { title, kind, isDescribed } = work;
  const translated = translatedTitle(work, locale);
  if (isDescribed) return [{ text: stopped(inLanguage(title, locale)) }];
  const tail = translated === '' ? '' : ` [${translated}].`;
  const own = tail === '' ? stopped(title.own) : title.own;
  if (kind === 'article') {
    // The stop stands inside American quotation marks, and outside of all others.
    const quoted = locale === 'en' || tail !== '' ? words.quoted(own) : stopped(words.quoted(title.own));
    return [{ text: quoted }, { text: tail }];
  }
  return [{ text: own, italic: true }, { text: tail }];
}

/** Where it appeared and on which day; the year has been said. A publisher who is the author is not said twice. */
function placed(work: CitedWork, author: string, locale: Locale, words: CitationsMessages): readonly Piece[] {
  const publisher = inLanguage(work.publisher, locale);
  const parts = datePartsOf(work.issued);
  const date =
    parts?.month === undefined
      ? ''
      : parts.day === undefined
        ? words.monthOnly(parts.month)
        : words.monthDay(parts.month, parts.day);
  const where: Piece | undefined =
    work.container !== ''
      ? { text: work.container, italic: true }
      : publisher !== '' && publisher !== author
        ? { text: publisher }
        : undefined;
  if (where === undefined) return [{ text: stopped(date) }];
  return date === '' ? [where, { text: '.' }] : [where, { text: stopped(`${words.comma}${date}`) }];
}
