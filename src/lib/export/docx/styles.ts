import type * as Docx from 'docx';
import type { Locale } from '../../view/locale.ts';
import type { Density } from './density.ts';
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

/** The styles of a briefing: everything that is formatted has one, so that an office's own template can restyle it. */
export function styles(locale: Locale, { size, space, line, tight, row }: Density): Docx.IStylesOptions {
  const { latin, eastAsia } = facesOf(locale);
  const language = LANGUAGES[locale];
  const spacing = (before: number, after: number) => ({
    before: (before * space) / 100,
    after: (after * space) / 100,
  });
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
          size: size.body,
          language: { value: language, eastAsia: locale === 'en' ? 'zh-CN' : language },
        },
        paragraph: { spacing: { ...spacing(0, 120), ...line } },
      },
      title: {
        run: { size: size.title, bold: true, color: DEEP },
        paragraph: { spacing: { ...spacing(0, 160), ...line }, keepNext: true },
      },
      heading1: {
        run: { size: size.heading, bold: true, color: DEEP },
        paragraph: { spacing: spacing(280, 80), keepNext: true, keepLines: true },
      },
      heading2: {
        run: { size: size.lead, bold: true, color: DEEP },
        paragraph: { spacing: spacing(200, 60), keepNext: true, keepLines: true },
      },
      caption: {
        run: { size: size.caption, bold: true },
        paragraph: { spacing: spacing(200, 60), keepNext: true, keepLines: true },
      },
      footnoteText: {
        run: { size: size.small },
        paragraph: { spacing: { ...spacing(0, 20), ...tight } },
      },
    },
    paragraphStyles: [
      style(STYLES.lead, 'Lead', { size: size.lead }, { spacing: { ...spacing(0, 160), ...line } }),
      style(STYLES.cell, 'Table Text', { size: size.table }, { spacing: { after: 0, ...row } }),
      style(STYLES.head, 'Table Heading', { bold: true }, { keepNext: true }, STYLES.cell),
      style(STYLES.bullet, 'List Bullet', { size: size.list }, { spacing: { ...spacing(0, 60), ...tight } }),
      style(
        STYLES.small,
        'Source Note',
        { size: size.small, color: QUIET },
        { spacing: { ...spacing(60, 120), ...tight } },
      ),
      style(STYLES.footer, 'footer', { size: size.small, color: QUIET }, { spacing: { after: 0 } }),
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
