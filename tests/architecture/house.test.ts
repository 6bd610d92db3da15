import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFile } from './check-file';
import { longestFile } from './rooms';

const filesUnder = (folder: string, wanted: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
const lengthOf = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
const files = filesUnder('src', /\.(ts|svelte|js|css)$/);

it('every file under src keeps the rules of the house', () => {
  const faults = files.flatMap((path) => checkFile(path, readFileSync(path, 'utf8')));
  expect(faults.join('\n')).toBe('');
});

it('most files are one short idea', () => {
  const lengths = files
    .filter((path) => !path.endsWith('.test.ts'))
    .map(lengthOf)
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  console.log(`${lengths.length} source files: median ${median} lines, longest ${lengths.at(-1) ?? 0}`);
  expect(median).toBeLessThan(80);
});

it('scripts and tests stay short too', () => {
  const others = [...filesUnder('scripts', /\.mjs$/), ...filesUnder('tests', /\.ts$/)];
  const long = others
    .filter((path) => lengthOf(path) > longestFile)
    .map((path) => `${path}: ${lengthOf(path)} lines`);
  expect(long).toEqual([]);
});
