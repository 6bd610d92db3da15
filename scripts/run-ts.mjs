import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a TypeScript module of this project into Node as it is, with no build before it.
 * The framework is left out on purpose: what runs here may not depend on it.
 */
export async function runTs(entry) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { module } = await runnerImport(isAbsolute(entry) ? entry : join(root, entry), {
    root,
    configFile: false,
    logLevel: 'silent',
    // tsconfig.json extends a file that the framework writes; on a fresh clone it is not there yet.
    oxc: { tsconfig: false },
    resolve: { alias: { $lib: join(root, 'src/lib'), $data: join(root, 'data') } },
    define: { __FOOTING_VERSION__: JSON.stringify(version) },
  });
  return module;
}
