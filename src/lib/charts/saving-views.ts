import type { Component } from 'svelte';
import type { SavingChart } from '../view/charts/saving-chart.ts';

type Drawing = Component<{ chart: SavingChart; onopen: (trace: string) => void }>;

// The page opens on the ratio: the two other views are fetched when a reader asks for one.
const onServer = import.meta.env.SSR
  ? {
      bars: (await import('./SavingBars.svelte')).default,
      days: (await import('./SavingDays.svelte')).default,
    }
  : undefined;

/** The view at once where the page is prerendered, else a promise of it. */
export function savingView(kind: 'bars' | 'days'): Drawing | Promise<Drawing> {
  if (onServer) return onServer[kind];
  return kind === 'bars'
    ? import('./SavingBars.svelte').then((module) => module.default)
    : import('./SavingDays.svelte').then((module) => module.default);
}
