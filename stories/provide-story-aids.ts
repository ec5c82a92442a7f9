import { aids } from '@doen-wat-nodig-is/aids';
import { provideAids } from '@doen-wat-nodig-is/elements';
import '@doen-wat-nodig-is/elements/define.js';
import { deviation } from './definitions/deviation.js';
import { everyQuestionType } from './definitions/every-question-type.js';
import { faulty } from './definitions/faulty.js';
import { longTexts } from './definitions/long-texts.js';
import { movingHouse } from './definitions/moving-house.js';
import { taxiCosts } from './definitions/taxi-costs.js';
import { threeViews } from './definitions/three-views.js';

const madeUp = [everyQuestionType, movingHouse, deviation, taxiCosts, threeViews, longTexts, faulty];
const storyAids: Readonly<Record<string, unknown>> = {
  ...aids,
  ...Object.fromEntries(madeUp.map((definition) => [definition.id, definition])),
};

/** Ids a story can name: the bundled aids, and those made up for a state that no bundled aid shows. */
export const storyAidIds: readonly string[] = Object.keys(storyAids);

provideAids(storyAids);
