/**
 * What the single file hands to the file beside it, by number. Empty here: the build fills it with exactly what that
 * file uses (see share-modules.mjs).
 */
export const handedOver: Readonly<Record<number, unknown>> = {};

/** Tells which file beside it was built with this one; the build fills it in. */
export const laterBuild: string = '';
