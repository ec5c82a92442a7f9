export type { SavedAid, SavedWords, SavedWork } from './saved-work.js';
export { saveWork } from './save-work.js';
export { longestSavedWork, readSavedWork, type SavedWorkReading } from './read-saved-work.js';
export type { ChangedAid, DroppedAnswer, KeptAnswer, WordedAnswer, WorkMatch } from './match-work.js';
