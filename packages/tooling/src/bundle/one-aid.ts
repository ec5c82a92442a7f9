// Only measured (see size.mjs): what a page loads that wants a single aid.
import '@doen-wat-nodig-is/elements/define.js';
import stabiliteitscheck from '@doen-wat-nodig-is/aids/stabiliteitscheck.aid.json' with { type: 'json' };
import { provideAids } from '@doen-wat-nodig-is/elements';

provideAids({ stabiliteitscheck });
