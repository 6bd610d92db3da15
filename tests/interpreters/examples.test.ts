import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as decimals from '../../src/lib/quantity/decimal.ts';

/** The `@example expression // result` lines of the docstrings are run: an example that no longer holds fails. */
const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/lib/{quantity,engine}/*.ts', '!**/*.test.ts'],
  { eager: true },
);

interface Example {
  file: string;
  expression: string;
  result: string;
}

function examplesOf(room: string): Example[] {
  const folder = join(import.meta.dirname, '../../src/lib', room);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/@example (.+?) \/\/ (.+)$/gm)].map(
        ([, expression = '', result = '']) => ({
          file: `${room}/${name}`,
          expression,
          // Words that say why are no part of the result.
          result: result.replace(/, as .*$/, ''),
        }),
      ),
    );
}

const examples = ['quantity', 'engine'].flatMap(examplesOf);

/** Values of another context compared as what they are written as. */
const written = (value: unknown): string => JSON.stringify(value);

describe('examples in docstrings', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  it.each(examples)('$file: $expression', ({ file, expression, result }) => {
    const names = {
      ...decimals,
      ...modules[`../../src/lib/${file}`],
      leaf: { ref: 'choice:made-up', value: '1' },
    };
    expect(written(runInNewContext(expression, { ...names, Map }))).toBe(
      written(runInNewContext(`(${result})`)),
    );
  });
});
