import type { SavingDocument } from './document.ts';
import type { Figures } from './figure-value.ts';
import type { SavingModel } from './model.ts';
import { resolveFigure } from './resolve-figure.ts';
import { resolveNumber } from './resolve-number.ts';

const savings = new WeakMap<SavingDocument, { figures: Figures; model: SavingModel }>();

function resolvePeriod(saving: SavingDocument): SavingModel['period'] {
  if (saving.period === undefined) return 'not-stated';
  if (typeof saving.period === 'string') return saving.period;
  const years = saving.period['total-over-years'];
  return { years, leaf: resolveNumber(String(years), 'saving.period.total-over-years') };
}

/** The saving as the engine reads it; a period that the document leaves out is *not stated*, never guessed. */
export function resolveSaving(saving: SavingDocument, figures: Figures): SavingModel {
  const known = savings.get(saving);
  if (known?.figures === figures) return known.model;
  const period = resolvePeriod(saving);
  const model: SavingModel =
    'figure' in saving
      ? {
          amount: resolveFigure(saving.figure, figures),
          currency: figures.get(saving.figure)?.unit ?? '',
          period,
        }
      : { amount: resolveNumber(saving.amount, 'saving.amount'), currency: saving.currency, period };
  savings.set(saving, { figures, model });
  return model;
}
