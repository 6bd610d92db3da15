import { writeDocument } from '../scenario/write-document.ts';
import type { BriefContext } from '../view/briefing/brief-context.ts';
import type { SealedBriefing } from '../view/briefing/sealed.ts';
import { bibtexOf } from '../view/citations/bibtex.ts';
import { citedWorks } from '../view/citations/cited-works.ts';
import { loadPackageWords } from '../view/messages/load-package.ts';
import { briefingMarkdown } from './briefing-markdown.ts';
import { describePackage } from './package/describe-package.ts';
import { packageGround } from './package/package-ground.ts';
import { csvOf, packageTables } from './package/package-tables.ts';
import { packFiles } from './pack-files.ts';

/**
 * A briefing as a data package (Frictionless Data Package 1): its tables as CSV with a schema, the scenario file, the
 * briefing as Markdown with its manifest, the works behind it as BibTeX, sources and licences in `datapackage.json`,
 * all in the briefing's language. `address` leads back to the scenario; empty where no link does.
 */
export async function briefingPackage(
  briefing: SealedBriefing,
  context: BriefContext,
  address: string,
): Promise<Uint8Array> {
  const { records, presetTexts, version, date, document, locale } = context;
  const words = await loadPackageWords(locale);
  const ground = packageGround(context);
  const tables = packageTables(context, ground, words);
  const works = citedWorks({
    leaves: ground.leaves,
    records,
    presetTexts,
    accessed: date,
    calculation: {
      version,
      label: document.label ?? '',
      checksum: briefing.manifest.checksum,
      address,
      computed: date,
    },
  });
  const files = new Map(tables.map((table) => [`${table.name}.csv`, csvOf(table)]));
  files.set('scenario.json', writeDocument(document));
  files.set('briefing.md', briefingMarkdown(briefing));
  files.set('references.bib', bibtexOf(works));
  files.set('manifest.txt', `${briefing.seal}\n`);
  const description = await describePackage({ briefing, context, works, tables, files, words });
  return packFiles(new Map([['datapackage.json', `${JSON.stringify(description, null, 2)}\n`], ...files]));
}
