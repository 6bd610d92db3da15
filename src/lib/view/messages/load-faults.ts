import type { Locale } from '../locale.ts';
import type { FaultMessages } from './en/faults.ts';

/** Loads the sentences for faults: they are needed once something was changed or opened, not before. */
export async function loadFaults(locale: Locale): Promise<FaultMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/faults.ts')).faults;
    case 'zh':
      return (await import('./zh/faults.ts')).faults;
    case 'ja':
      return (await import('./ja/faults.ts')).faults;
  }
}
