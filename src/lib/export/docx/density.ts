/** How close the text of a document stands. Sizes in half points, all else in twentieths of a point. */
export interface Density {
  margin: number;
  /** Distance of the page's number from its edge. */
  footer: number;
  size: Readonly<
    Record<'title' | 'heading' | 'lead' | 'body' | 'list' | 'caption' | 'table' | 'small', number>
  >;
  /** Space above and below the text of a table's cell. */
  cell: number;
  /** Spaces between paragraphs, in percent of those at ease. */
  space: number;
  /** Heights of lines: of running text, of lists and notes, of tables. */
  line: Leading;
  tight: Leading;
  row: Leading;
}

/** By 240 of a typeface's own height; exact where a tall East Asian face must not push lines apart. */
interface Leading {
  line: number;
  lineRule: 'auto' | 'exact';
}

/** Margins of two centimetres, text to be read at ease. */
export const AT_EASE: Density = {
  margin: 1134,
  footer: 567,
  size: { title: 36, heading: 26, lead: 24, body: 21, list: 18, caption: 20, table: 18, small: 17 },
  cell: 40,
  space: 100,
  line: { line: 276, lineRule: 'auto' },
  tight: { line: 256, lineRule: 'auto' },
  row: { line: 240, lineRule: 'auto' },
};

/** What lets the one-page template stand on one page of A4 in every language. */
export const ON_ONE_PAGE: Density = {
  margin: 794,
  footer: 340,
  size: { title: 30, heading: 20, lead: 21, body: 18, list: 16, caption: 18, table: 16, small: 14 },
  cell: 10,
  space: 40,
  line: { line: 245, lineRule: 'auto' },
  tight: { line: 196, lineRule: 'exact' },
  row: { line: 210, lineRule: 'exact' },
};
