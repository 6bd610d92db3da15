import type { Locale } from '../locale.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import { initials, joinNames, setNames, type SetName } from './author-names.ts';
import { shortName } from './chicago.ts';
import { inLanguage, translatedTitle, type CitedWork } from './cited-work.ts';
import { datePartsOf, yearOf } from './date-parts.ts';
import { dayText } from './day-text.ts';
import { joinSentences, stopped, type Piece } from './piece.ts';
import { versionWords } from './version-words.ts';

/** Up to twenty authors are named; of more, nineteen and the last. */
const MOST_AUTHORS = 20;

/** A reference by the Publication Manual of the APA (7th edition). Nothing stands behind the address. */
export function apaReference(work: CitedWork, locale: Locale, words: CitationsMessages): readonly Piece[] {
  const names = setNames(work, locale);
  const author = authorText(names, words);
  const date = [{ text: stopped(`(${dateText(work.issued, words)})`) }];
  const title = titlePieces(work, locale, words);
  const publisher = inLanguage(work.publisher, locale);
  const isSaid = names.some(({ whole }) => whole === publisher);
  const where: Piece =
    work.container === ''
      ? { text: isSaid ? '' : stopped(publisher) }
      : { text: stopped(work.container), italic: true };
  // The day of reading is said only of what may change without a date of its own.
  const isUndated = work.issued === '' && work.accessed !== '' && work.address !== '';
  return joinSentences([
    ...(author === '' ? [title, date] : [[{ text: stopped(author) }], date, title]),
    [where],
    [
      { text: isUndated ? words.retrieved(dayText(work.accessed, words)) : '' },
      { text: work.address, address: work.address },
    ],
  ]);
}

/** What stands in the brackets in the text: author and year, and where in the work. */
export function apaInText(work: CitedWork, locale: Locale, words: CitationsMessages): string {
  const names = setNames(work, locale).map((name) => shortName(name, locale));
  const who =
    names.length === 0
      ? words.quoted(inLanguage(work.title, locale))
      : names.length > 2
        ? `${names[0] ?? ''}${words.andOthers}`
        : joinNames(names, ' & ');
  return [who, yearOf(work.issued) || words.undated, ...work.places].join(words.comma);
}

function authorText(names: readonly SetName[], words: CitationsMessages): string {
  const said = names.map(({ body, whole, family, given, eastAsian }) =>
    body || eastAsian || given === '' ? whole : `${family}, ${initials(given)}`,
  );
  if (said.length > MOST_AUTHORS)
    return `${said.slice(0, MOST_AUTHORS - 1).join(words.betweenNames)}, . . . ${said.at(-1) ?? ''}`;
  const isEastAsian = names.every(({ eastAsian }) => eastAsian);
  return isEastAsian ? said.join(words.betweenNames) : joinNames(said, ', & ');
}

function dateText(issued: string, words: CitationsMessages): string {
  const parts = datePartsOf(issued);
  if (parts === undefined) return words.undated;
  const { year, month, day } = parts;
  return month === undefined ? String(year) : words.dated(year, month, day);
}

/** Title, what it is called in the reader's language, version and kind, as one sentence. */
function titlePieces(work: CitedWork, locale: Locale, words: CitationsMessages): readonly Piece[] {
  const { title, kind, container, isDescribed } = work;
  const translated = isDescribed ? '' : translatedTitle(work, locale);
  const versions = versionWords(work, words).join('; ');
  const kinds = { software: words.software, dataset: words.dataset, article: '', report: '' };
  const tail = [
    ...(translated === '' ? [] : [`[${translated}]`]),
    ...(versions === '' ? [] : [`(${versions})`]),
    ...(kinds[kind] === '' ? [] : [`[${kinds[kind]}]`]),
  ];
  const own = isDescribed ? `[${inLanguage(title, locale)}]` : title.own;
  const isItalic = container === '' && !isDescribed;
  const ended = tail.length === 0 ? stopped(own) : own;
  return [
    isItalic ? { text: ended, italic: true } : { text: ended },
    { text: tail.length === 0 ? '' : stopped(` ${tail.join(' ')}`) },
  ];
}
