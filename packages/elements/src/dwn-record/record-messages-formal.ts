import type { MessageChanges } from '../messages/fit-messages.js';
import type { RecordMessages } from './record-messages.js';

/** What Dutch says otherwise to who is addressed as *u*. */
export const recordMessagesFormal: MessageChanges<RecordMessages> = {
  choose: {
    lead: 'Kies het bestand dat u eerder bewaarde. De naam eindigt op .json.',
    stays: 'Het bestand blijft op uw computer. Er wordt niets verstuurd.',
  },
  failed: { lead: 'Er is niets verloren. Controleer uw verbinding en probeer het opnieuw.' },
  refused: {
    foreign: { lead: 'Dit bestand komt niet uit een beslishulp. Kies het bestand dat u bij de vastlegging bewaarde.' },
    newer: {
      lead: 'Ze is gemaakt met een nieuwere versie dan deze pagina heeft. Vraag de beheerder om deze pagina bij te werken. Uw bestand blijft goed.',
    },
    damaged: {
      lead: 'Er ontbreekt iets, of er is iets in veranderd. Daarom wordt ze niet getoond. Hebt u nog een kopie, open die dan.',
    },
  },
  actions: { label: 'Wat u met deze vastlegging kunt doen' },
};
