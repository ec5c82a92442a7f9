import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** A tab whose page has crashed: Playwright lets go of it, a person presses reload. */
export interface CrashedTab {
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page. */
  readonly read: (expression: string) => Promise<unknown>;
}

/** Kills the process behind a page. */
export async function crashTab(page: Page): Promise<CrashedTab> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser of its own.');
  const client = await browser.newBrowserCDPSession();
  const dying = await page.context().newCDPSession(page);
  const { targetInfo } = await dying.send('Target.getTargetInfo');
  const crashed = page.waitForEvent('crash');
  // No answer comes from who is dead.
  dying.send('Page.crash').catch(() => undefined);
  await crashed;

  // Not flattened: a session that Playwright does not know is reached through messages.
  const { sessionId } = await client.send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  client.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  const send = async (method: string, params: object): Promise<Partial<Answer>> => {
    const id = waiting.size + 1;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await client.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return Promise.race([answer, setTimeout(patience, {}, { ref: false })]);
  };
  return {
    reload: async () => {
      await send('Page.reload', {});
    },
    read: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      return result?.result?.value;
    },
  };
}

/** In milliseconds. A page that is only about to be there gives no answer. */
const patience = 2000;

interface Answer {
  readonly id: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}
