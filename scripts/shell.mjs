import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runTs } from './run-ts.mjs';

/**
 * Runs one command of `src/lib/cli`: its arguments in, its exit code out.
 * File names are taken from where the person stands, which npm hands on as INIT_CWD.
 */
export async function runCommand(entry, name) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  // Somebody who stops reading early (`… | head`) is no fault of the command.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const io = {
    cwd,
    readFile: async (path) => new Uint8Array(await readFile(resolve(cwd, path))),
    writeFile: (path, bytes) => writeFile(resolve(cwd, path), bytes),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
  const module = await runTs(entry);
  // Never process.exit: it would cut off what a slow reader has not taken yet.
  process.exitCode = await module[name](process.argv.slice(2), io);
}
