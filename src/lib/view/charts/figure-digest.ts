/** How far the article lets a date be known. */
export type DatePrecision =
  'day' | 'early-month' | 'mid-month' | 'late-month' | 'month' | 'year' | 'period' | 'not-stated';

/** What the demand ladder needs to know of a figure, its texts already in the reader's language. */
export interface FigureDigest {
  id: string;
  /** Demands, status quo and limits stand on the ladder, all others do not. */
  kind: string;
  /** The level in % of GDP; null where the text gives none. */
  value: string | null;
  date: string | null;
  datePrecision: DatePrecision;
  dateText: string;
  /** Empty where no speaker is named. */
  speakerName: string;
  /** "to Japan"; empty where not stated. */
  addresseeText: string;
  formality: string;
  formalityText: string;
  statement: string;
  /** Why it is left off the ladder: it asks for no money. */
  leftOff?: string | null;
}
