import { expect } from '@open-wc/testing';
import { findPersonalData, replacePersonalData } from '@doen-wat-nodig-is/core/personal-data';
import { hasAbility, loadAbility, provideAbilities, type GuardAbility } from './abilities.js';
import { guardStyles } from './guard/guard.styles.js';
import { guardView } from './guard/guard-view.js';

const guard: GuardAbility = { findPersonalData, replacePersonalData, guardView, guardStyles };

describe('a page that provides an ability', () => {
  it('loads it once, however often it is asked for', async () => {
    let loads = 0;
    provideAbilities({
      guard: () => {
        loads += 1;
        return Promise.resolve(guard);
      },
    });

    expect(hasAbility('guard')).to.be.true;
    expect(loads).to.equal(0);
    const [first, second] = await Promise.all([loadAbility('guard'), loadAbility('guard')]);

    expect(loads).to.equal(1);
    expect(first).to.equal(guard);
    expect(second).to.equal(guard);
  });

  it('has it at hand, without waiting, once it is loaded', async () => {
    provideAbilities({ guard: () => Promise.resolve(guard) });
    await loadAbility('guard');

    expect(loadAbility('guard')).to.equal(guard);
  });

  it('tries again after a failure', async () => {
    let fails = true;
    provideAbilities({ guard: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(guard)) });
    const failed = await Promise.resolve(loadAbility('guard')).catch(() => 'failed');
    fails = false;

    expect(failed).to.equal('failed');
    expect(await loadAbility('guard')).to.equal(guard);
  });

  it('may give it as it is', () => {
    provideAbilities({ guard });

    expect(loadAbility('guard')).to.equal(guard);
  });

  it('gets the one that was provided last, also while another was on its way', async () => {
    let arrive = (_: GuardAbility) => {};
    provideAbilities({ guard: () => new Promise((resolve) => (arrive = resolve)) });
    const first = loadAbility('guard');
    const other = { ...guard };
    provideAbilities({ guard: other });
    arrive(guard);
    await first;

    expect(loadAbility('guard')).to.equal(other);
  });
});
