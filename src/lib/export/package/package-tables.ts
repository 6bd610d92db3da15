import type { BriefContext } from '../../view/briefing/brief-context.ts';
import { isNumber, traceNumber } from '../../view/briefing/trace-number.ts';
import { csvCell } from '../../view/csv-cell.ts';
import type { DataPackageMessages } from '../../view/messages/en/data-package.ts';
import type { PackageGround } from './package-ground.ts';

/** A column with what it holds. */
interface Field {
  name: string;
  type: 'string' | 'number' | 'year' | 'boolean';
  description: string;
}

type TableName = 'results' | 'inputs' | 'figures' | 'conventions';

/** A table of the package: its columns, its rows as texts, and the columns that name a row. */
export interface PackageTable {
  name: TableName;
  title: string;
  fields: readonly Field[];
  key: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The tables of a data package in the words of its language: results, then what they rest on and nothing else. */
export function packageTables(
  context: BriefContext,
  ground: PackageGround,
  words: DataPackageMessages,
): readonly PackageTable[] {
  const table = (
    name: TableName,
    key: readonly string[],
    rows: PackageTable['rows'],
    types: Readonly<Record<string, Field['type']>> = {},
  ): PackageTable => {
    const { title, fields } = words[name];
    const described = Object.entries(fields).map(([field, description]) => ({
      name: field,
      type: types[field] ?? 'string',
      description,
    }));
    return { name, title, fields: described, key, rows };
  };
  return [
    table('results', [], ground.results, { value: 'number', year: 'year' }),
    table('inputs', ['path'], inputRows(context, ground), { value: 'number', example: 'boolean' }),
    table('figures', ['id'], figureRows(context, ground), { value: 'number' }),
    table('conventions', ['id'], conventionRows(context, ground)),
  ];
}

/** A table as a CSV file: lines end as RFC 4180 has them, and no text can be taken for a formula. */
export function csvOf({ fields, rows }: PackageTable): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Every choice that a result rests on: how much, who says so and when. */
function inputRows(context: BriefContext, { leaves }: PackageGround): PackageTable['rows'] {
  return leaves
    .filter(({ ref }) => ref.startsWith('choice:'))
    .map(({ ref, value, source, date, example }) => {
      const found = traceNumber(ref, context);
      const unit = isNumber(found) ? found.unit : '';
      return [ref.slice('choice:'.length), value, unit, source ?? '', date ?? '', String(example === true)];
    });
}

/** The article's figures in use: what they state in our own words, and where. */
function figureRows({ records }: BriefContext, { leaves }: PackageGround): PackageTable['rows'] {
  const used = new Set(leaves.map(({ ref }) => ref));
  return records.figures
    .filter(({ id }) => used.has(`figure:${id}`))
    .map(({ id, kind, value, unit, qualifier, date, place, passage, statement, link }) =>
      [id, kind, value, unit, qualifier, date, place, passage, statement, link].map((field) => field ?? ''),
    );
}

function conventionRows({ records }: BriefContext, { conventions }: PackageGround): PackageTable['rows'] {
  return records.conventions
    .filter(({ id }) => conventions.has(id))
    .map(({ id, label, rule, reason }) => [id, label, rule, reason]);
}
