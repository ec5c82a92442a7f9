export type { Finding, PersonalDataKind, PersonalDataLanguage, Span } from './finding.js';
export { findPersonalData, type PersonalDataOptions } from './find-personal-data.js';
export { replacePersonalData } from './replace-personal-data.js';
