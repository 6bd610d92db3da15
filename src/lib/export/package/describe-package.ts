import { sha256 } from '../../evidence/sha256.ts';
import type { CitedWork } from '../../view/citations/cited-work.ts';
import { reference } from '../../view/citations/reference.ts';
import { citationStyle } from '../../view/briefing/citation-style.ts';
import type { BriefContext } from '../../view/briefing/brief-context.ts';
import type { DataPackageMessages } from '../../view/messages/en/data-package.ts';
import { lineText, type SealedBriefing } from '../../view/briefing/sealed.ts';
import type { PackageTable } from './package-tables.ts';

/** What a package is described from. */
interface Described {
  briefing: SealedBriefing;
  context: BriefContext;
  works: readonly CitedWork[];
  tables: readonly PackageTable[];
  files: ReadonlyMap<string, string>;
  words: DataPackageMessages;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  bib: 'application/x-bibtex',
  txt: 'text/plain',
};

/** `datapackage.json`: every file with its schema and digest, sources and licences (Frictionless Data Package 1). */
export async function describePackage({
  briefing,
  context,
  works,
  tables,
  files,
  words,
}: Described): Promise<object> {
  const { version, date, locale } = context;
  const { title, manifest } = briefing;
  const resources = await Promise.all([...files].map(([path, content]) => resource(path, content, tables)));
  return {
    profile: 'data-package',
    name: 'footing-briefing',
    title: lineText(title),
    created: `${date}T00:00:00Z`,
    languages: [locale],
    keywords: words.keywords,
    footing: { version, checksum: manifest.checksum },
    // Of what Footing itself adds; quoted figures stay their publishers', who are the sources.
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: words.licence }],
    sources: works.map((work) => sourceOf(work, context)),
    resources,
  };
}

async function resource(path: string, content: string, tables: readonly PackageTable[]): Promise<object> {
  const table = tables.find(({ name }) => `${name}.csv` === path);
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: path.replace(/\W+/g, '-').toLowerCase(),
    path,
    ...(table && { title: table.title, profile: 'tabular-data-resource' }),
    format,
    mediatype: TYPES[format] ?? 'text/plain',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(content).byteLength,
    hash: `sha256:${await sha256(content)}`,
    ...(table && {
      schema: {
        fields: table.fields,
        missingValues: [''],
        ...(table.key.length > 0 && { primaryKey: table.key }),
      },
    }),
  };
}

/** A work as its reference, in the briefing's style of citation. */
function sourceOf(work: CitedWork, context: BriefContext): object {
  const { locale, words } = context;
  const { address } = work;
  return {
    title: reference(work, citationStyle(context), locale, words.citations),
    ...(address !== '' && { path: address }),
  };
}
