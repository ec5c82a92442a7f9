// One aid that was checked when it was built, as a page with a bundler of its own would embed it.
import stabiliteitscheck from '@doen-wat-nodig-is/aids/stabiliteitscheck.aid.json' with { type: 'json' };
import { trustAid } from '@doen-wat-nodig-is/core';
import { provideAids } from '@doen-wat-nodig-is/elements';
import '@doen-wat-nodig-is/elements/define-lean.js';

provideAids({ stabiliteitscheck: trustAid(stabiliteitscheck) });
