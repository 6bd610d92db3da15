import type { BriefRecords, FigureBrief, FigureRecord, SiteRecords } from './records.ts';

/** What every page carries of the evidence; the rest is fetched with the first number that is opened. */
export function briefRecords({ source, figures, accounts, conventions }: SiteRecords): BriefRecords {
  const savings = new Set(figures.filter(({ kind }) => kind === 'saving').map(({ id }) => id));
  return {
    source,
    figures: figures.map(briefFigure),
    accounts: accounts.filter((one) => one.value !== null && one.figures.some((id) => savings.has(id))),
    conventions: conventions.map(({ id, label }) => ({ id, label })),
  };
}

function briefFigure(figure: FigureRecord): FigureBrief {
  const { id, kind, kindText, value, unit, qualifier, interval, period } = figure;
  const { date, datePrecision, dateText, speakerId, speakerName } = figure;
  const { addressee, addresseeText, formality, formalityText, statement, leftOff } = figure;
  const { quote, passage, place, ordinal } = figure;
  return {
    ...{ id, kind, kindText, value, unit, qualifier, interval, period },
    ...{ date, datePrecision, dateText, speakerId, speakerName },
    ...{ addressee, addresseeText, formality, formalityText, statement, leftOff },
    ...{ quote, passage, place, ordinal },
  };
}
