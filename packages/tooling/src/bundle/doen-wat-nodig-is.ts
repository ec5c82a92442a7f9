// The file for a page without a build of its own: all elements and all bundled aids, by one script tag.
import '@doen-wat-nodig-is/elements/define.js';
import { aids } from '@doen-wat-nodig-is/aids';
import { provideAids } from '@doen-wat-nodig-is/elements';

provideAids(aids);
