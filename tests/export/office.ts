import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readSheets, type SheetValues } from './read-sheets.ts';

const HOW_TO_INSTALL =
  'apt-get install -y --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui';
const isThere = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;
const isCi = process.env.CI !== undefined && process.env.CI !== '';

/** LibreOffice keeps the values that a file brings along unless its profile says to compute them always. */
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * A test that needs LibreOffice. Without it: said loudly and left out, but on a machine that checks every change
 * (`CI`), where it is a failure.
 */
export const itWithOffice = (name: string, run: () => Promise<void> | void): void => {
  if (isThere) {
    it(name, run);
    return;
  }
  if (isCi) {
    it(name, () => {
      expect.fail(`LibreOffice is missing: ${HOW_TO_INSTALL}`);
    });
    return;
  }
  console.warn(`LEFT OUT, since LibreOffice is missing: ${name}. Install it: ${HOW_TO_INSTALL}`);
  it.skip(`${name} (LibreOffice is missing: ${HOW_TO_INSTALL})`, run);
};

/** The values of workbooks as LibreOffice computes them afresh, in full precision, in the order given. */
export function recalculated(workbooks: readonly Uint8Array[]): SheetValues[] {
  return converted(workbooks, 'xlsx', 'xlsx:Calc MS Excel 2007 XML').map(readSheets);
}

/** The text of Word documents as LibreOffice reads them. */
export function wordTexts(documents: readonly Uint8Array[]): string[] {
  return converted(documents, 'docx', 'txt:Text (encoded):UTF8').map((bytes) => bytes.toString('utf8'));
}

/** How many pages Word documents have as LibreOffice lays them out. */
export function pageCounts(documents: readonly Uint8Array[]): number[] {
  return converted(documents, 'docx', 'pdf:writer_pdf_Export').map(
    (bytes) => bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  );
}

/** Files as LibreOffice writes them in another form. */
function converted(files: readonly Uint8Array[], ending: string, form: string): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'footing-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
    const names = files.map((bytes, at) => {
      const name = join(folder, `file-${String(at)}.${ending}`);
      writeFileSync(name, bytes);
      return name;
    });
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        form,
        '--outdir',
        out,
        ...names,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`soffice: ${String(status)}: ${stderr}`);
    const made = form.slice(0, form.indexOf(':'));
    return files.map((_, at) => readFileSync(join(out, `file-${String(at)}.${made}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
