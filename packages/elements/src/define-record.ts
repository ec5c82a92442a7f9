import { DwnAid } from './dwn-aid/dwn-aid.js';
import { DwnRecord } from './dwn-record/dwn-record.js';
import { registerRecord } from './register-record.js';

// Registers `<dwn-record>`. What checks definitions and gemeenteprofielen, and the engine that checks a record along, are
// loaded once a person asks for it. In Dutch where `define.js` does not add English.
DwnRecord.verify = async () => (await import('@doen-wat-nodig-is/core/json-rules-engine')).verifyRecord;
DwnAid.checks ??= async () => {
  const { parseAid, parseProfile } = await import('@doen-wat-nodig-is/core');
  return { parseAid, parseProfile };
};
registerRecord();
