/** The bundled aids, in the order in which a situation meets them. The build fills it (see late-aids.mjs). */
export const aidIds: readonly string[] = [];
