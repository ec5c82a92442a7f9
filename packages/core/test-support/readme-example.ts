import { createRecord, createSession, explain, parseAid, whatWouldChange } from '@doen-wat-nodig-is/core';
import { verifyRecord } from '@doen-wat-nodig-is/core/json-rules-engine';
import definition from './voorbeeld.aid.json' with { type: 'json' };

// JSON text or an object, from anywhere: this never throws.
const { aid, problems } = parseAid(definition);
if (!aid) throw new Error(problems.map(({ path, message }) => `${path} ${message}`).join('\n'));

// A session holds the answers. Each change gives a new frozen snapshot.
const session = createSession(aid);
const stop = session.subscribe(({ outcome }) => console.log(outcome?.title));
console.log(session.snapshot.next); // 'gevaar'
session.answer('gevaar', 'ja'); // logs 'Zorg eerst voor veiligheid'
stop();

// Why it is so, and which other answers would change it.
const { snapshot } = session;
console.log(explain(snapshot).sentence); // 'Je ziet dit, omdat je bij ‘Is er nu gevaar?’ ‘Ja’ koos.'
console.log(whatWouldChange(snapshot)[0]?.sentence); // 'Als je bij ‘Is er nu gevaar?’ ‘Nee’ koos, dan was het advies: Ga verder'

// Plain JSON for a file. Later, a second engine checks it: no differences means that it holds.
const record = createRecord(snapshot, { now: new Date(), decision: { kind: 'follow' } });
const file = JSON.stringify(record);
console.log(await verifyRecord(JSON.parse(file), aid)); // []
