import type { Aid } from '../definition/aid.js';
import type { Snapshot } from '../session/snapshot.js';
import { findSlots, splitAtSlots } from '../text/slots.js';
import { parseInline } from '../text/parse-inline.js';
import { readSlot } from './read-slot.js';
import { documentPhrases } from './document-phrases.js';
import { fillPiece, textPiece } from './pieces.js';
import type { Content, Piece } from './document-draft.js';

/** What a text is filled from, and for what. */
export interface Filling {
  readonly aid: Aid;
  readonly snapshot: Snapshot;
  /**
   * What stands for an answer that is not there. `place`: a place to fill in, for a text that somebody sends. `word`:
   * "niet beantwoord", for a text that tells what the aid said.
   */
  readonly missing: 'place' | 'word';
  /** What belongs at a place of which the text itself does not say it, by the id of that place. */
  readonly labels?: ReadonlyMap<string, string>;
}

/**
 * A text of an author as pieces, its slots filled from a snapshot. What a professional typed is a piece of its own,
 * which nobody reads for markup or slots.
 *
 * @param sentences whether the text is made of sentences, which begin with a capital.
 */
export function fillContent(filling: Filling, text: string, sentences = false): Content {
  let before = '';
  return parseInline(text).flatMap((inline): readonly Piece[] => {
    const parts = splitAtSlots(inline.text).flatMap((part): readonly Piece[] => {
      const opens = sentences && /(^|[.!?]\s+)$/.test(before);
      before += 'slot' in part ? part.slot : part.text;
      if (!('slot' in part)) return [textPiece(part.text)];
      return part.slot === 'outcome.title' ? outcomeTitle(filling) : [readSlot(filling, part.slot, opens)];
    });
    // An answer has no place in an address: a link that asks for one becomes plain text.
    if (inline.type === 'text' || (inline.type === 'link' && findSlots(inline.href).length > 0)) return parts;
    return parts.map((part) => (part.type === 'fill' ? part : { ...inline, text: part.text, origin: part.origin }));
  });
}

/** The title of the outcome as its author wrote it, which may have slots of its own. */
function outcomeTitle(filling: Filling): Content {
  const { aid, snapshot } = filling;
  const { outcomes, language } = aid.definition;
  const title = outcomes.find(({ id }) => id === snapshot.outcome?.id)?.title;
  if (title === undefined) return [fillPiece('outcome.title', documentPhrases[language].outcome)];
  // A title that asks for itself would never end.
  return fillContent(filling, title.replaceAll('{outcome.title}', ''));
}
