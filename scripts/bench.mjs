/**
 * Runs each `tests/bench/*.bench.ts` (which exports `run(options): Promise<Row[]>`) and prints one table a file.
 * `--peers` is handed on: such a bench may put other programs into a temporary folder to compare with.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTs } from './run-ts.mjs';

const folder = join(root, 'tests', 'bench');
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')) : [];
const chosen = files.filter((name) => named.length === 0 || named.some((part) => name.includes(part))).sort();
if (chosen.length === 0) {
  process.stderr.write(
    named.length > 0 ? `No bench is called ${named.join(', ')}.\n` : 'There is no bench.\n',
  );
  process.exitCode = 1;
}
for (const name of chosen) {
  const { run } = await runTs(join(folder, name));
  const rows = await run({ peers: args.includes('--peers') });
  console.log(`\n${name.replace('.bench.ts', '')}\n${table(rows)}`);
}

function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  const drawn = lines.map((line) =>
    line
      .map((text, at) => pad(text, widths[at], at === 0))
      .join('  ')
      .trimEnd(),
  );
  return [drawn[0], widths.map((width) => '-'.repeat(width)).join('  '), ...drawn.slice(1)].join('\n');
}

function cell(value) {
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? String(Number(value.toPrecision(4))) : String(value);
}

function pad(text, width, left) {
  return left ? text.padEnd(width) : text.padStart(width);
}
