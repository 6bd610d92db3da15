import type { Environment } from 'vitest/runtime';

/** Rune modules are compiled for the browser, where effects run, but tested in plain Node: they need no page. */
export default {
  name: 'runes',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
