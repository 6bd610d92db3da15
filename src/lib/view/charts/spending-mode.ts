/** What the chart of spending by year shows. */
export type SpendingMode = 'money' | 'share' | 'extra' | 'total' | 'real';

export const SPENDING_MODES: readonly SpendingMode[] = ['money', 'share', 'extra', 'total', 'real'];

const FORMULAS: Readonly<Record<SpendingMode, { own: string; baseline: string | null; inDollars: boolean }>> =
  {
    money: { own: 'spending', baseline: 'baseline-spending', inDollars: true },
    share: { own: 'share', baseline: 'baseline', inDollars: false },
    extra: { own: 'increment', baseline: null, inDollars: true },
    total: { own: 'cumulative-increment', baseline: null, inDollars: true },
    real: { own: 'real-spending', baseline: 'real-baseline-spending', inDollars: false },
  };

/** The formulas behind a mode; real amounts and shares are never given in dollars. */
export function spendingFormulas(
  mode: SpendingMode,
  dollars: boolean,
): { own: string; baseline: string | null } {
  const { own, baseline, inDollars } = FORMULAS[mode];
  const suffix = dollars && inDollars ? '-usd' : '';
  return { own: `${own}${suffix}`, baseline: baseline === null ? null : `${baseline}${suffix}` };
}
