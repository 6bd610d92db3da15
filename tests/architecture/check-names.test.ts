import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file';

/** The checker on made-up names, globals and sizes: what it must refuse, with its words, and what it must let through. */
describe('refuses', () => {
  it.each<[string, string, string, string]>([
    [
      'a clock in the engine',
      'src/lib/engine/a.ts',
      'export const a = () => new Date(2020);',
      'engine must not touch Date',
    ],
    [
      'chance in the engine',
      'src/lib/engine/a.ts',
      'export const a = Math.random();',
      'engine must not touch Math.random',
    ],
    [
      'a locale in a quantity',
      'src/lib/quantity/a.ts',
      'export const a = new Intl.NumberFormat();',
      'quantity must not touch Intl',
    ],
    ['the console in the engine', 'src/lib/engine/a.ts', 'console.log(1);', 'engine must not touch console'],
    [
      'the page in the view',
      'src/lib/view/a.ts',
      'export const a = document.title;',
      'view must not touch document',
    ],
    [
      'the present in the view',
      'src/lib/view/a.ts',
      'export const a = new Date();',
      'view must not touch Date.now',
    ],
    [
      'storage in a scenario',
      'src/lib/scenario/a.ts',
      "localStorage.getItem('a');",
      'scenario must not touch localStorage',
    ],
    ['an empty name', 'src/lib/view/helpers.ts', 'export const a = 1;', '"helpers" says nothing'],
    ['an empty folder name', 'src/lib/engine/utils/a.ts', 'export const a = 1;', '"utils" says nothing'],
    ['an index file', 'src/lib/view/index.ts', 'export const a = 1;', 'no index files'],
    ['a file that only hands on', 'src/lib/view/all.ts', "export * from './a';", 'only hands on'],
    ['a file beside the rooms', 'src/lib/a.ts', 'export const a = 1;', 'fits no room'],
    ['a new room', 'src/lib/models/a.ts', 'export const a = 1;', 'fits no room'],
    ['a module in PascalCase', 'src/lib/view/NumberFormat.ts', 'export const a = 1;', 'kebab-case'],
    ['a component in kebab-case', 'src/lib/ui/number-field.svelte', '<p>a</p>', 'PascalCase'],
    ['a long file', 'src/lib/view/a.ts', 'export const a = 1;\n'.repeat(251), ':251: 251 lines'],
    [
      'a file that needs everything',
      'src/lib/ui/a.ts',
      ['quantity', 'evidence', 'scenario', 'engine', 'view', 'charts']
        .map((room) => `import type { A } from '$lib/${room}/a';`)
        .join('\n'),
      'imports from 6 rooms',
    ],
  ])('%s', (_, path, text, words) => {
    const faults = checkFile(path, text);
    expect(faults.join('\n')).toContain(words);
    for (const fault of faults) expect(fault).toMatch(/^src\/[^:]+:\d+: ./);
  });
});

describe('lets through', () => {
  it.each<[string, string, string]>([
    [
      'Intl in the view',
      'src/lib/view/a.ts',
      "export const a = new Intl.NumberFormat('ja');\nexport const b = new Date(Date.UTC(2025, 1));",
    ],
    [
      'own names that look like others',
      'src/lib/engine/a.ts',
      'export const a = (b: { Date: string; document: number }) => ({ Date: b.Date, history: b.document });',
    ],
    [
      'a parameter called location',
      'src/lib/view/a.ts',
      'export const a = (location: string) => location.length;',
    ],
    ['a file of 250 lines', 'src/lib/view/a.ts', 'export const a = 1;\n'.repeat(250)],
  ])('%s', (_, path, text) => {
    expect(checkFile(path, text)).toEqual([]);
  });
});
