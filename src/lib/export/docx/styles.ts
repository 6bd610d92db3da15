import type * as Docx from 'docx';
import type { Locale } from '../../view/locale.ts';
import { facesOf } from './fonts.ts';

/** Ids of the styles that paragraphs of a briefing have; Word shows their names in its own language where it knows them. */
export const STYLES = {
  title: 'Title',
  heading: 'Heading1',
  lead: 'Lead',
  caption: 'Caption',
  head: 'TableHeading',
  cell: 'TableText',
  bullet: 'ListBullet',
  small: 'SourceNote',
  note: 'FootnoteText',
  footer: 'Footer',
} as const;

/** What documents name their language. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN', ja: 'ja-JP' };

const DEEP = '0F3560';
const QUIET = '555D66';
const BULLETS = 'bullets';

/** The text of tables, in half points as all sizes here. */
export const TABLE_SIZE = 18;
const SIZE = {
  title: 36,
  heading: 26,
  lead: 24,
  body: 21,
  list: 18,
  caption: 20,
  table: TABLE_SIZE,
  small: 17,
};

/** The styles of a briefing: everything that is formatted has one, so that an office's own template can restyle it. */
export function styles(locale: Locale): Docx.IStylesOptions {
  const { latin, eastAsia } = facesOf(locale);
  const language = LANGUAGES[locale];
  const style = (id: string, name: string, run: object, paragraph: object, basedOn = 'Normal') => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia },
          size: SIZE.body,
          language: { value: language, eastAsia: locale === 'en' ? 'zh-CN' : language },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { size: SIZE.title, bold: true, color: DEEP },
        paragraph: { spacing: { after: 160, line: 252 }, keepNext: true },
      },
      heading1: {
        run: { size: SIZE.heading, bold: true, color: DEEP },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { size: SIZE.lead, bold: true, color: DEEP },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
      },
      caption: {
        run: { size: SIZE.caption, bold: true },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
      },
      footnoteText: {
        run: { size: SIZE.small },
        paragraph: { spacing: { after: 20, line: 240 } },
      },
    },
    paragraphStyles: [
      style(STYLES.lead, 'Lead', { size: SIZE.lead }, { spacing: { after: 160, line: 288 } }),
      style(STYLES.cell, 'Table Text', { size: SIZE.table }, { spacing: { after: 0, line: 240 } }),
      style(STYLES.head, 'Table Heading', { bold: true }, { keepNext: true }, STYLES.cell),
      style(STYLES.bullet, 'List Bullet', { size: SIZE.list }, { spacing: { after: 60, line: 259 } }),
      style(
        STYLES.small,
        'Source Note',
        { size: SIZE.small, color: QUIET },
        { spacing: { before: 60, line: 252 } },
      ),
      style(STYLES.footer, 'footer', { size: SIZE.small, color: QUIET }, { spacing: { after: 0 } }),
    ],
  };
}

/** The one list of a briefing: bullets, hanging. */
export function bullets(docx: typeof Docx): { definition: Docx.INumberingOptions; reference: string } {
  const { LevelFormat } = docx;
  const style = { paragraph: { indent: { left: 284, hanging: 284 } } };
  return {
    definition: {
      config: [{ reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style }] }],
    },
    reference: BULLETS,
  };
}
