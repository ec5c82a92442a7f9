import { stripVTControlCharacters } from 'node:util';

const LINE = /^(\d+) passed, (\d+) failed$/;

/** The closing line of every script of ours that runs tests; `npm test` adds these up. */
export const countsLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** The counts in what a step printed: those of its last closing line, or undefined when it printed none. */
export function readCounts(output) {
  const match = output
    .split('\n')
    .map((line) => LINE.exec(stripVTControlCharacters(line).trim()))
    .findLast((found) => found !== null);
  return match && { passed: Number(match[1]), failed: Number(match[2]) };
}

/**
 * What a step adds to the total. A step without tests of its own is one test. A step that ended badly without naming
 * a failed test (it crashed, hung, or found no tests) is one failure, so that no crash can look like success.
 */
export function countStep({ output, ok, hasTests }) {
  if (!hasTests) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const { passed, failed } = readCounts(output) ?? { passed: 0, failed: 0 };
  const ranNothing = passed + failed === 0;
  return { passed, failed: (!ok || ranNothing) && failed === 0 ? 1 : failed };
}
