import { provideAbilities } from './abilities.js';
import { DwnAid } from './dwn-aid/dwn-aid.js';
import type { ChecksSource } from './dwn-aid/checks.js';
import { en } from './messages/en.js';
import { provideFormalMessages, provideMessages } from './messages/messages.js';
import { nlFormal } from './messages/nl-formal.js';
import { registerTraject } from './register-traject.js';
import { provideAdviceParts } from './views/advice-part.js';
import { decisionPart } from './views/decision-part.js';
import { deliberationPart } from './views/deliberation-part.js';
import { documentsPart } from './views/documents-part.js';
import { gapsPart } from './views/gaps-part.js';
import { guardPart } from './views/guard-part.js';
import { perspectivesPart } from './views/perspectives-part.js';
import { principlesPart } from './views/principles-part.js';
import { recordedPart } from './views/recorded-part.js';
import { reviewPart } from './views/review-part.js';
import { sumPart } from './views/sum-part.js';

/**
 * Registers all elements: in Dutch (*je* and *u*) and English, with every part an advice can have. What a
 * person can do beside answering is loaded once they do it.
 *
 * @param checks what turns definitions and gemeenteprofielen into aids, or how to get it once it is needed.
 */
export function registerComplete(checks: ChecksSource): void {
  DwnAid.checks = checks;
  provideMessages('en', en);
  provideFormalMessages('nl', nlFormal);
  provideAdviceParts(sumPart, perspectivesPart, principlesPart, gapsPart, decisionPart, deliberationPart);
  provideAdviceParts(documentsPart, recordedPart, reviewPart, guardPart);
  provideAbilities({
    documents: () => import('./abilities/documents.js'),
    deliberation: () => import('./abilities/deliberation.js'),
    guard: () => import('./abilities/guard.js'),
    saving: () => import('./abilities/saving.js'),
  });
  registerTraject();
}
