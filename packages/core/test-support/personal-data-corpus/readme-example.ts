import { findPersonalData, replacePersonalData } from '@doen-wat-nodig-is/core/personal-data';

const note = 'De inwoner, geboren op 3 mei 1985, belde op 12 mei 2026 met 06-12345678.';
const findings = findPersonalData(note);

console.log(findings.map(({ kind, text }) => `${kind}: ${text}`).join(', ')); // 'birth-date: 3 mei 1985, phone: 06-12345678'
console.log(replacePersonalData(note, findings)); // 'De inwoner, geboren op [datum], belde op 12 mei 2026 met [telefoonnummer].'
