/**
 * Installs the packages when they are missing or belong to another lock file, Node or machine.
 * Uses Node's own modules only, because it runs before anything is installed; says all it has to say on stderr.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed');
const machine = `${process.version} ${process.platform} ${process.arch}`;

/** Makes sure that node_modules is what the lock file says. */
export function ensure() {
  const wanted = `${sha256(readFileSync(join(root, 'package-lock.json')))} ${machine}`;
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (found === wanted) return;
  // Somebody ran `npm ci` or `npm install` by hand: nothing to do but to remember it.
  if ((found === '' || found.endsWith(` ${machine}`)) && agreesWithLock()) {
    writeFileSync(stamp, wanted);
    return;
  }
  process.stderr.write('Installing packages (npm ci)…\n');
  const [command, args] = npmCommand();
  const ran = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (ran.status !== 0) {
    process.stderr.write('The packages could not be installed: see the lines above.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** npm hands its own place to the scripts it runs; beside Node is where it lies otherwise. */
function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const cli = [process.env.npm_execpath, beside].find(
    (path) => path?.endsWith('npm-cli.js') && existsSync(path),
  );
  return cli ? [process.execPath, [cli]] : ['npm', []];
}

/** Whether what npm last installed is, package by package, what the lock file asks for. */
function agreesWithLock() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '') return true;
    if (has[path] === undefined) return wanted.optional === true || wanted.devOptional === true;
    return has[path].integrity === wanted.integrity && existsSync(join(root, path));
  });
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
