import { setNames } from './author-names.ts';
import { inLanguage, translatedTitle, type CitedWork } from './cited-work.ts';
import { yearOf } from './date-parts.ts';
import { dayText } from './day-text.ts';
import type { Piece } from './piece.ts';
import { versionWords } from './version-words.ts';

/** The marks and words of the form are part of it, whatever the language of the page. */
const words = {
  year: (year: number): string => `${year}年`,
  month: (year: number, month: number): string => `${year}年${month}月`,
  day: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  undated: '発行日不明',
  read: '閲覧',
  others: 'ほか',
  version: (version: string): string => `バージョン${version}`,
  scenario: (label: string): string => `シナリオ「${label}」`,
  checksum: (checksum: string): string => `結果の照合値${checksum}`,
};

/** 著者「題名」『掲載誌』発行者、日付、URL（閲覧日）。 A title in another language has its Japanese one in 〔〕. */
export function japaneseReference(work: CitedWork): readonly Piece[] {
  const { title, kind, isDescribed, container, issued, accessed, address } = work;
  const names = setNames(work, 'ja').map(({ whole }) => whole);
  const publisher = inLanguage(work.publisher, 'ja');
  const translated = isDescribed ? '' : translatedTitle(work, 'ja');
  const own = kind === 'article' ? `「${title.own}」` : `『${title.own}』`;
  const titled = isDescribed ? inLanguage(title, 'ja') : own;
  const head = [
    names.join('・'),
    // A described title stands in no marks that would keep it apart from the author.
    isDescribed && names.length > 0 ? `、${titled}` : titled,
    translated === '' ? '' : `〔${translated}〕`,
    container === '' ? '' : `『${container}』`,
    names.includes(publisher) ? '' : publisher,
  ].join('');
  const rest = [...versionWords(work, words), issued === '' ? words.undated : dayText(issued, words)];
  const read = accessed === '' ? '' : `（${dayText(accessed, words)}${words.read}）`;
  return [
    { text: [head, ...rest].join('、') },
    ...(address === '' ? [] : [{ text: '、' }, { text: address, address }]),
    { text: `${read}。` },
  ];
}

/** What stands in the brackets in the text: family name and year, and where in the work. */
export function japaneseInText(work: CitedWork): string {
  const names = setNames(work, 'ja').map(({ body, whole, family }) => (body ? whole : family));
  const who = names.length > 2 ? `${names[0] ?? ''}${words.others}` : names.join('・');
  const said = [
    `${who || inLanguage(work.title, 'ja')} ${yearOf(work.issued) || words.undated}`,
    ...work.places,
  ];
  return said.join('、');
}
