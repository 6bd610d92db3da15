import type { AccountRecord, FigureBrief, FigureRecord } from '../records/records.ts';

/** What this page says of a figure beyond what every page knows; the paragraph itself stands around it. */
export type FigureDetails = Omit<FigureRecord, Exclude<keyof FigureBrief, 'id'> | 'gloss' | 'section'> & {
  /** How many other accounts there are; they are fetched when a reader opens them. */
  others: number;
};

/** A figure as this page shows it. */
export type EvidenceFigure = FigureBrief & FigureDetails;

/** The details of every figure, as data of this page alone. */
export function figureDetails(
  figures: readonly FigureRecord[],
  accounts: readonly AccountRecord[],
): readonly FigureDetails[] {
  return figures.map((figure) => ({
    id: figure.id,
    noun: figure.noun,
    periodText: figure.periodText,
    datePlace: figure.datePlace,
    speakerOffice: figure.speakerOffice,
    officeByOthers: figure.officeByOthers,
    occasion: figure.occasion,
    reportedThrough: figure.reportedThrough,
    note: figure.note,
    alsoReads: figure.alsoReads,
    prefix: figure.prefix,
    suffix: figure.suffix,
    link: figure.link,
    others: accounts.filter((account) => account.figures.includes(figure.id)).length,
  }));
}

/** Puts what every page knows of a figure and the details of this page together. */
export function evidenceFigures(
  briefs: readonly FigureBrief[],
  details: readonly FigureDetails[],
): readonly EvidenceFigure[] {
  return briefs.flatMap((brief) => {
    const more = details.find(({ id }) => id === brief.id);
    return more === undefined ? [] : [{ ...brief, ...more }];
  });
}
