/**
 * The words of aids that a municipality may have its own word for. An aid needs no slot for them: they are replaced
 * wherever they stand as a whole word.
 */
export const profileWords = [
  'inwoner',
  'inwoners',
  'klantmanager',
  'klantmanagers',
  'leidinggevende',
  'teamleider',
  'beleidsmedewerker',
  'jurist',
  'ervaringsdeskundige',
  'ervaringsdeskundigen',
  'college',
  'raad',
] as const;

export type ProfileWord = (typeof profileWords)[number];
