import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every data file that evidence is read from, by its path from the project's root, freshly parsed. */
export function dataFiles(): Map<string, unknown> {
  const names = ['data/corrections', 'data/sources']
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((name) => name.endsWith('.json'));
  return new Map(
    ['data/conventions.json', ...names.sort()].map((name): [string, unknown] => [
      name,
      JSON.parse(readFileSync(`${root}${name}`, 'utf8')),
    ]),
  );
}
