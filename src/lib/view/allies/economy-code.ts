import { economyName, knownCodes } from '../economy-names.ts';
import { LOCALES } from '../locale.ts';

const OTHERS: Readonly<Record<string, string>> = {
  'south korea': 'KOR',
  korea: 'KOR',
  'united states of america': 'USA',
  us: 'USA',
  'u.s.': 'USA',
  america: 'USA',
  uk: 'GBR',
  'great britain': 'GBR',
  'czech republic': 'CZE',
  turkey: 'TUR',
  taiwan: 'TWN',
  大韩民国: 'KOR',
  大韓民国: 'KOR',
  アメリカ: 'USA',
  アメリカ合衆国: 'USA',
  美国: 'USA',
  台湾: 'TWN',
};

let byName: ReadonlyMap<string, string> | undefined;

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Names in all languages of the app; asked once, when a table is first read. */
function names(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...knownCodes().flatMap((code) =>
      LOCALES.map((locale) => [plain(economyName(code, locale)), code] as const),
    ),
    ...Object.entries(OTHERS),
  ]);
  return byName;
}

/** The code of an economy by its name in English, Chinese or Japanese; undefined where no known one is meant. */
export function economyCode(name: string): string | undefined {
  return names().get(plain(name));
}
