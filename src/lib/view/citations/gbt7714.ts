import type { Locale } from '../locale.ts';
import type { CitationsMessages } from '../messages/en/citations.ts';
import { initials, setNames, type SetName } from './author-names.ts';
import type { CitedWork } from './cited-work.ts';
import { yearOf } from './date-parts.ts';
import { joinSentences, stopped, type Piece } from './piece.ts';
import { versionWords } from './version-words.ts';

/** More authors than this are shortened to the first three. */
const MOST_AUTHORS = 3;
/** Marks of the kind of a work: electronic bulletin, database, report, computer program. */
const MARKS = { article: 'EB', dataset: 'DB', report: 'R', software: 'CP' } as const;
const EAST_ASIAN = /\p{Script=Han}/u;

/**
 * A reference by GB/T 7714-2015, by number or by author and year. The standard has a work described in its own
 * language and script, whatever the language of the text around it.
 */
export function gbtReference(
  work: CitedWork,
  order: 'numbered' | 'author-year',
  words: CitationsMessages,
): readonly Piece[] {
  const { title, issued, accessed, address, kind } = work;
  const mark = address === '' ? MARKS[kind] : `${MARKS[kind]}/OL`;
  const author = authorText(setNames(work, 'own'), work);
  const year = yearOf(issued);
  const versions = versionWords(work, words)
    .map((part) => `: ${part}`)
    .join('');
  // Without an author the standard puts a stand-in before the year; before a title nothing is needed.
  const unknown = EAST_ASIAN.test(title.own) ? '佚名' : 'Anon';
  const dated = [author || unknown, ...(year === '' ? [] : [year])].join(', ');
  const dates = `${issued === '' ? '' : `(${issued})`}${accessed === '' ? '' : `[${accessed}]`}`;
  // What is not online has its publisher and year where the dates of an online work stand.
  const onPaper = [work.publisher.own, year].filter((part) => part !== '').join(', ');
  return joinSentences([
    [{ text: stopped(order === 'numbered' ? author : dated) }],
    [{ text: stopped(`${title.own}${versions}[${mark}]`) }],
    [{ text: stopped(address === '' ? onPaper : dates) }],
    address === '' ? [] : [{ text: address, address }, { text: '.' }],
  ]);
}

/** What stands in the text: a number in brackets, or author and year. */
export function gbtInText(
  work: CitedWork,
  order: 'numbered' | 'author-year',
  number: number | undefined,
  locale: Locale,
): string {
  const places = work.places.join(', ');
  if (order === 'numbered' && number !== undefined) return `[${String(number)}]${places}`;
  const names = setNames(work, 'own');
  const short = names.map(({ body, whole, family, eastAsian }) => (body || eastAsian ? whole : family));
  const others = names[0]?.eastAsian === true ? '等' : ' et al.';
  const who = short.length > 2 ? `${short[0] ?? ''}${others}` : short.join(', ');
  const said = [who || work.title.own, yearOf(work.issued)].filter((part) => part !== '').join(', ');
  const where = locale === 'en' && places !== '' ? ` ${places}` : places;
  return `(${said})${where}`;
}

/** Family names in capitals with initials; names in East Asian script as they are, pinyin given names in full. */
function authorText(names: readonly SetName[], { title }: CitedWork): string {
  const said = names.slice(0, MOST_AUTHORS).map(({ body, whole, family, given, eastAsian, familyFirst }) => {
    if (body || eastAsian || given === '') return whole;
    return `${family.toUpperCase()} ${familyFirst ? given : initials(given, '')}`;
  });
  if (names.length <= MOST_AUTHORS) return said.join(', ');
  return `${said.join(', ')}, ${EAST_ASIAN.test(title.own) ? '等' : 'et al.'}`;
}
