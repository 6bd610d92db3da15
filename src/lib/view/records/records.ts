import type { Figure } from '../../evidence/schema.ts';

/** A figure of the article with all its texts in the reader's language. */
export interface FigureRecord {
  id: string;
  kind: Figure['kind'];
  kindText: string;
  value: string | null;
  unit: string | null;
  qualifier: Figure['qualifier'];
  interval: Figure['interval'];
  noun: string | null;
  period: Figure['period'];
  periodText: string;
  date: string | null;
  datePrecision: Figure['datePrecision'];
  dateText: string;
  /** Where the date stands, when that is another paragraph. */
  datePlace: string | null;
  speakerId: string | null;
  /** Empty where no speaker is named. */
  speakerName: string;
  speakerOffice: string;
  officeByOthers: string | null;
  addressee: Figure['addressee'];
  /** Empty where not stated. */
  addresseeText: string;
  occasion: string | null;
  formality: Figure['formality'];
  formalityText: string;
  reportedThrough: string | null;
  /** What was said, in our own words. */
  statement: string;
  note: string | null;
  leftOff: string | null;
  alsoReads: string | null;
  /** The few characters of the article that hold the number, and what stands around them. */
  quote: string;
  prefix: string;
  suffix: string;
  passage: string;
  place: string;
  ordinal: number;
  /** What the paragraph says, in our own words. */
  gloss: string;
  section: string | null;
  /** The public page, at the spot. */
  link: string;
}

/** What another publication says of the same fact. */
export interface AccountRecord {
  id: string;
  figures: readonly string[];
  point: string;
  says: string;
  value: string | null;
  unit: string | null;
  publisher: string;
  /** ISO date at its precision, or a range with a slash. */
  date: string | null;
  dateText: string;
  address: string | null;
  howRead: string;
}

export interface ConventionRecord {
  id: string;
  label: string;
  rule: string;
  reason: string;
}

export interface SourceRecord {
  title: string;
  author: string;
  institution: string;
  publisher: string;
  section: string;
  published: string;
  publishedText: string;
  address: string;
  passages: number;
}

/** The evidence of a page, in its language. */
export interface SiteRecords {
  source: SourceRecord;
  figures: readonly FigureRecord[];
  accounts: readonly AccountRecord[];
  conventions: readonly ConventionRecord[];
}

/** What is told of a figure only when it is opened. */
type FigureDetail =
  | 'gloss'
  | 'section'
  | 'occasion'
  | 'officeByOthers'
  | 'speakerOffice'
  | 'reportedThrough'
  | 'note'
  | 'alsoReads'
  | 'prefix'
  | 'suffix'
  | 'link'
  | 'noun'
  | 'periodText'
  | 'datePlace';

/** A figure as every page has it; the rest comes with the panel that shows it. */
export type FigureBrief = Omit<FigureRecord, FigureDetail>;

/** The evidence that every page carries: enough to compute, to draw and to name. */
export interface BriefRecords {
  source: SourceRecord;
  figures: readonly FigureBrief[];
  /** Other accounts that state an amount of the saving. */
  accounts: readonly AccountRecord[];
  conventions: readonly Pick<ConventionRecord, 'id' | 'label'>[];
}
