/** What `console.log` is given while something runs. */
export async function logsOf(run: () => Promise<unknown>): Promise<readonly unknown[]> {
  const { log } = console;
  const logged: unknown[] = [];
  console.log = (...values: readonly unknown[]) => logged.push(...values);
  try {
    await run();
  } finally {
    console.log = log;
  }
  return logged;
}
