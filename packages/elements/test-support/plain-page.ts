import type { BrowserContext, Page } from 'playwright-core';
import { helpDefinition } from './definitions.js';
import { strictContentSecurityPolicy } from '../../tooling/src/portal-server.mjs';

/** Opens a page with nothing but these elements, from the portal and under its strict policy; `/hulp.json` is an aid. */
export async function openPlainPage(context: BrowserContext, origin: string, body: string): Promise<Page> {
  const address = `${origin}/kaal.html`;
  await context.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': strictContentSecurityPolicy },
      body: `<!doctype html><html lang="nl"><title>Kaal</title>
        <script type="module" src="/dwn/doen-wat-nodig-is.js"></script><main><h1>Kaal</h1>${body}</main></html>`,
    }),
  );
  await context.route(`${origin}/hulp.json`, (route) => route.fulfill({ json: helpDefinition }));
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
