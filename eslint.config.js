import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// A later `no-restricted-syntax` replaces an earlier one, so the lists are added up by hand.
const safePages = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text is never parsed as HTML here: set textContent, or write markup.',
  },
  {
    selector: 'SvelteAttribute[key.name="style"]',
    message:
      'The content security policy blocks style attributes: use a class, an SVG attribute or an attachment.',
  },
  {
    selector: 'SvelteStyleDirective',
    message:
      'The content security policy blocks style attributes: use a class, an SVG attribute or an attachment.',
  },
  {
    selector: 'SvelteDirective[kind="Binding"][key.name.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text is never parsed as HTML here.',
  },
  {
    selector: 'SvelteMustacheTag[kind="raw"]',
    message: 'Text is never parsed as HTML here: no {@html}.',
  },
];
const roundingMessage = 'A number is rounded only where it becomes text: in src/lib/view.';
const noRounding = {
  selector: 'CallExpression[callee.property.name=/^(toFixed|toDP|toDecimalPlaces|round)$/]',
  message: roundingMessage,
};
const noRoundingButPlain = {
  selector:
    'CallExpression[callee.property.name=/^(toDP|toDecimalPlaces|round)$/], CallExpression[callee.property.name="toFixed"]:not([arguments.length=0])',
  message: `${roundingMessage} (toFixed() without digits writes a decimal in full and is free.)`,
};
const clockless = 'Anything that depends on time, place or chance is passed in.';

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', '.cache/', 'coverage/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'svelte.config.js'] },
        // Alike for all files: where it changes from one file to the next, the whole project is read anew.
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Code points are what is wanted where a text is taken apart here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['src/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...safePages, noRounding] },
  },
  { files: ['src/lib/view/**'], rules: { 'no-restricted-syntax': ['error', ...safePages] } },
  {
    files: ['src/lib/quantity/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...safePages, noRoundingButPlain] },
  },
  {
    files: ['src/lib/engine/**', 'src/lib/quantity/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'console', 'performance', 'window', 'document'].map((name) => ({
          name,
          message: clockless,
        })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: clockless }],
    },
  },
);
