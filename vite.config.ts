import { join, resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };

const long = Number(process.env.FOOTING_RUNS ?? 0) > 1000;
const runeTests = 'src/**/*.svelte.test.ts';

const EVERY_PAGE = 'every-page';
/** More than there are: how many pages can need a module. */
const MOST_PAGES = 16;
const calculator = '/src/routes/[[lang=lang]]/+page.svelte';
const generated = resolve('.svelte-kit/generated/client-optimized');
/** Words that the calculator says before its reader does anything. */
const firstWords = /\/messages\/(\w\w)\/(?:calculator|first-inputs)\.ts$/;
/** Styles of drawings: they are in the prerendered pages before their program is fetched. */
const ofDrawings = /\/src\/lib\/charts\/[^/]+\.css$/;

interface Modules {
  getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

/** By module, the pages that need it at once; every page for what the layout needs. */
let pages: Map<string, readonly number[] | typeof EVERY_PAGE> | undefined;

/**
 * What the same pages need at once goes into one file: many small ones cost a request each and pack badly. What is
 * fetched on demand is left to the bundler.
 */
function filesSharedBy(count: number) {
  return {
    // A file takes along what it needs: what more pages share is placed first.
    priority: count,
    name: (id: string, modules: Modules): string | null => {
      pages ??= pagesOf(modules);
      const needing = ofDrawings.test(id) ? EVERY_PAGE : pages.get(id);
      if (needing === EVERY_PAGE) return count === MOST_PAGES ? EVERY_PAGE : null;
      return needing?.length === count ? `pages-${needing.join('-')}` : null;
    },
  };
}

function pagesOf(modules: Modules): NonNullable<typeof pages> {
  const found = new Map<string, number[]>();
  // The framework's own numbers of the pages: 0 is the layout, 1 what is shown where nothing is.
  let first: number | undefined;
  for (let page = 1; modules.getModuleInfo(join(generated, `nodes/${page}.js`)) !== null; page += 1) {
    const needed = reach(modules, [join(generated, `nodes/${page}.js`)]);
    for (const id of needed) {
      found.set(id, [...(found.get(id) ?? []), page]);
      if (id.endsWith(calculator)) first = page;
    }
  }
  if (first === undefined) throw new Error(`No page is made from ${calculator}`);
  const shared = reach(modules, [
    join(generated, 'app.js'),
    join(generated, 'nodes/0.js'),
    join(generated, 'nodes/1.js'),
  ]);
  // Most readers begin at the calculator: what it shares with any page is in the file of all pages.
  for (const [id, needing] of found) if (needing.includes(first) && needing.length > 1) shared.add(id);
  return new Map<string, readonly number[] | typeof EVERY_PAGE>([
    ...found,
    ...[...shared].map((id) => [id, EVERY_PAGE] as const),
  ]);
}

/** All modules that these need before they run. */
function reach(modules: Modules, from: string[]): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

export default defineConfig({
  plugins: [sveltekit()],
  define: { __FOOTING_VERSION__: JSON.stringify(packageJson.version) },
  build: {
    chunkSizeWarningLimit: 400,
    // The names of what parts need are found in their files: lists of them weigh more before the first gesture than
    // one round trip after it.
    modulePreload: { resolveDependencies: () => [] },
  },
  // Workers fetch what they need on demand, as pages do.
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                ...Array.from({ length: MOST_PAGES }, (_, index) => filesSharedBy(MOST_PAGES - index)),
                {
                  name: (id: string) => {
                    const [, locale] = firstWords.exec(id) ?? [];
                    return locale === undefined ? null : `words-${locale}`;
                  },
                },
              ],
            },
          },
        },
      },
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
