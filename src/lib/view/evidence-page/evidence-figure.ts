import type { AccountRecord, FigureRecord } from '../records/records.ts';

/** A figure as this page shows it: its paragraph stands around it, other accounts are fetched when they are opened. */
export interface EvidenceFigure extends Omit<FigureRecord, 'gloss' | 'section'> {
  /** How many other accounts there are. */
  others: number;
}

/** The figures of the page. */
export function evidenceFigures(
  figures: readonly FigureRecord[],
  accounts: readonly AccountRecord[],
): readonly EvidenceFigure[] {
  return figures.map((figure) => {
    const others = accounts.filter((account) => account.figures.includes(figure.id)).length;
    const shown: Partial<FigureRecord> & EvidenceFigure = { ...figure, others };
    delete shown.gloss;
    delete shown.section;
    return shown;
  });
}
