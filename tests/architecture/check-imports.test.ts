import { describe, expect, it } from 'vitest';
import { checkFile } from './check-file';

/** The checker on made-up imports: what it must refuse, with its words, and what it must let through. */
describe('refuses', () => {
  it.each<[string, string, string, string]>([
    [
      'an import from a room to the right',
      'src/lib/engine/run.ts',
      "import { a } from '$lib/view/a';",
      ':1: engine imports from view',
    ],
    [
      'the same, relative',
      'src/lib/quantity/unit.ts',
      "\nimport { a } from '../engine/a';",
      ':2: quantity imports from engine',
    ],
    [
      'the same, as a type',
      'src/lib/scenario/a.ts',
      "import type { A } from '$lib/engine/a';",
      'scenario imports from engine',
    ],
    [
      'the same, on demand',
      'src/lib/view/a.ts',
      "const a = () => import('$lib/export/a');",
      'view imports from export',
    ],
    [
      'the same, handed on',
      'src/lib/view/a.ts',
      "export { b } from '$lib/ui/b';\nexport const a = 1;",
      'view imports from ui',
    ],
    [
      'the same, as an import type',
      'src/lib/view/a.ts',
      "let a: import('$lib/ui/b').B;",
      'view imports from ui',
    ],
    [
      'the same, in a component',
      'src/lib/ui/Field.svelte',
      '<p>x</p>\n<script lang="ts">\n  import A from \'../../routes/A.svelte\';\n</script>',
      ':3: ui imports from routes',
    ],
    [
      'the same, in the markup',
      'src/lib/ui/Field.svelte',
      "<p>x</p>\n{#await import('../../routes/A.svelte') then A}<A />{/await}",
      ':2: ui imports from routes',
    ],
    [
      'the same, in a rune module',
      'src/lib/charts/size.svelte.ts',
      "import { a } from '$lib/ui/a';",
      'charts imports from ui',
    ],
    [
      'values of scenario in the engine',
      'src/lib/engine/a.ts',
      "import { type A, b } from '$lib/scenario/a';",
      'engine takes from scenario types only',
    ],
    [
      'values of the engine in a chart',
      'src/lib/charts/a.ts',
      "import { a } from '$lib/engine/a';",
      'charts takes from engine types only',
    ],
    [
      'the shell in a page',
      'src/routes/+page.ts',
      "import { calc } from '$lib/cli/calc';",
      'routes imports from cli',
    ],
    [
      'charts in the shell',
      'src/lib/cli/calc.ts',
      "import { a } from '$lib/charts/a';",
      'cli imports from charts',
    ],
    [
      'the decimal library in a page',
      'src/routes/+page.svelte',
      "<script>\nimport D from 'decimal.js';</script>",
      ':2: routes may not import decimal.js',
    ],
    [
      'the schema library in a component',
      'src/lib/ui/a.ts',
      "import * as z from 'zod/mini';",
      'ui may not import zod/mini',
    ],
    [
      'data in the engine',
      'src/lib/engine/a.ts',
      "import a from '$data/a.json';",
      'engine may not import $data',
    ],
    [
      'data by way of dots',
      'src/lib/view/a.ts',
      "import a from '../../../data/a.json';",
      'view may not import $data',
    ],
    [
      'data by pattern',
      'src/lib/view/a.ts',
      "const a = import.meta.glob('/data/sources/*.json');",
      'view may not import $data',
    ],
    [
      'svelte in the view',
      'src/lib/view/a.ts',
      "import { tick } from 'svelte';",
      'view may not import svelte',
    ],
    [
      'the framework in a chart',
      'src/lib/charts/A.svelte',
      "<script>import { resolve } from '$app/paths';</script>",
      'charts may not import $app/paths',
    ],
    ['Node in the library', 'src/lib/cli/a.ts', "import fs from 'node:fs';", 'cli may not import node:fs'],
    [
      'an eager parser',
      'src/lib/import/a.ts',
      "import Papa from 'papaparse';",
      'import loads papaparse on demand',
    ],
    [
      'a file of the tests',
      'src/lib/view/a.ts',
      "import a from '../../../tests/a';",
      'tests/a, which is in no room',
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
      'a room to the left',
      'src/lib/engine/a.ts',
      "import { a } from '$lib/quantity/a';\nimport { b } from '../evidence/b';",
    ],
    [
      'types of scenario in the engine',
      'src/lib/engine/a.ts',
      "import type { A } from '$lib/scenario/a';\nimport { type B } from '../scenario/b';",
    ],
    [
      'data in evidence',
      'src/lib/evidence/a.ts',
      "import a from '$data/a.json';\nimport * as z from 'zod/mini';",
    ],
    [
      'data by pattern, with exceptions',
      'src/lib/scenario/a.ts',
      "const a = import.meta.glob(['$data/presets/*.json', '!$data/presets/index.json']);",
    ],
    [
      'a parser on demand',
      'src/lib/import/a.ts',
      "const a = () => import('papaparse');\nimport type { P } from 'papaparse';",
    ],
    [
      'a component',
      'src/lib/ui/NumberField.svelte',
      '<script lang="ts">\n  import { resolve } from \'$app/paths\';\n</script>\n<p>import nothing</p>',
    ],
    [
      'generated types of a page',
      'src/routes/+page.ts',
      "import type { PageLoad } from './$types';\nimport { error } from '@sveltejs/kit';",
    ],
    [
      'charts in a page, on demand',
      'src/routes/+page.svelte',
      "{#await import('$lib/charts/A.svelte') then A}<A.default />{/await}",
    ],
    ['the framework files', 'src/hooks.server.ts', "import type { Handle } from '@sveltejs/kit';"],
    [
      'a test with its tools',
      'src/lib/engine/a.test.ts',
      "import fc from 'fast-check';\nimport { it } from 'vitest';\nimport { a } from '$lib/scenario/a';\nimport { b } from '../../../tests/evidence/b';\nnew Date();",
    ],
  ])('%s', (_, path, text) => {
    expect(checkFile(path, text)).toEqual([]);
  });
});
