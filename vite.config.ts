import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };

const long = Number(process.env.FOOTING_RUNS ?? 0) > 1000;
const runeTests = 'src/**/*.svelte.test.ts';

const everyPage = /kit\/src\/runtime\/client\/entry\.js$|client-optimized\/(app|nodes\/0)\.js$/;
/** Styles of drawings: they are in the prerendered pages before their program is fetched. */
const ofDrawings = /\/src\/lib\/charts\/[^/]+\.css$/;
const known = new Map<string, boolean>();

interface Modules {
  getModuleInfo: (id: string) => { importers: string[] } | null;
}

/** Modules that every page needs at once go into one file: many small ones cost a request each and pack badly. */
function partOf(id: string, modules: Modules): string | null {
  return isOnEveryPage(id, modules) ? 'every-page' : null;
}

function isOnEveryPage(id: string, modules: Modules): boolean {
  let answer = known.get(id);
  if (answer === undefined) {
    known.set(id, false);
    answer =
      everyPage.test(id) ||
      ofDrawings.test(id) ||
      (modules.getModuleInfo(id)?.importers ?? []).some((by) => isOnEveryPage(by, modules));
    known.set(id, answer);
  }
  return answer;
}

export default defineConfig({
  plugins: [sveltekit()],
  define: { __FOOTING_VERSION__: JSON.stringify(packageJson.version) },
  build: { chunkSizeWarningLimit: 400 },
  environments: {
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: partOf }] } } } },
    },
  },
  test: {
    setupFiles: ['tests/property-runs.ts'],
    // Properties on a busy machine take their time; a step as a whole is stopped by scripts/steps.mjs.
    testTimeout: long ? 3_600_000 : 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          // These look at the finished site: tests/site.vitest.config.ts.
          exclude: [runeTests, 'tests/browser/**', 'tests/site/**'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: { name: 'runes', environment: './tests/runes-environment.ts', include: [runeTests] },
      },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      include: ['src/lib/{quantity,evidence,scenario,engine}/**/*.ts'],
      exclude: ['**/*.test.ts'],
      thresholds: { branches: 95 },
    },
  },
});
