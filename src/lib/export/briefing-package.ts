import { writeDocument } from '../scenario/write-document.ts';
import type { BriefContext } from '../view/briefing/brief-context.ts';
import { lineText, type SealedBriefing } from '../view/briefing/sealed.ts';
import { csvCell } from '../view/csv-cell.ts';
import { allResults, RECORD_COLUMNS, recordOf, recordText } from '../view/result-record.ts';
import { sha256 } from '../evidence/sha256.ts';
import { briefingMarkdown } from './briefing-markdown.ts';
import { packFiles } from './pack-files.ts';

/** A table of the package: its columns with what they hold, and its rows as texts. */
interface Table {
  name: string;
  title: string;
  fields: readonly { name: string; type: 'string' | 'number' | 'year'; description: string }[];
  rows: readonly (readonly string[])[];
}

/**
 * A briefing as a data package (Frictionless Data Package 1): its tables as CSV with a schema, the scenario file, the
 * briefing as Markdown with its manifest, sources and licences in `datapackage.json`.
 */
export async function briefingPackage(briefing: SealedBriefing, context: BriefContext): Promise<Uint8Array> {
  const tables = [resultTable(context), figureTable(context), conventionTable(context)];
  const files = new Map<string, string>();
  for (const table of tables) files.set(`${table.name}.csv`, csvOf(table));
  files.set('scenario.json', writeDocument(context.document));
  files.set('briefing.md', briefingMarkdown(briefing));
  files.set('manifest.txt', `${briefing.seal}\n`);
  const description = await descriptor(briefing, context, tables, files);
  const all = new Map([['datapackage.json', `${JSON.stringify(description, null, 2)}\n`], ...files]);
  return packFiles(all);
}

function resultTable({ calculation, words: { core } }: BriefContext): Table {
  const rows: string[][] = [];
  for (const one of allResults(calculation))
    if (!('problem' in one)) rows.push(Object.values(recordOf(one, calculation, core)).map(recordText));
  const about: Partial<Record<(typeof RECORD_COLUMNS)[number], string>> = {
    value: 'exact decimal, in the unit beside it',
    interval: 'low and high end left by the rounding of quoted figures',
    conventions: 'ids in conventions.csv, joined by a space',
    leaves: 'figure:<id> in figures.csv, choice:<path> in scenario.json, convention:<id>, joined by a space',
  };
  return {
    name: 'results',
    title: 'Results',
    fields: RECORD_COLUMNS.map((name) => ({
      name,
      type: name === 'value' ? 'number' : name === 'year' ? 'year' : 'string',
      description: about[name] ?? name,
    })),
    rows,
  };
}

const texts = (names: readonly string[]): Table['fields'] =>
  names.map((name) => ({ name, type: 'string', description: name }));

/** The article's figures: what they state in our own words, and where. */
function figureTable({ records }: BriefContext): Table {
  return {
    name: 'figures',
    title: 'Figures of the article',
    fields: texts(['id', 'kind', 'value', 'unit', 'qualifier', 'date', 'place', 'statement', 'address']),
    rows: records.figures.map(({ id, kind, value, unit, qualifier, date, place, statement, link }) =>
      [id, kind, value, unit, qualifier, date, place, statement, link].map((field) => field ?? ''),
    ),
  };
}

function conventionTable({ records }: BriefContext): Table {
  return {
    name: 'conventions',
    title: 'Conventions',
    fields: texts(['id', 'label', 'rule', 'reason']),
    rows: records.conventions.map(({ id, label, rule, reason }) => [id, label, rule, reason]),
  };
}

function csvOf({ fields, rows }: Table): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

async function descriptor(
  { title, manifest }: SealedBriefing,
  { records, version, date, locale, calculation, presetTexts }: BriefContext,
  tables: readonly Table[],
  files: ReadonlyMap<string, string>,
): Promise<object> {
  const { source } = records;
  const said = new Set<string>();
  for (const { gdp } of calculation.model.economies.values())
    for (const leaf of gdp.values())
      if (leaf.source !== undefined) said.add(presetTexts[leaf.source] ?? leaf.source);
  const encoder = new TextEncoder();
  const resources = await Promise.all(
    [...files].map(async ([path, content]) => {
      const table = tables.find(({ name }) => `${name}.csv` === path);
      return {
        name: path.replace(/\W+/g, '-').toLowerCase(),
        path,
        ...(table && { title: table.title, profile: 'tabular-data-resource' }),
        format: path.slice(path.lastIndexOf('.') + 1),
        encoding: 'utf-8',
        bytes: encoder.encode(content).byteLength,
        hash: `sha256:${await sha256(content)}`,
        ...(table && { schema: { fields: table.fields, missingValues: [''] } }),
      };
    }),
  );
  return {
    profile: 'data-package',
    name: 'footing-briefing',
    title: lineText(title),
    created: `${date}T00:00:00Z`,
    languages: [locale],
    keywords: ['defence spending', 'burden sharing'],
    footing: { version, checksum: manifest.checksum },
    licenses: [{ name: 'MIT', title: 'Program and calculation; quoted figures stay their publishers’' }],
    sources: [
      {
        title: `${source.author}: ${source.title}, ${source.publisher}, ${source.published}`,
        path: source.address,
      },
      ...[...said].map((name) => ({ title: name })),
    ],
    resources,
  };
}
