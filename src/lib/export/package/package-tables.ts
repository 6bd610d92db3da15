import type { BriefContext } from '../../view/briefing/brief-context.ts';
import { isNumber, traceNumber } from '../../view/briefing/trace-number.ts';
import { csvCell } from '../../view/csv-cell.ts';
import { RECORD_COLUMNS } from '../../view/result-record.ts';
import type { PackageGround } from './package-ground.ts';

/** A column with what it holds. */
interface Field {
  name: string;
  type: 'string' | 'number' | 'year' | 'boolean';
  description: string;
}

/** A table of the package: its columns, its rows as texts, and the columns that name a row. */
export interface PackageTable {
  name: string;
  title: string;
  fields: readonly Field[];
  key: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The tables of a data package: results, then what they rest on and nothing else. */
export function packageTables(context: BriefContext, ground: PackageGround): readonly PackageTable[] {
  return [
    resultTable(ground),
    inputTable(context, ground),
    figureTable(context, ground),
    conventionTable(context, ground),
  ];
}

/** A table as a CSV file: lines end as RFC 4180 has them, and no text can be taken for a formula. */
export function csvOf({ fields, rows }: PackageTable): string {
  const lines = [fields.map(({ name }) => name), ...rows];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function resultTable({ results }: PackageGround): PackageTable {
  const about: Readonly<Record<(typeof RECORD_COLUMNS)[number], string>> = {
    scenario: 'id of the scenario in scenario.json; empty for results across economies',
    economy: 'code of the economy',
    measure: 'id of the formula',
    year: 'year; empty for what has none',
    value: 'exact decimal, in the unit beside it',
    unit: 'unit of the value',
    interval: 'low and high end left by the rounding of quoted figures',
    conventions: 'ids in conventions.csv, joined by a space',
    explanation: 'the working in words, rounded to be read',
    leaves: 'figure:<id> in figures.csv, choice:<path> in inputs.csv, convention:<id>, joined by a space',
  };
  return {
    name: 'results',
    title: 'Results',
    fields: RECORD_COLUMNS.map((name) => ({
      name,
      type: name === 'value' ? 'number' : name === 'year' ? 'year' : 'string',
      description: about[name],
    })),
    key: [],
    rows: results,
  };
}

/** Every choice that a result rests on: how much, who says so and when. */
function inputTable(context: BriefContext, { leaves }: PackageGround): PackageTable {
  const rows = leaves
    .filter(({ ref }) => ref.startsWith('choice:'))
    .map(({ ref, value, source, date, example }) => {
      const found = traceNumber(ref, context);
      const unit = isNumber(found) ? found.unit : '';
      return [ref.slice('choice:'.length), value, unit, source ?? '', date ?? '', String(example === true)];
    });
  return {
    name: 'inputs',
    title: 'Inputs',
    fields: [
      { name: 'path', type: 'string', description: 'place in scenario.json' },
      { name: 'value', type: 'number', description: 'exact decimal, in the unit beside it' },
      { name: 'unit', type: 'string', description: 'unit of the value; empty where it has none' },
      {
        name: 'source',
        type: 'string',
        description: 'who says so, as the scenario names it; empty where it names none',
      },
      { name: 'date', type: 'string', description: 'date of the source' },
      {
        name: 'example',
        type: 'boolean',
        description: 'true for an input of an example that nobody replaced',
      },
    ],
    key: ['path'],
    rows,
  };
}

const texts = (about: Readonly<Record<string, string>>): readonly Field[] =>
  Object.entries(about).map(([name, description]) => ({ name, type: 'string', description }));

/** The article's figures in use: what they state in our own words, and where. */
function figureTable({ records }: BriefContext, { leaves }: PackageGround): PackageTable {
  const used = new Set(leaves.map(({ ref }) => ref));
  return {
    name: 'figures',
    title: 'Figures of the article in use',
    fields: texts({
      id: 'id of the figure',
      kind: 'what it is: a demand, a level, an amount',
      value: 'exact decimal; empty where the article gives none',
      unit: 'unit of the value',
      qualifier: 'how exact the article says it is',
      date: 'date of the statement, at its precision',
      place: 'paragraph of the article',
      passage: 'id of the paragraph',
      statement: 'what is stated, in words of our own',
      address: 'address of the paragraph',
    }),
    key: ['id'],
    rows: records.figures
      .filter(({ id }) => used.has(`figure:${id}`))
      .map(({ id, kind, value, unit, qualifier, date, place, passage, statement, link }) =>
        [id, kind, value, unit, qualifier, date, place, passage, statement, link].map((field) => field ?? ''),
      ),
  };
}

function conventionTable({ records }: BriefContext, { conventions }: PackageGround): PackageTable {
  return {
    name: 'conventions',
    title: 'Conventions in use',
    fields: texts({
      id: 'id of the convention',
      label: 'its name',
      rule: 'the rule that no source states',
      reason: 'why this rule',
    }),
    key: ['id'],
    rows: records.conventions
      .filter(({ id }) => conventions.has(id))
      .map(({ id, label, rule, reason }) => [id, label, rule, reason]),
  };
}
