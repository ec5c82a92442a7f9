import type { RecordedDecision, Snapshot } from '@doen-wat-nodig-is/core';
import {
  adviceDocument,
  draftDocument,
  listDocuments,
  sumDocument,
  type DocumentDraft,
  type DocumentTemplate,
} from '@doen-wat-nodig-is/core/document';

/** A document that can be made now. */
export interface DocumentEntry {
  /** As the answers make it, with nothing written in it. */
  readonly draft: DocumentDraft;
  /** Where it comes from: an author, or us for every aid. */
  readonly template: DocumentTemplate | 'advice' | 'sum';
}

/** What the documents are made of. */
export interface DocumentSources {
  readonly snapshot: Snapshot;
  /** What the other aids of the traject came to. */
  readonly others: readonly Snapshot[];
  readonly decision: RecordedDecision | undefined;
}

/** The documents of an aid: those of its author first, then the advice, and the calculation where there is one. */
export function listEntries({ snapshot, others, decision }: DocumentSources): readonly DocumentEntry[] {
  const sum = sumDocument(snapshot);
  return [
    ...listDocuments(snapshot).map((template) => ({ template, draft: draftDocument(template, snapshot, { others }) })),
    ...(sum ? [{ template: 'sum', draft: sum } as const] : []),
    { template: 'advice', draft: adviceDocument(snapshot, { decision }) },
  ];
}
