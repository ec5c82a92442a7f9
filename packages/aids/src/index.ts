import stabiliteitscheck from './stabiliteitscheck/stabiliteitscheck.aid.json' with { type: 'json' };

/**
 * The bundled aids by id: definitions to hand to `parseAid`. The values are `unknown` on purpose, because `parseAid` is
 * the only door through which a definition becomes an aid.
 */
export const aids: Readonly<Record<string, unknown>> = { stabiliteitscheck };
