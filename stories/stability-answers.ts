import type { StoryAnswers } from './drive.js';

/** Answers to the stabiliteitscheck, in the order of its questions: all is well here. */
export const steady: StoryAnswers = {
  direct_gevaar: 'nee',
  woonplek: 'ja',
  afsluiting_dreigt: 'nee',
  genoeg_geld: 'ja',
  schuldpost: 'nee',
  eten_en_hygiene: 'ja',
  dag_nachtritme: 'ja',
  leefbaar_huis: 'ja',
  zorg_loopt_door: 'ja',
  vaste_persoon: 'ja',
  aantal_organisaties: '0_2',
  trots: 'ja',
  contact: 'ja',
  grootste_stress: 'gezondheid',
  stress_door_gemeente: 'nee',
};

/** Danger now: the first answer is enough for an advice. */
export const danger: StoryAnswers = { direct_gevaar: 'ja' };

/** The home may be lost, and debts weigh. */
export const threatened: StoryAnswers = {
  ...steady,
  woonplek: 'dreigt',
  genoeg_geld: 'nee',
  schuldpost: 'ja_anderen',
  grootste_stress: 'wonen',
};

/** Several things that everybody needs are missing, others shake, and one is not known. */
export const unstable: StoryAnswers = {
  ...steady,
  genoeg_geld: 'soms_niet',
  schuldpost: 'ja_gemeente',
  eten_en_hygiene: 'nee',
  dag_nachtritme: 'nee',
  leefbaar_huis: 'deels',
  zorg_loopt_door: 'onderbreking_dreigt',
  vaste_persoon: 'nee',
  aantal_organisaties: '6_of_meer',
  trots: 'weet_niet',
  contact: 'nee',
  grootste_stress: 'niet_gevraagd',
  stress_door_gemeente: 'ja',
};

/** Too much is not known, and among it whether it is safe. */
export const unknown: StoryAnswers = {
  ...steady,
  direct_gevaar: 'weet_niet',
  genoeg_geld: 'weet_niet',
  eten_en_hygiene: 'weet_niet',
  leefbaar_huis: 'weet_niet',
  trots: 'weet_niet',
};

/** A base that may give way. */
export const shaky: StoryAnswers = {
  ...steady,
  genoeg_geld: 'soms_niet',
  dag_nachtritme: 'deels',
  aantal_organisaties: '3_5',
  trots: 'nee',
  contact: 'nee',
  grootste_stress: 'werk_of_dag',
};
