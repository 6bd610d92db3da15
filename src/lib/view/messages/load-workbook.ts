import type { Locale } from '../locale.ts';
import type { WorkbookMessages } from './en/workbook.ts';

/** Loads the words of the workbook: they come with what writes it. */
export async function loadWorkbookWords(locale: Locale): Promise<WorkbookMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/workbook.ts')).workbook;
    case 'zh':
      return (await import('./zh/workbook.ts')).workbook;
    case 'ja':
      return (await import('./ja/workbook.ts')).workbook;
  }
}
