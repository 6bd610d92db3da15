import type { Locale } from '../locale.ts';
import type { ChartsMessages } from './en/charts.ts';

/** Loads the words of the drawings: they come with the drawings' program, not before. */
export async function loadChartWords(locale: Locale): Promise<ChartsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/charts.ts')).charts;
    case 'zh':
      return (await import('./zh/charts.ts')).charts;
    case 'ja':
      return (await import('./ja/charts.ts')).charts;
  }
}
