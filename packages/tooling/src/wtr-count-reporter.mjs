import { countsLine } from './counts.mjs';

/** Reporter for Web Test Runner that closes with how many tests passed and failed. */
export function wtrCountReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const tests = testsIn(session.testResults);
        counts.passed += tests.filter((test) => test.passed && !test.skipped).length;
        counts.failed += tests.filter((test) => !test.passed && !test.skipped).length;
        // A file that could not be loaded has no tests to fail.
        if (!session.passed && tests.every((test) => test.passed)) counts.failed += 1;
      }
      console.log(`\n${countsLine(counts)}`);
    },
  };
}

function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}
