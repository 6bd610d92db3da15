import { createHash } from 'node:crypto';
import { readCsv } from '../browser/read-csv.ts';

/** What stands in `datapackage.json`. */
export interface DescribedPackage {
  profile: string;
  name: string;
  title: string;
  created: string;
  languages: string[];
  keywords: string[];
  licenses: { name?: string; path?: string }[];
  sources: { title?: string; path?: string }[];
  resources: DescribedFile[];
}

interface DescribedFile {
  name: string;
  path: string;
  title?: string;
  profile?: string;
  format: string;
  mediatype: string;
  encoding: string;
  bytes: number;
  hash: string;
  schema?: Schema;
}

interface Schema {
  fields: { name: string; type: string; description: string }[];
  missingValues: string[];
  primaryKey?: string[];
}

/** The lexical forms of Table Schema 1 that these packages use. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/,
};
const NAME = /^[a-z0-9._-]+$/;

/** What breaks a rule of Data Package 1, Tabular Data Resource 1 or Table Schema 1; empty for a package that holds. */
export function brokenRules(
  about: DescribedPackage,
  files: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const broken: string[] = [];
  const hold = (isHeld: boolean, rule: string): void => {
    if (!isHeld) broken.push(rule);
  };
  const { resources, licenses, sources } = about;
  hold(about.profile === 'data-package' && NAME.test(about.name), 'profile and name');
  hold(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(about.created), 'created is a moment by RFC 3339');
  hold(licenses.length > 0 && licenses.every(({ name, path }) => name ?? path), 'licences are named');
  hold(sources.length > 0 && sources.every(({ title = '' }) => title !== ''), 'sources have titles');
  hold(
    sources.every(({ path }) => path === undefined || URL.canParse(path)),
    'paths of sources are addresses',
  );
  hold(resources.length > 0 && isOnce(resources.map(({ name }) => name)), 'names of resources are unique');
  const described = ['datapackage.json', ...resources.map(({ path }) => path)];
  hold(described.join() === Object.keys(files).join(), 'every file is described, in the order packed');
  for (const { name, path, profile, bytes, hash, encoding, mediatype, format, schema } of resources) {
    const content = files[path] ?? new Uint8Array();
    hold(NAME.test(name), `${path}: name`);
    hold(!/^[/~]|\.\.|:/.test(path), `${path}: a path inside the package`);
    hold(bytes === content.byteLength, `${path}: bytes`);
    hold(hash === `sha256:${createHash('sha256').update(content).digest('hex')}`, `${path}: hash`);
    hold(encoding === 'utf-8' && /^\w+\/[\w.+-]+$/.test(mediatype), `${path}: encoding and media type`);
    hold(path.endsWith(`.${format}`), `${path}: format`);
    hold((profile === 'tabular-data-resource') === (format === 'csv'), `${path}: profile`);
    hold((schema !== undefined) === (format === 'csv'), `${path}: tables have a schema`);
    if (schema !== undefined) broken.push(...brokenRows(schema, content).map((rule) => `${path}: ${rule}`));
  }
  return broken;
}

function brokenRows({ fields, missingValues, primaryKey = [] }: Schema, content: Uint8Array): string[] {
  const broken: string[] = [];
  const [head = [], ...rows] = readCsv(new TextDecoder('utf-8', { fatal: true }).decode(content));
  const names = fields.map(({ name }) => name);
  if (head.join() !== names.join() || !isOnce(names)) broken.push('the head is the names of the fields');
  for (const { type, description } of fields)
    if (!(type in FORMS) || description === '') broken.push(`a field of type ${type}: ${description}`);
  if (primaryKey.some((name) => !names.includes(name))) broken.push('the key is made of fields');
  for (const row of rows) {
    if (row.length !== head.length) broken.push(`as many cells as fields: ${row.join()}`);
    fields.forEach(({ name, type }, at) => {
      const cell = row[at] ?? '';
      if (missingValues.includes(cell) ? primaryKey.includes(name) : FORMS[type]?.test(cell) !== true)
        broken.push(`${name}: ${cell}`);
    });
  }
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)])));
  if (primaryKey.length > 0 && !isOnce(keys)) broken.push('keys are unique');
  return broken;
}

const isOnce = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
