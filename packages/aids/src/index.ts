import afwijking from './afwijking/afwijking.aid.json' with { type: 'json' };
import beraad from './beraad/beraad.aid.json' with { type: 'json' };
import kosten_baten from './kosten_baten/kosten_baten.aid.json' with { type: 'json' };
import stabiliteitscheck from './stabiliteitscheck/stabiliteitscheck.aid.json' with { type: 'json' };
import standaardtoets from './standaardtoets/standaardtoets.aid.json' with { type: 'json' };
import terugblik from './terugblik/terugblik.aid.json' with { type: 'json' };
import trio_gesprek from './trio_gesprek/trio_gesprek.aid.json' with { type: 'json' };
import vroegsignaal from './vroegsignaal/vroegsignaal.aid.json' with { type: 'json' };

/**
 * The bundled aids by id, in the order in which a situation meets them: definitions to hand to `parseAid`. The values
 * are `unknown` on purpose, because `parseAid` is the only door through which a definition becomes an aid.
 */
export const aids: Readonly<Record<string, unknown>> = {
  stabiliteitscheck,
  standaardtoets,
  afwijking,
  kosten_baten,
  beraad,
  terugblik,
  trio_gesprek,
  vroegsignaal,
};
