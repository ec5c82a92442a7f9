// Lies beside the single file, which loads it when a page gives a definition or a gemeenteprofiel of its own. It shares
// no module with that file, so that neither depends on the address of the other.
export { parseAid, parseProfile } from '@doen-wat-nodig-is/core';
