import type { ComparedRow, Decision, PrincipleAssessment } from '@doen-wat-nodig-is/core';
import { fitMessages } from './fit-messages.js';
import { interfaceLanguage, type InterfaceLanguage, type Speech } from './messages.js';
import { enParts } from './en-parts.js';
import { nlParts, nlPartsFormal } from './nl-parts.js';

/** Every text of the parts of an advice that a page can leave out. A page without them does without these. */
export interface PartMessages {
  readonly sum: {
    readonly item: string;
    readonly amount: string;
    /** For who hears the sign of an amount instead of seeing it. */
    readonly signs: Readonly<Record<'plus' | 'minus', string>>;
  };
  readonly perspectives: {
    readonly title: string;
    readonly agreed: (same: number, total: number) => string;
    readonly question: string;
    readonly agreement: string;
    readonly agreements: Readonly<Record<ComparedRow['agreement'], string>>;
  };
  readonly principles: {
    readonly title: string;
    readonly lead: (municipality: string) => string;
    readonly sense: string;
    readonly whatYouDo: string;
    readonly whatTheResidentNotices: string;
    readonly examples: string;
    readonly clashesWith: string;
    readonly question: string;
    readonly assessments: Readonly<Record<PrincipleAssessment, string>>;
    readonly signal: string;
    readonly clear: string;
  };
  readonly gaps: {
    readonly title: string;
    readonly lead: string;
    readonly noProfileTitle: string;
  };
  readonly decision: {
    readonly question: string;
    readonly note: string;
    readonly kinds: Readonly<Record<Decision['kind'], string>>;
    readonly reason: string;
    readonly motivation: string;
    readonly changed: string;
    readonly chooseReason: string;
    readonly clear: string;
  };
  readonly documents: {
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly deliberation: {
    readonly open: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly recorded: {
    readonly title: string;
    readonly answers: (count: number) => string;
    readonly advice: (title: string) => string;
    readonly decided: (decision: string) => string;
    readonly principles: (count: number) => string;
    readonly document: (title: string) => string;
    readonly deliberation: (option: string) => string;
    readonly deliberationOpen: string;
    readonly download: string;
    readonly downloadNote: string;
    /** Begins the name of the file. */
    readonly fileName: string;
  };
}

/** In every language of the interface. */
export const partMessages: Readonly<Record<InterfaceLanguage, PartMessages>> = { nl: nlParts, en: enParts };

/** The texts for a `lang`, as the municipality speaks. */
export function partMessagesFor(lang: string | null | undefined, speech?: Speech): PartMessages {
  const language = interfaceLanguage(lang);
  const messages = partMessages[language];
  if (!speech) return messages;
  const formal = language === 'nl' && speech.address === 'u' ? nlPartsFormal : undefined;
  return fitMessages(messages, formal, speech.words?.inwoner);
}
