import { countsLine } from './counts.mjs';

/** Reporter for `node --test` that prints only how many tests passed and failed. */
export default async function* nodeCountReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isTest(data) && data.skip === undefined && data.todo === undefined) counts.passed += 1;
    if (type === 'test:fail' && isTest(data) && data.todo === undefined) counts.failed += 1;
  }
  yield `\n${countsLine(counts)}\n`;
}

// A suite fails because a test in it does; counting both would count one fault twice.
function isTest(data) {
  return data.details.type !== 'suite';
}
