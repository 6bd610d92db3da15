import { defineConfig } from 'vitest/config';

/** Tests of the finished site in `build/`: run `npm run build` first. */
const project = (name: string, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    environment: 'node',
    include,
    exclude,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A busy machine shows the right thing later, not never.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    // One worker a core: a browser each is enough.
    pool: 'forks' as const,
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      project('build', ['tests/site/**/*.test.ts']),
      project('size', ['tests/browser/size.test.ts']),
      project('browser', ['tests/browser/**/*.test.ts'], ['tests/browser/size.test.ts']),
    ],
  },
});
