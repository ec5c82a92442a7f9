import type { MessageChanges } from './fit-messages.js';
import type { Messages } from './messages.js';

/** What the Dutch interface says otherwise to who is addressed as *u*. */
export const nlFormal: MessageChanges<Messages> = {
  noLongerNeeded: 'Dit antwoord verandert het advies niet meer. U mag het wel invullen.',
  chooseMore: 'U mag meer kiezen.',
  freeTextNote: 'Schrijf geen namen of nummers op. Deze tekst blijft in uw browser.',
  proposal: { check: 'Dat antwoordde u daar. Klopt dit hier ook?' },
  errors: { chooseExclusive: 'Dit antwoord kunt u alleen los kiezen.' },
  review: {
    title: 'Controleer uw antwoorden',
    notAskedLead: 'Deze antwoorden veranderen het advies niet meer. U mag ze wel geven.',
    withdrawnLead: 'Deze vragen passen niet meer bij uw andere antwoorden. Wat u invulde, is bewaard.',
  },
  advice: {
    stoppedNote: 'U hoeft de andere vragen nu niet te beantwoorden. Dat kan later ook.',
    whyTitle: 'Waarom ziet u dit?',
    whyOtherwise: 'Geen van de andere adviezen past bij uw antwoorden.',
    youDecideTitle: 'U beslist',
    youDecide: 'Dit is een advies. U kent de inwoner en de situatie. Wijkt u af, schrijf dan op waarom.',
    nextTitle: 'Hoe gaat u verder?',
  },
  picture: { areaStates: { unknown: 'Dit weet u nog niet.' } },
  done: {
    lead: 'De vastlegging van uw antwoorden en het advies is klaar.',
    notSaved: 'Deze hulp bewaart zelf niets. Sluit u deze pagina, dan zijn uw antwoorden weg.',
  },
  loadFailed: { lead: 'Er is niets verloren. Controleer uw verbinding en probeer het opnieuw.' },
  invalid: { lead: 'Dit ligt niet aan u. Geef het door aan de beheerder van deze pagina.' },
};
