import type { FootingDocument } from '../../scenario/document.ts';
import { removeAt, setAt } from '../../scenario/edit-document.ts';
import type { Unlike } from './unlike.ts';

/** Two documents that are compared: the open one and the other. */
export interface Documents {
  here: FootingDocument;
  there: FootingDocument;
}

/**
 * The documents after what makes them unlike was converted in them: calendar years, one price year, one reading of
 * the saving, the same years looked at. Undefined where no setting converts: currencies are compared in dollars, and
 * a market rate in place of a purchasing-power one only the reader can give.
 */
export function madeAlike(unlike: Unlike, { here, there }: Documents): Documents | undefined {
  switch (unlike.kind) {
    case 'year-kind': {
      const calendar = (document: FootingDocument) => setAt(document, 'conventions.yearBasis', 'calendar');
      return {
        here: unlike.side === 'there' ? here : calendar(here),
        there: unlike.side === 'here' ? there : calendar(there),
      };
    }
    case 'price-year':
      return { here, there: setAt(there, 'conventions.priceYear', unlike.here) };
    case 'saving-period': {
      const period = here.saving?.period;
      const changed =
        period === undefined ? removeAt(there, 'saving.period') : setAt(there, 'saving.period', period);
      return { here, there: changed };
    }
    case 'horizon': {
      const priceYear = there.conventions?.priceYear ?? there.horizon.from;
      const moved = { ...there, horizon: here.horizon };
      // The price year that was the first year by default stays what it was.
      return { here, there: setAt(moved, 'conventions.priceYear', priceYear) };
    }
    case 'currency':
    case 'dollars':
      return undefined;
  }
}
