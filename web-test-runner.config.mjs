import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromeFlags } from './packages/tooling/src/chrome-flags.mjs';
import { ensureBrowser } from './packages/tooling/src/ensure-browser.mjs';
import { wtrCountReporter } from './packages/tooling/src/wtr-count-reporter.mjs';
import { wtrPrebundle } from './packages/tooling/src/wtr-prebundle.mjs';

export default {
  files: ['packages/elements/src/**/*.test.ts', '!packages/**/*.e2e.test.ts'],
  nodeResolve: { exportConditions: ['dwn-source', 'development', 'browser'] },
  concurrency: 2,
  browsers: [
    // Playwright rather than puppeteer: it can emulate forced colours, and its pages do not starve each other.
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await ensureBrowser(), args: chromeFlags },
    }),
  ],
  plugins: [
    wtrPrebundle(['json-rules-engine']),
    esbuildPlugin({
      ts: true,
      // Not es2022: import attributes must survive, for the browser loads JSON modules itself.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)),
    }),
  ],
  filterBrowserLogs: ({ args }) =>
    !args.some((text) => typeof text === 'string' && text.includes('Lit is in dev mode')),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), wtrCountReporter()],
};
