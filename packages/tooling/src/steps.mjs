import { collectFiles } from './collect-files.mjs';
import { packageBin } from './package-bin.mjs';
import { fromRoot } from './repo-root.mjs';
import { sourceLoader } from './run-node.mjs';

/**
 * What `npm test` does, in order. `commands` are argument lists for Node. A step that `hasTests` prints their counts;
 * any other step counts as one test. `needsBuild`: it looks at what the build made, not at the sources.
 */
export const steps = [
  {
    name: 'build',
    title: 'Build',
    commands: () => [[tooling('build.mjs'), '--keep-schema']],
  },
  {
    name: 'lint',
    title: 'Lint, format and JSON Schema',
    commands: () => [
      [packageBin('eslint', 'eslint'), '.'],
      [packageBin('prettier', 'prettier'), '--check', '--log-level=warn', '.'],
      [...sourceLoader, tooling('write-json-schema.ts'), '--check'],
    ],
  },
  {
    name: 'typecheck',
    title: 'Types of tests, stories and tools',
    commands: () => [[packageBin('typescript', 'tsc'), '-p', 'tsconfig.tools.json']],
  },
  {
    name: 'unit',
    title: 'Unit tests in Node',
    hasTests: true,
    commands: () => [nodeTest(unitTests())],
  },
  {
    name: 'wtr',
    title: 'Element tests in Chromium',
    hasTests: true,
    commands: () => [[packageBin('@web/test-runner', 'wtr')]],
  },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    hasTests: true,
    needsBuild: true,
    // Two at a time, each file in a browser of its own: as many as the smallest machine has cores.
    commands: () => [nodeTest(endToEndTests(), '--test-concurrency=2')],
  },
  {
    name: 'stories',
    title: 'Stories',
    hasTests: true,
    needsBuild: true,
    commands: () => [
      [packageBin('storybook', 'storybook'), 'build', '--disable-telemetry', '--quiet'],
      [tooling('check-stories.mjs')],
    ],
  },
  {
    name: 'size',
    title: 'Size',
    needsBuild: true,
    commands: () => [[tooling('size.mjs')]],
  },
];

function unitTests() {
  const folders = ['core', 'aids', 'tooling'].map((name) => fromRoot('packages', name, 'src'));
  return collectFiles(folders, (path) => path.endsWith('.test.ts') && !path.endsWith('.e2e.test.ts'));
}

function endToEndTests() {
  return collectFiles([fromRoot('packages'), fromRoot('examples')], (path) => path.endsWith('.e2e.test.ts'));
}

function nodeTest(files, ...options) {
  // Without a file, `node --test` would search for some itself.
  if (files.length === 0) return ['--eval', 'console.error("No test files found."); process.exitCode = 1;'];
  const reporters = ['spec', fromRoot('packages/tooling/src/node-count-reporter.mjs')];
  return [
    ...sourceLoader,
    '--test',
    ...options,
    ...reporters.flatMap((reporter) => [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout']),
    ...files,
  ];
}

function tooling(file) {
  return fromRoot('packages/tooling/src', file);
}
