/** A run of text in a document that came back; a marked one says which number it was. */
export interface FoundRun {
  text: string;
  mark?: NumberMark;
}

/** The mark that a number carries: which manifest it belongs to, and its id there. */
export interface NumberMark {
  sealId: string;
  id: number;
  /** The exact value that the document keeps beside the text, where its format has a place for one. */
  value?: string;
}

/** A paragraph, a heading, a cell of a table: what a reader takes in as one line. */
export interface FoundUnit {
  /** Where it stands: `12` for the twelfth paragraph, `3:2:4` for table 3, row 2, column 4, `Sheet!B7` in a workbook. */
  place: string;
  runs: readonly FoundRun[];
}

/** What a reader of documents could not follow, and says so. */
export type Unfollowed = 'tracked-changes' | 'comments' | 'pictures' | 'macros' | 'scripts' | 'fields';

/** A document that came back, whatever its format: its text with its marks, and the manifests that it carries. */
export interface FoundDocument {
  format: 'docx' | 'html' | 'md' | 'xlsx';
  units: readonly FoundUnit[];
  seals: readonly string[];
  unfollowed: readonly Unfollowed[];
}

/** The text of a unit as a reader sees it. */
export function unitText({ runs }: Pick<FoundUnit, 'runs'>): string {
  return runs.map(({ text }) => text).join('');
}
