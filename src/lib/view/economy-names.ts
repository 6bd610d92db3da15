import { htmlLang, type Locale } from './locale.ts';

/** Names where the language's own short form differs from what the browser says, or browsers differ. */
const NAMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  KOR: { en: 'Republic of Korea', zh: '韩国', ja: '韓国' },
  USA: { en: 'United States', zh: '美国', ja: '米国' },
  GBR: { en: 'United Kingdom', zh: '英国', ja: '英国' },
};

// ISO 3166: three letters, for the economies that an analyst of alliances is likely to name; two more where the short
// code is not their beginning.
const CODES =
  'ALB ARG AUS BEL BGR BRA CAN CHE CZE DEU EGY ESP FIN FRA GRC HKG HRV HUN IDN IND ISL ITA KHM KWT LAO LTU LUX LVA ' +
  'MDA MKD MMR MNG MYS NLD NOR NPL NZL PHL QAT ROU RUS SAU SGP THA TWN VNM ZAF AUTAT BRNBN CHLCL CHNCN DNKDK ' +
  'ESTEE IRLIE ISRIL JPNJP KAZKZ MACMO MEXMX MNEME PAKPK PNGPG POLPL PRTPT SRBRS SVKSK SVNSI SWESE TURTR UKRUA';

const twoLetters = new Map(
  CODES.split(' ').map((code) => [code.slice(0, 3), code.slice(3) || code.slice(0, 2)]),
);

const regions: Partial<Record<Locale, Intl.DisplayNames>> = {};

/** All codes of three letters that have a name of their own. */
export function knownCodes(): string[] {
  return [...new Set([...Object.keys(NAMES), ...twoLetters.keys()])];
}

/** The name of an economy by its code of three letters; a code that is not known is its own name. */
export function economyName(code: string, locale: Locale): string {
  const known = NAMES[code]?.[locale];
  if (known !== undefined) return known;
  const region = twoLetters.get(code);
  if (region === undefined) return code;
  regions[locale] ??= new Intl.DisplayNames(htmlLang(locale), { type: 'region' });
  return regions[locale].of(region) ?? code;
}
