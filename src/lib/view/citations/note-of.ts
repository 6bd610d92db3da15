import { translatedTitle, type CitedWork } from './cited-work.ts';

/**
 * What reference managers have no field for: the English title of a work in another language, places in it, what was
 * taken from it, the scenario with the checksum of its results.
 */
export function noteOf(work: CitedWork): string {
  const { places, details, scenario } = work;
  return [
    translatedTitle(work, 'en'),
    ...places,
    ...details,
    scenario?.label ?? '',
    scenario === undefined || scenario.checksum === '' ? '' : `checksum of results ${scenario.checksum}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
