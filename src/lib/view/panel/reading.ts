import type { Calculation } from '../../engine/calculation.ts';
import type { Cell } from '../../engine/cell.ts';
import type { FootingDocument } from '../../scenario/document.ts';
import type { Figures } from '../../scenario/figure-value.ts';
import type { Leaf } from '../../scenario/model.ts';
import type { OtherVersion } from '../changes/other-model.ts';
import type { ControlId } from '../calculator/phrase.ts';
import type { Words } from '../charts/words.ts';
import type { DerivationView } from '../derivation-rows.ts';
import type { CoreMessages } from '../messages/en/core.ts';
import type { AccountRecord, ConventionRecord, FigureRecord, SiteRecords } from '../records/records.ts';
import type { Traced } from '../traced.ts';
import type { SourceText } from './source-text.ts';

/** What the panel knows of the page: its results, its words and its evidence, all in one language. */
export interface PanelContext {
  calculation: Calculation | undefined;
  /** The open document without its faulty parts. */
  document: FootingDocument | undefined;
  core: CoreMessages;
  records: SiteRecords;
  /** Sources that presets hold in English, in the reader's language. */
  presetTexts: Readonly<Record<string, string>>;
  economyName: (code: string) => string;
  /** Another version that the reader compares with, and the figures that documents refer to. */
  other?: OtherVersion | undefined;
  figures?: Figures;
}

/** A calculation opened: its rows, and the figures and conventions that it rests on. */
export interface CellReading {
  kind: 'cell';
  cell: Cell;
  title: string;
  /** Whose number it is: the economy, the level and what it is compared with. */
  about: Words;
  /** All digits with the whole unit; null where the number as shown has them already. */
  inFull: string | null;
  view: DerivationView;
  /** What the rounding of figures and inputs leaves open. */
  range: Traced | null;
  conventions: readonly ConventionRecord[];
  figures: readonly FigureReading[];
  leaves: readonly Leaf[];
}

/** A calculation without a number: why, and where the remedy lies. */
export interface ProblemReading {
  kind: 'problem';
  title: string;
  about: Words;
  message: string;
  remedy: string;
  control: ControlId;
}

/** A figure of the article, with what other publications say beside it. */
export interface FigureReading {
  kind: 'figure';
  figure: FigureRecord;
  value: Traced;
  range: Traced | null;
  statement: Words;
  gloss: Words;
  note: Words;
  /** Why it is not computed with; empty where it can be. */
  leftOff: Words;
  alsoReads: Words;
  accounts: readonly AccountReading[];
}

/** Another account of a figure: it stands beside it and is never merged with it. */
export interface AccountReading {
  kind: 'account';
  account: AccountRecord;
  value: Traced | null;
  says: Words;
  /** The figures that it is about. */
  figures: readonly Traced[];
}

/** A number that the reader, or an example for the reader, supplied. */
export interface ChoiceReading {
  kind: 'choice';
  title: string;
  /** Whose it is; empty where it is nobody's in particular. */
  about: Words;
  value: Traced;
  isExample: boolean;
  source: SourceText | null;
  dateText: string | null;
  range: Traced | null;
  control: ControlId;
}

export interface ConventionReading {
  kind: 'convention';
  convention: ConventionRecord;
}

/** Nothing of that address is there any more: the reader took it out or opened another scenario. */
export interface GoneReading {
  kind: 'gone';
}

/** Where a number comes from, as plain data: one shape a kind of trace. */
export type PanelReading =
  | CellReading
  | ProblemReading
  | FigureReading
  | AccountReading
  | ChoiceReading
  | ConventionReading
  | GoneReading;
