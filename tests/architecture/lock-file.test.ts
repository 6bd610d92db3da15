import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };

it('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, locked]) => locked.resolved)).toEqual([]);
});

it('the lock file is whole: npm ci refuses one that leaves out a package of another platform', () => {
  const missing = Object.entries(packages).flatMap(([path, locked]) =>
    Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
      .filter((name) => !reachable(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Whether a package at `path` would find `name`, looking as Node does: in its own folder, then further out. */
function reachable(path: string, name: string): boolean {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))) {
    if (`${from}${from && '/'}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
}
