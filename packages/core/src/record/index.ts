export type { Difference } from './difference.js';
export type { ExpectedForm, RecordFault } from './check-record.js';
export { readRecord, type RecordReading, type RecordRefusal } from './read-record.js';
export { recheckRecord } from './recheck-record.js';
export { recheckTrajectRecord } from './recheck-traject-record.js';
export { stateFromRecord } from './state-from-record.js';
