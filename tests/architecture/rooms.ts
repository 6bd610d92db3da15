/** The house as data: `docs` says why, this says what. A new room is a line here and a note under docs/decisions/. */

/** Left to right: a room imports only from rooms before it. `cli` stands beside `ui`. */
export const order = [
  'quantity',
  'evidence',
  'scenario',
  'engine',
  'view',
  'import',
  'export',
  'charts',
  'ui',
  'routes',
] as const;

export type Room = (typeof order)[number] | 'cli';

export interface RoomRule {
  /** Packages it may import, by name or by `prefix*`; `any` stands for all that no other line claims. */
  packages: readonly string[];
  /** Packages only by `import()` or as types, so that nobody pays for them before they are asked for. */
  onDemand?: boolean;
  /** Rooms to the left that it may not import, or take types from only. */
  except?: Partial<Record<Room, 'never' | 'types'>>;
  /** Names of the surroundings that it must not touch; a dotted one is a property. */
  forbidden: readonly string[];
}

const browser = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
];
const outside = [...browser, 'process', 'setTimeout', 'setInterval', 'console'];
const chance = ['Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'performance'];
const pure = [...outside, ...chance, 'Date', 'Intl'];
const dated = [...outside, ...chance, 'Date.now'];

export const rules: Record<Room, RoomRule> = {
  quantity: { packages: [], forbidden: pure },
  evidence: { packages: ['zod', 'zod/*', '$data', '@noble/hashes/*'], forbidden: dated },
  scenario: { packages: ['zod', 'zod/*', '$data'], forbidden: dated },
  engine: { packages: [], except: { scenario: 'types' }, forbidden: pure },
  view: { packages: [], forbidden: dated },
  import: { packages: ['any'], onDemand: true, forbidden: [] },
  export: { packages: ['any'], onDemand: true, forbidden: [] },
  charts: {
    packages: ['svelte', 'svelte/*'],
    except: { engine: 'types' },
    forbidden: ['localStorage', 'sessionStorage', 'fetch'],
  },
  ui: { packages: ['svelte', 'svelte/*', '$app/*', 'any'], forbidden: [] },
  cli: {
    packages: [],
    except: { charts: 'never', ui: 'never' },
    forbidden: ['process', 'console', ...browser],
  },
  routes: {
    packages: ['svelte', 'svelte/*', '$app/*', '@sveltejs/kit', 'any'],
    except: { cli: 'never' },
    forbidden: [],
  },
};

/** Packages that belong to one kind of room and are therefore not part of `any`. */
export const claimed = [
  'decimal.js',
  'zod',
  'zod/*',
  '$data',
  'd3-*',
  'svelte',
  'svelte/*',
  '$app/*',
  '@sveltejs/kit',
  'chart.js',
  'chart.js/*',
  'node:*',
];

/** What a test beside its file may import on top. */
export const testPackages = ['$data', 'vitest', 'fast-check', 'node:*', 'svelte', 'svelte/*'];

/** Names that say nothing about what is inside. */
export const emptyNames = [
  'utils',
  'util',
  'helpers',
  'common',
  'types',
  'stores',
  'services',
  'misc',
  'shared',
];

export const longestFile = 250;
export const mostRooms = 5;

export function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );
}
