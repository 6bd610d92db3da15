/**
 * A number as a reader sees it, with the address of where it comes from: a cell key (`s35/spending/2030`),
 * `figure:<id>`, `choice:<path>` or `convention:<id>`.
 */
export interface Traced {
  text: string;
  trace: string;
  /** The same number with more digits, where the text is rounded. */
  full?: string;
}
