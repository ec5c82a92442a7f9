import type { Page } from 'playwright-core';
import { chromium, type Browser } from 'playwright-core';
import { chromeFlags } from '../../tooling/src/chrome-flags.mjs';
import { ensureBrowser } from '../../tooling/src/ensure-browser.mjs';
import { servePortal } from '../../tooling/src/portal-server.mjs';
import type { Mount } from '../../tooling/src/serve.mjs';

/** The demo portal under its strict policy, in a real browser. */
export interface PortalBrowser {
  readonly browser: Browser;
  readonly url: string;
  /** A new page, watched from its first byte. */
  readonly open: (path: string, viewport?: { readonly width: number; readonly height: number }) => Promise<WatchedPage>;
  readonly close: () => Promise<void>;
}

export interface WatchedPage {
  readonly page: Page;
  /** Policy violations, uncaught errors and console errors up to now. */
  readonly faults: () => Promise<readonly string[]>;
  /** Addresses asked for since the page was ready, but for the pictures of the portal itself. */
  readonly laterRequests: readonly string[];
}

/** @param mounts other folders to serve. */
export async function openPortal(mounts: readonly Mount[] = []): Promise<PortalBrowser> {
  const portal = await servePortal({ mounts });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromeFlags });
  return {
    browser,
    url: portal.url,
    open: async (path, viewport = { width: 1280, height: 900 }) => {
      const context = await browser.newContext({ viewport: { ...viewport }, reducedMotion: 'reduce', locale: 'nl-NL' });
      context.setDefaultTimeout(10_000);
      return watch(await context.newPage(), `${portal.url}${path}`);
    },
    close: async () => {
      await browser.close();
      await portal.close();
    },
  };
}

async function watch(page: Page, address: string): Promise<WatchedPage> {
  const faults: string[] = [];
  const laterRequests: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { policyViolations: seen, received: [] });
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective));
    document.addEventListener('dwn-complete', (event) => {
      Object.assign(window, { record: (event as Event & { record: unknown }).record });
    });
  });
  await page.goto(address, { waitUntil: 'load' });
  page.on('request', (request) => {
    if (!/\/(logo|iconen\/[\w-]+)\.svg$/.test(request.url())) laterRequests.push(request.url());
  });
  return {
    page,
    laterRequests,
    faults: async () => {
      const violations = await page.evaluate(
        () => (window as unknown as { policyViolations: string[] }).policyViolations,
      );
      return [...faults, ...violations.map((directive) => `policy: ${directive}`)];
    },
  };
}

/** The record that the page got in `dwn-complete`. */
export function receivedRecord(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as unknown as { record: unknown }).record);
}
