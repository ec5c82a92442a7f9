export { findPersonalData, replacePersonalData } from '@doen-wat-nodig-is/core/personal-data';
export { guardView } from '../guard/guard-view.js';
export { guardStyles } from '../guard/guard.styles.js';
