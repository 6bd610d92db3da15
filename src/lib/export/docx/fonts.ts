import type { Locale } from '../../view/locale.ts';
import { escapeMarkup as esc } from '../escape-markup.ts';

/** The typefaces of a document: one for Latin text and numbers, one for East Asian text. */
export interface Faces {
  latin: string;
  eastAsia: string;
}

interface EastAsianFace {
  name: string;
  /** What takes its place where it is missing, best first. */
  others: readonly string[];
  /** The character set by which Word groups faces. */
  charset: '80' | '86';
}

const LATIN = 'Calibri';
const LATIN_OTHERS = 'Carlito,Helvetica Neue,Arial,Noto Sans';
const JAPANESE: EastAsianFace = {
  name: 'Yu Gothic',
  others: ['游ゴシック', 'Hiragino Sans', 'Meiryo', 'Noto Sans CJK JP', 'Noto Sans JP'],
  charset: '80',
};
const CHINESE: EastAsianFace = {
  name: 'Microsoft YaHei',
  others: ['微软雅黑', 'PingFang SC', 'DengXian', 'Noto Sans CJK SC', 'Noto Sans SC'],
  charset: '86',
};

/** East Asian characters in English text are those of the article's language. */
const EAST_ASIAN: Readonly<Record<Locale, EastAsianFace>> = { en: CHINESE, zh: CHINESE, ja: JAPANESE };

/** The typefaces of a language, found on the machines of its readers. */
export function facesOf(locale: Locale): Faces {
  return { latin: LATIN, eastAsia: EAST_ASIAN[locale].name };
}

/** The font table of a document: for each typeface what may take its place. */
export function fontTable(locale: Locale): string {
  const { name, others, charset } = EAST_ASIAN[locale];
  const font = (face: string, instead: string, set: string): string =>
    `<w:font w:name="${esc(face)}"><w:altName w:val="${esc(instead)}"/><w:charset w:val="${set}"/>` +
    `<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    font(LATIN, LATIN_OTHERS, '00') +
    font(name, others.join(','), charset) +
    '</w:fonts>'
  );
}
