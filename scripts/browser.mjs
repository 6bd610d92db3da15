import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/**
 * Finds a Chromium that really starts: a named one, an installed one, Playwright's own, then the one among the
 * development packages (with its own libraries and fonts, so that a bare machine will do).
 * Throws, with what was tried and what to do, when there is none.
 *
 * @returns {{ executablePath: string, env: Record<string, string> }}
 */
export function findBrowser() {
  const tried = [];
  for (const candidate of candidates(tried)) {
    const { path, env = {}, from } = candidate;
    const why = refuse(path, env);
    if (!why) return { executablePath: path, env };
    tried.push(`${from}: ${path}: ${why}`);
  }
  throw new Error(
    `No Chromium found for the browser tests. Tried:\n${tried.map((line) => `  - ${line}\n`).join('')}` +
      'Do one of:\n' +
      '  - set CHROME_PATH to a Chromium or Chrome\n' +
      '  - on Debian, as root: apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk\n' +
      '  - with internet: npx playwright-core install --with-deps chromium-headless-shell',
  );
}

function* candidates(tried) {
  for (const name of ['FOOTING_BROWSER', 'CHROME_PATH', 'CHROME_BIN']) {
    if (process.env[name]) yield { path: process.env[name], from: name };
  }
  const installed = installedBrowsers();
  if (installed.length === 0) tried.push('installed browsers: none on PATH or in the usual places');
  for (const path of installed) yield { path, from: 'installed' };
  try {
    yield { path: require('playwright-core').chromium.executablePath(), from: 'Playwright' };
  } catch (error) {
    tried.push(`Playwright: ${firstLine(error.message)}`);
  }
  try {
    const folder = unpackCarried();
    const path = join(folder, 'chromium');
    yield { path, from: '@sparticuz/chromium' };
    const env = {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: writeFontSettings(folder),
    };
    yield { path, env, from: '@sparticuz/chromium with its own libraries' };
  } catch (error) {
    tried.push(`@sparticuz/chromium: ${firstLine(error.message)}`);
  }
}

function installedBrowsers() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  ].filter((path) => existsSync(path));
}

/** Why a program is not a Chromium that starts here, or undefined. */
function refuse(path, env) {
  if (!existsSync(path)) return 'no such file';
  // On Windows the browser answers --version by opening a window.
  if (process.platform === 'win32') return undefined;
  const ran = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (ran.status === 0 && ran.stdout.includes('Chrom')) return undefined;
  const said = firstLine((ran.stderr || ran.error?.message || '').trim());
  return said || `does not answer --version like a Chromium (exit ${ran.status})`;
}

/**
 * Unpacks the browser that the development packages carry, once a version.
 * In a process of its own: the package believes what the environment says and changes it.
 */
function unpackCarried() {
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packageFolder(entry), 'package.json'), 'utf8'));
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('made for Linux on x64 only');
  const folder = join(root, '.cache', `sparticuz-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const half = mkdtempSync(`${folder}-`);
  const code = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
  const ran = spawnSync(process.execPath, ['-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (ran.status !== 0) {
    rmSync(half, { recursive: true, force: true });
    throw new Error(`could not be unpacked: ${ran.stderr.trim().split('\n').at(-1)}`);
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    // Another process was quicker; its copy is as good.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packageFolder(entry) {
  return entry.slice(
    0,
    entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length,
  );
}

/** The settings that the package ships name fixed folders; elsewhere no text at all would be drawn. */
function writeFontSettings(folder) {
  const file = join(folder, 'footing-fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const xml = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
    .map((name) => `<dir>${name}</dir>`)
    .join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;
  if (!existsSync(file)) writeFileSync(file, xml);
  return file;
}

function firstLine(text) {
  return text.split('\n', 1)[0];
}
