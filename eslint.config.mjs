import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { kebabCase } from './packages/tooling/src/eslint-kebab-case.mjs';

const TESTS = ['**/*.test.ts'];
const CORE = ['packages/core/src/**/*.ts'];
const AIDS = ['packages/aids/src/**/*.ts'];
const ELEMENTS = ['packages/elements/src/**/*.ts'];
const STORIES = ['stories/**/*.ts', '.storybook/*.ts'];

// A rule cannot be extended further down, only replaced; so each place names its whole list, from these parts.

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing then has one name everywhere.',
};

const NO_MARKED_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|suite|context|it|test)$/][property.name=/^(only|skip|todo)$/], Identifier[name=/^(xit|xdescribe|fit|fdescribe)$/]',
    message: 'A test runs or is not there: a marked test hides a gap behind a green run.',
  },
  {
    selector: 'CallExpression[callee.name=/^(describe|suite|it|test)$/] Property[key.name=/^(only|skip|todo)$/]',
    message: 'A test runs or is not there: a marked test hides a gap behind a green run.',
  },
];

const NO_MARKUP_FROM_TEXT = [
  {
    selector:
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/], TemplateElement[value.raw=/\\.innerHTML=/]',
    message: 'A definition is untrusted: its texts become text, never markup.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict content security policy blocks style attributes. Use a class or a host attribute.',
  },
];

const NO_OTHER_SOURCES = {
  regex: '^\\.\\./.*(core|aids|elements|tooling)/src/',
  message: 'Import another package by its name, so that what is public stays visible.',
};

const NOT_IN_CORE = {
  regex: '^@doen-wat-nodig-is/|^lit(/|$)|^@lit/|^@utrecht/',
  message: 'Imports run one way: core knows neither aids nor elements.',
};

/** What core may import: its own files and, in the one file behind which it hides, a dependency. */
const coreImports = (allowed = []) => [
  'error',
  {
    patterns: [
      NO_OTHER_SOURCES,
      NOT_IN_CORE,
      {
        regex: `^(?!${['\\.', '@doen-wat-nodig-is/', 'lit', '@lit/', '@utrecht/', ...allowed].join('|')})`,
        message:
          'Each dependency of core sits behind one place: zod behind definition/schema.ts and profile/profile-schema.ts, json-rules-engine behind json-rules-engine/, @noble/hashes behind record/digest.ts.',
      },
      // Plain zod costs 93 kB and probes `new Function`, which a strict policy reports.
      { regex: '^zod$', message: "Import 'zod/mini'." },
    ],
  },
];

const UNKNOWN_TO_CORE = [
  ...['window', 'document', 'navigator', 'location', 'globalThis', 'self'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['Date', 'performance', 'crypto', 'console', 'process'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'],
].map((name) => ({
  name,
  message: 'Core knows no page, network, storage, clock or randomness: take what you need as an argument.',
}));

export default defineConfig(
  {
    ignores: ['**/dist/**', 'storybook-static/**', '.cache/**', 'coverage/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts,mts}'],
    plugins: { dwn: { rules: { 'kebab-case': kebabCase } } },
    rules: {
      'dwn/kebab-case': 'error',
      eqeqeq: 'error',
      'no-else-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT_EXPORT, ...NO_MARKED_TESTS],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // Functions in it run in the page.
    files: ['packages/tooling/src/check-stories.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: { globals: globals.browser },
  },

  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.tools.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
            // `expect(x).to.equal(y)`: @open-wc/testing types it as a promise by mistake.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
    },
  },
  {
    // No project of TypeScript holds the configuration files inside packages.
    files: ['packages/*/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },

  {
    files: ['packages/{core,aids,elements}/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: CORE,
    rules: {
      'no-restricted-globals': ['error', ...UNKNOWN_TO_CORE],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same answers give the same advice.' },
      ],
      '@typescript-eslint/no-restricted-imports': coreImports(),
    },
  },
  {
    files: ['packages/core/src/definition/schema.ts', 'packages/core/src/profile/profile-schema.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': coreImports(['zod']) },
  },
  {
    files: ['packages/core/src/json-rules-engine/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': coreImports(['json-rules-engine']) },
  },
  {
    files: ['packages/core/src/record/digest.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': coreImports(['@noble/hashes']) },
  },
  {
    files: AIDS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            NO_OTHER_SOURCES,
            { regex: '^(?!\\.|@doen-wat-nodig-is/core$)', message: 'Aids are data; they depend on nothing.' },
            {
              regex: '^@doen-wat-nodig-is/core$',
              allowTypeImports: true,
              message: 'Aids are data; they use only the types of core.',
            },
          ],
        },
      ],
    },
  },

  {
    files: [...ELEMENTS, ...STORIES],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT_EXPORT, ...NO_MARKED_TESTS, ...NO_MARKUP_FROM_TEXT],
    },
  },
  {
    files: ELEMENTS,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            NO_OTHER_SOURCES,
            {
              regex: '^(?!\\.|lit$|lit/|@utrecht/|@doen-wat-nodig-is/core(/|$))',
              message: 'Elements use core, lit and the CSS of @utrecht, nothing else; a host brings the aids.',
            },
            {
              regex: '^lit/directives/(style-map|unsafe-)',
              message: 'A strict content security policy blocks style attributes, and texts never become markup.',
            },
          ],
        },
      ],
    },
  },

  {
    files: TESTS,
    rules: {
      // Tests need a clock, a page and data to compare with; the borders hold for what is published.
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      // `expect(x).to.be.true` is a statement in the assertion library of the element tests.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What comes out of JSON.parse or of a page is asserted here, not trusted.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['packages/core/src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ ...NOT_IN_CORE, regex: '^lit(/|$)|elements' }] },
      ],
    },
  },
  {
    // Tools demand a default export of these; of a story it is the component it shows.
    files: ['*.config.{mjs,ts}', 'packages/*/*.config.{mjs,ts}', '.storybook/*.ts', '**/*-reporter.mjs'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM] },
  },
  {
    files: ['stories/**/*.stories.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, ...NO_MARKUP_FROM_TEXT] },
  },
  prettier,
);
