import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { aids } from '@doen-wat-nodig-is/aids';
import { parseAid } from '@doen-wat-nodig-is/core';
import casesFile from '../../aids/src/stabiliteitscheck/stabiliteitscheck.cases.json' with { type: 'json' };
import { openPortal, type PortalBrowser } from '../test-support/portal-page.js';
import { nl } from './messages/nl.js';

let portal: PortalBrowser;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

const { aid } = parseAid(aids['stabiliteitscheck']);
assert.ok(aid);
const questions = aid.definition.sections.flatMap((section) => section.questions);
const longest = casesFile.cases.toSorted((a, b) => b.expect.supplements.length - a.expect.supplements.length)[0];
assert.ok(longest);

for (const [what, viewport] of [
  ['on a phone', { width: 320, height: 640 }],
  ['at 400 % zoom', { width: 320, height: 225 }],
] as const) {
  test(`a person ${what} never has to scroll sideways`, async () => {
    const { page } = await portal.open('/stabiliteitscheck.html', viewport);
    const widget = page.locator('dwn-aid');
    const fits = async (screen: string) => assert.deepEqual(await listTooWide(page), [], screen);

    await fits('the first question');
    await press(widget, nl.next);
    await fits('an error');
    await widget.getByRole('radio', { name: 'Ja' }).check();
    await press(widget, nl.next);
    await openAll(widget);
    await fits('an advice that cannot wait');
    await press(widget, nl.advice.stoppedGoOn);
    while ((await widget.getByRole('radiogroup').count()) > 0) {
      await fits(await widget.getByRole('heading').first().innerText());
      await widget.getByRole('radio').nth(1).check();
      await press(widget, nl.next);
    }
    await fits('the answers');
    await press(widget, nl.toAdvice);
    await openAll(widget);
    await fits('the advice');
    await press(widget, nl.advice.finish);
    await fits('the end');
    await show(widget, { presentation: 'page' });
    await press(widget, nl.done.restart);
    await press(widget, nl.toAdvice);
    await widget.getByRole('heading', { name: nl.errorSummary(15) }).waitFor();
    await fits('the page with errors');
    await show(widget, { aid: 'Een_heel_lange_naam_die_nergens_op_een_regel_kan_worden_afgebroken' });
    await openAll(widget);
    await fits('an aid that is not there');
    await show(widget, { src: '/nergens.json' });
    await widget.getByRole('heading', { name: nl.loadFailed.title }).waitFor();
    await fits('an aid that cannot be loaded');
    await page.context().close();
  });
}

test('a person who asked for less motion sees none', async () => {
  const { page } = await portal.open('/stabiliteitscheck.html');
  const moving = () =>
    page.locator('dwn-aid').evaluate((aid) =>
      [...(aid.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const moves = transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        return moves ? element.className : [];
      }),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  assert.notDeepEqual(await moving(), []);

  await page.emulateMedia({ reducedMotion: 'reduce' });

  assert.deepEqual(await moving(), []);
  await page.context().close();
});

test('paper shows the longest advice with its reasons and sources, without buttons, on at most three pages', async () => {
  const { page } = await portal.open('/stabiliteitscheck-pagina.html');
  const widget = page.locator('dwn-aid');
  const answers: Readonly<Record<string, string>> = longest.answers;
  for (const question of questions) {
    const option = 'options' in question && question.options.find(({ code }) => code === answers[question.id]);
    assert.ok(option);
    const group = widget.getByRole('radiogroup', { name: question.text });
    await group.getByRole('radio', { name: option.label, exact: true }).check();
  }
  // A stopping outcome comes first, and the rest of the advice after going on.
  await press(widget, nl.toAdvice);
  await widget.getByRole('heading', { name: aid.definition.outcomes[0]?.title ?? '' }).waitFor();
  assert.equal(await widget.locator('.dwn-supplement').count(), longest.expect.supplements.length);

  await page.emulateMedia({ media: 'print' });

  assert.equal(await widget.getByRole('button').count(), 0);
  assert.equal(await widget.locator('button:visible, progress:visible').count(), 0);
  const reasons = widget.getByText(nl.advice.whyLead);
  assert.equal(await reasons.count(), longest.expect.supplements.length + 1);
  for (const text of [...(await reasons.all()), ...(await widget.locator('.dwn-checked').all())]) {
    assert.ok(await takesSpace(text), await text.innerText());
  }
  assert.equal(await takesSpace(widget.getByText(nl.advice.changeLead)), false);
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });

  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  assert.ok(pages >= 1 && pages <= 3, `${pages} pages`);
  await page.context().close();
});

async function press(widget: Locator, name: string): Promise<void> {
  await widget.getByRole('button', { name, exact: true }).click();
}

/** Opens all that opens. */
async function openAll(widget: Locator): Promise<void> {
  await widget.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

/** Sets attributes of the aid; an address counts only without an id. */
async function show(widget: Locator, attributes: Readonly<Record<string, string>>): Promise<void> {
  await widget.evaluate((aid, wanted) => {
    if ('src' in wanted) aid.removeAttribute('aid');
    Object.entries(wanted).forEach(([name, value]) => aid.setAttribute(name, value));
    return (aid as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  }, attributes);
}

/** Whether something is drawn: what stands in a closed part is not, though it has a style. */
function takesSpace(text: Locator): Promise<boolean> {
  return text.evaluate((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
}

/** What sticks out at the side of the page. */
function listTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...(document.querySelector('dwn-aid')?.shadowRoot?.querySelectorAll('*') ?? [])];
    const wide = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} pixels`, ...wide.map(({ className, localName }) => `${localName}.${String(className)}`)];
  });
}
