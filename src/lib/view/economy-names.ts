import { htmlLang, type Locale } from './locale.ts';

/** Names where the language's own short form differs from what the browser says, or browsers differ. */
const NAMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  JPN: { en: 'Japan', zh: '日本', ja: '日本' },
  KOR: { en: 'Republic of Korea', zh: '韩国', ja: '韓国' },
  AUS: { en: 'Australia', zh: '澳大利亚', ja: 'オーストラリア' },
  PHL: { en: 'Philippines', zh: '菲律宾', ja: 'フィリピン' },
  DEU: { en: 'Germany', zh: '德国', ja: 'ドイツ' },
  USA: { en: 'United States', zh: '美国', ja: '米国' },
  GBR: { en: 'United Kingdom', zh: '英国', ja: '英国' },
};

// ISO 3166: three letters and two, for the economies that an analyst of alliances is likely to name.
const CODES =
  'ALBAL ARGAR AUTAT BELBE BGRBG BRABR BRNBN CANCA CHECH CHLCL CHNCN CZECZ DNKDK EGYEG ESPES ESTEE FINFI FRAFR ' +
  'GRCGR HKGHK HRVHR HUNHU IDNID INDIN IRLIE ISLIS ISRIL ITAIT KAZKZ KHMKH KWTKW LAOLA LTULT LUXLU LVALV MACMO ' +
  'MDAMD MEXMX MKDMK MMRMM MNEME MNGMN MYSMY NLDNL NORNO NPLNP NZLNZ PAKPK PNGPG POLPL PRTPT QATQA ROURO RUSRU ' +
  'SAUSA SGPSG SRBRS SVKSK SVNSI SWESE THATH TURTR TWNTW UKRUA VNMVN ZAFZA';

const twoLetters = new Map(CODES.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));

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
  return new Intl.DisplayNames(htmlLang(locale), { type: 'region' }).of(region) ?? code;
}
