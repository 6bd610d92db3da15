const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** States a workbook's language, which its writer does not, and names what made it; its parts are packed anew, all of one time. */
export async function withLanguage(workbook: Uint8Array, language: string, made: Date): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(workbook);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`workbook: ${name}: the writer made no such part`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  edit(CORE, (xml) =>
    xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  );
  edit(APP, (xml) => xml.replace(/<Application>[^<]*<\/Application>/, '<Application>Footing</Application>'));
  return zipSync(parts, { mtime: made });
}
