/** Command-line flags with which every script of ours starts Chromium. */
export const chromeFlags = [
  // Root in a container cannot use the sandbox; the only pages opened are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  // A test must not depend on, or report to, anything outside this machine.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
