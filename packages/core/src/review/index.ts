export { planRecordedReview, planReview, type ReviewPlan } from './plan-review.js';
export { toICalendar } from './to-icalendar.js';
