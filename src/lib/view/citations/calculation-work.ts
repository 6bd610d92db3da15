import type { CitedWork } from './cited-work.ts';

/** The calculation itself, as it is cited. */
export interface CitedCalculation {
  /** Version of Footing. */
  version: string;
  /** The scenario's name; empty where it has none. */
  label: string;
  /** Of the scenario's headline results; empty where it is not known. */
  checksum: string;
  /** A link back to the scenario; empty where there is none. */
  address: string;
  /** ISO day on which it was computed. */
  computed: string;
}

/** A calculation as software: the version fixes every formula, the checksum the numbers. */
export function calculationWork(calculation: CitedCalculation, accessed: string): CitedWork {
  const { version, label, checksum, address, computed } = calculation;
  return {
    id: 'footing',
    kind: 'software',
    authors: [
      {
        kind: 'body',
        names: { own: 'Footing contributors', zh: 'Footing贡献者', ja: 'Footing貢献者一同' },
      },
    ],
    title: { own: 'Footing' },
    isDescribed: false,
    language: 'en',
    container: '',
    publisher: { own: '' },
    issued: computed,
    accessed: address === '' ? '' : accessed,
    address,
    places: [],
    details: [],
    version,
    ...(label === '' && checksum === '' ? {} : { scenario: { label, checksum } }),
  };
}
