import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path) => join(root, 'node_modules', path);
const vitest = (...args) => [tool('vitest/vitest.mjs'), 'run', ...args];

/**
 * Everything that can be asked of the tree, each as one run of Node.
 * `needs` names what must have gone well before; `tests` marks the steps that count their own tests.
 */
export const steps = {
  sync: { args: [tool('@sveltejs/kit/svelte-kit.js'), 'sync'] },
  build: { args: [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], needs: ['sync'] },
  'unit, property, evidence, architecture': { args: vitest('--coverage'), needs: ['sync'], tests: true },
  architecture: { args: vitest('tests/architecture'), needs: ['sync'], tests: true },
  'real browser': { args: site('browser'), needs: ['build'], tests: true },
  'built site': { args: site('build'), needs: ['build'], tests: true },
  size: { args: site('size'), needs: ['build'], tests: true },
  types: {
    args: [tool('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human'],
    needs: ['sync'],
  },
  lint: { args: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], needs: ['sync'] },
  format: { args: [tool('prettier/bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'] },
  'unused code': { args: [tool('knip/bin/knip.js'), '--no-progress'], needs: ['sync'] },
};

function site(project) {
  return vitest('--config', 'tests/site.vitest.config.ts', '--project', project);
}

/**
 * Runs the named steps, two at a time, each as soon as what it needs is there, and goes on after a failure.
 * Returns the tests counted; a step that counts none is one test, a crashed one is one failure.
 */
export async function runSteps(names, { env = {}, minutes = 10 } = {}) {
  const waiting = [...names];
  const outcome = new Map();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const next = () => {
    const needs = (name) => (steps[name].needs ?? []).filter((need) => names.includes(need));
    const at = waiting.findIndex((name) => needs(name).every((need) => outcome.has(need)));
    if (at < 0) return undefined;
    const [name] = waiting.splice(at, 1);
    return { name, missing: needs(name).find((need) => outcome.get(need) === false) };
  };
  const running = new Set();
  while (waiting.length > 0 || running.size > 0) {
    const step = running.size < 2 ? next() : undefined;
    if (!step) {
      await Promise.race(running);
      continue;
    }
    const work = runStep(step, env, minutes).then((result) => {
      outcome.set(step.name, result.failed === 0);
      for (const key of Object.keys(total)) total[key] += result[key];
      running.delete(work);
    });
    running.add(work);
  }
  return total;
}

async function runStep({ name, missing }, env, minutes) {
  if (missing) {
    console.log(`\n✗ ${name}: not run, because ${missing} failed`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { args, tests } = steps[name];
  const folder = mkdtempSync(join(tmpdir(), 'footing-'));
  const counts = join(folder, 'counts.json');
  const began = performance.now();
  const reporters = tests ? ['--reporter=default', '--reporter=./scripts/count-reporter.mjs'] : [];
  const { code, output } = await runNode(
    [...args, ...reporters],
    { ...env, FOOTING_COUNTS: counts },
    minutes,
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const result = tests ? read(counts) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  rmSync(folder, { recursive: true, force: true });
  const good = result.failed === 0;
  const words = tests ? `: ${result.passed} passed, ${result.failed} failed` : good ? '' : ': failed';
  if (tests || !good) console.log(`\n${output.trimEnd()}`);
  console.log(`${good ? '✓' : '✗'} ${name}${words} (${seconds} s)`);
  return result;
}

function runNode(args, env, minutes) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const late = setTimeout(
      () => {
        output += `\nStopped: longer than ${minutes} minutes.`;
        child.kill('SIGKILL');
      },
      minutes * 60 * 1000,
    );
    child.on('close', (code) => {
      clearTimeout(late);
      done({ code: code ?? 1, output });
    });
  });
}

function read(counts) {
  try {
    return JSON.parse(readFileSync(counts, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
