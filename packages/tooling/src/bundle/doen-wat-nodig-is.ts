// The file for a page without a build of its own: all elements, by one script tag, and beside it what they load once it
// is needed.
import { provideAids } from '@doen-wat-nodig-is/elements';
import { registerComplete } from '../../../elements/src/register-complete.js';
import type { Checks } from '../../../elements/src/dwn-aid/checks.js';
import { aidIds } from './aid-ids.js';
import { importBeside } from './import-beside.js';
import { defineLate } from './late-element.js';

// Most pages never need the checks: the bundled aids were checked when this was tested.
registerComplete(() => importBeside('doen-wat-nodig-is.checks.js') as Promise<Checks>);
provideAids(Object.fromEntries(aidIds.map((id) => [id, () => loadAid(id)])), { trusted: true });
defineLate(
  'dwn-deliberation',
  async () => (await import('../../../elements/src/abilities/deliberation.js')).DwnDeliberation,
);
defineLate('dwn-record', async () => (await import('../../../elements/src/dwn-record/dwn-record.js')).DwnRecord);

async function loadAid(id: string): Promise<unknown> {
  const { default: definition } = (await importBeside(`doen-wat-nodig-is.aids/${id}.js`)) as { default: unknown };
  return definition;
}
