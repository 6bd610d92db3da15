import type { Locale } from '../locale.ts';
import type { DataPackageMessages } from './en/data-package.ts';

/** Loads the words of the data package: they come with what writes it. */
export async function loadPackageWords(locale: Locale): Promise<DataPackageMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/data-package.ts')).dataPackage;
    case 'zh':
      return (await import('./zh/data-package.ts')).dataPackage;
    case 'ja':
      return (await import('./ja/data-package.ts')).dataPackage;
  }
}
