import { expect, fixture, html } from '@open-wc/testing';
import type { AidRecord } from '@doen-wat-nodig-is/core';
import { twinDefinition } from '../../test-support/definitions.js';
import { choose, goOn, press, pressButton } from '../../test-support/keyboard.js';
import { find, focusOf } from '../../test-support/screen-reader.js';
import { nl, type DwnAid } from '../index.js';
import '../define.js';

describe('a form around the aid', () => {
  it('submits the record as JSON under the name of the aid', async () => {
    const { form, aid } = await mountForm();
    await finish(aid);

    const submitted = new FormData(form).get('vastlegging') as string;

    const record = JSON.parse(submitted) as AidRecord;
    expect(record.kind).to.equal('doen-wat-nodig-is/record');
    expect(record.outcome?.id).to.equal('twee_keer_ja');
    expect([...form.elements]).to.include(aid);
  });

  it('submits nothing of an aid that is not finished', async () => {
    const { form, aid } = await mountForm();
    await choose(aid, 'Ja');

    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('submits nothing of an aid without a name', async () => {
    const { form, aid } = await mountForm();
    aid.name = '';
    await finish(aid);

    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('submits no record that an answer no longer agrees with', async () => {
    const { form, aid } = await mountForm();
    await finish(aid);
    await pressButton(aid, nl.done.backToAdvice);
    await pressButton(aid, nl.advice.changeAnswers);
    await pressButton(aid, `${nl.review.change}: De tweede vraag?`);
    expect(new FormData(form).has('vastlegging')).to.be.true;

    await choose(aid, 'Nee');

    expect(new FormData(form).has('vastlegging')).to.be.false;
  });

  it('submits no record of the person before', async () => {
    const { form, aid } = await mountForm();
    await finish(aid);

    await pressButton(aid, nl.done.restart);

    expect(new FormData(form).has('vastlegging')).to.be.false;
  });

  it('is not submitted by Enter in the aid', async () => {
    const { form, aid } = await mountForm();
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });

    await choose(aid, 'Ja');
    await press(aid, find(aid, 'radio', 'Ja'));

    expect(focusOf(aid)).to.equal('De tweede vraag?');
    expect(submits).to.equal(0);
  });

  it('takes all answers back when it is reset, and leaves focus where it is', async () => {
    const { form, aid } = await mountForm();
    await finish(aid);
    const reset = form.querySelector('button') as HTMLButtonElement;

    await press(aid, reset);

    expect(new FormData(form).has('vastlegging')).to.be.false;
    expect(aid.record?.answers).to.deep.equal([]);
    expect(document.activeElement).to.equal(reset);
  });
});

async function mountForm() {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <dwn-aid name="vastlegging" .aid=${twinDefinition}></dwn-aid>
      <button type="reset">Wis alles</button>
    </form>
  `);
  const aid = form.querySelector('dwn-aid') as DwnAid;
  await aid.updateComplete;
  return { form, aid };
}

async function finish(aid: DwnAid): Promise<void> {
  await choose(aid, 'Ja');
  await goOn(aid);
  await choose(aid, 'Ja');
  await goOn(aid);
  await pressButton(aid, nl.toAdvice);
  await pressButton(aid, nl.advice.finish);
}
