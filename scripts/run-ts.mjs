import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Imports a TypeScript module of this project into Node as it is, with no build before it.
 * The framework is left out on purpose: what runs here may not depend on it.
 * The runner stays open for the life of the process, so that the module may import on demand when it runs.
 */
export async function runTs(entry) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      cacheDir: root,
      logLevel: 'silent',
      // tsconfig.json extends a file that the framework writes; on a fresh clone it is not there yet.
      oxc: { tsconfig: false },
      resolve: { alias: { $lib: join(root, 'src/lib'), $data: join(root, 'data') } },
      define: { __FOOTING_VERSION__: JSON.stringify(version) },
      environments: {
        shell: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node', 'module-sync'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('shell', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment.runner.import(isAbsolute(entry) ? entry : join(root, entry));
}
