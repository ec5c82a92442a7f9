import {
  blockText,
  editBlock,
  editDocument,
  type Content,
  type DocumentBlock,
  type DocumentDraft,
  type DocumentEdits,
} from '@doen-wat-nodig-is/core/document';
import { findPersonalData, replacePersonalData, type Finding } from '@doen-wat-nodig-is/core/personal-data';

/** Something in a document that looks like personal data. */
export interface DocumentFinding {
  readonly finding: Finding;
  /** The text that it stands in. */
  readonly text: string;
}

/**
 * What in a document looks like personal data, each once. What the aid itself wrote is left alone: the address of the
 * municipality belongs there.
 *
 * @param generated the document with nothing written in it.
 */
export function findInDocument(generated: DocumentDraft, draft: DocumentDraft): readonly DocumentFinding[] {
  const all = draft.blocks.flatMap((block) => {
    const text = blockText(block, draft.language);
    return findInBlock(block, text, generated).map((finding) => ({ finding, text }));
  });
  return [...new Map(all.map((found) => [`${found.finding.kind} ${found.finding.text}`, found])).values()];
}

/** All that was written, with a neutral word in the place of everything that looks like personal data. */
export function replaceInDocument(generated: DocumentDraft, edits: DocumentEdits): DocumentEdits {
  const { language } = generated;
  const places = Object.entries(edits.places).map(([id, text]) => [
    id,
    replacePersonalData(text, findPersonalData(text, { language })),
  ]);
  const typed = { ...edits, places: Object.fromEntries(places) as DocumentEdits['places'] };
  const draft = editDocument(generated, typed);
  // What is left was written anew, or typed as an answer: that stays as it is, and the text here is another.
  return draft.blocks.reduce((written, block) => {
    const text = blockText(block, language);
    const findings = findInBlock(block, text, generated);
    return findings.length === 0 ? written : editBlock(draft, written, block.key, replacePersonalData(text, findings));
  }, typed);
}

function findInBlock({ key }: DocumentBlock, text: string, generated: DocumentDraft): readonly Finding[] {
  const { blocks, language } = generated;
  const findings = findPersonalData(text, { language });
  if (findings.length === 0) return findings;
  const made = blocks.find((block) => block.key === key);
  const ours = findPersonalData(made ? generatedWords(made) : '').map((finding) => finding.text);
  return findings.filter((finding) => !ours.includes(finding.text));
}

function generatedWords(block: DocumentBlock): string {
  const words = (content: Content) =>
    content.map((piece) => (piece.type === 'fill' || piece.origin === 'own' ? ' … ' : piece.text)).join('');
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return words(block.content);
    case 'list':
      return block.items.map(words).join('\n');
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].map(words).join('\n');
    case 'fill':
    case 'edited':
      return '';
  }
}
