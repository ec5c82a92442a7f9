import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { helpDefinition } from './definitions.js';

/** Pages with nothing but some elements, to be served by the portal. */
export interface PlainPages {
  readonly mount: { readonly path: string; readonly dir: string };
  /** Opens a page with these elements. There is an aid at `hulp.json`, and a body has one address. */
  readonly open: (context: BrowserContext, origin: string, body: string) => Promise<Page>;
  readonly remove: () => void;
}

/** Files and no routes of Playwright: those are gone once a tab has crashed. */
export function makePlainPages(): PlainPages {
  const dir = mkdtempSync(join(tmpdir(), 'dwn-pages-'));
  const names = new Map<string, string>();
  writeFileSync(join(dir, 'hulp.json'), JSON.stringify(helpDefinition));
  return {
    mount: { path: '/kaal/', dir },
    open: async (context, origin, body) => {
      const name = names.get(body) ?? `${names.size}.html`;
      names.set(body, name);
      writeFileSync(
        join(dir, name),
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Kaal</title><link rel="icon" href="/logo.svg">
        <script type="module" src="/dwn/doen-wat-nodig-is.js"></script><main><h1>Kaal</h1>${body}</main></html>`,
      );
      const page = await context.newPage();
      await page.goto(`${origin}/kaal/${name}`);
      return page;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
