import { freezeDeep } from '../definition/freeze-deep.js';
import type { Source as LawSource } from '../definition/aid-definition.js';
import { requireAid } from '../advice/explain.js';
import type { Snapshot } from '../session/snapshot.js';
import { createSources } from './create-sources.js';
import type { DocumentDraft, Fill } from './document-draft.js';
import { generatedOf } from './fill-place.js';
import type { DocumentOptions } from './draft-document.js';
import { listBlockPlaces } from './list-block-texts.js';
import { listFills, listGeneratedFills } from './list-unfilled.js';
import type { ChecklistPoint, DocumentTemplate } from './template.js';

/** One thing that a document must contain, and whether it does. */
export interface DrawnPoint {
  readonly id: string;
  readonly title: string;
  readonly covered: boolean;
  /** Where a reader finds it in the document. */
  readonly where: string;
  /** What to do while it is not covered. */
  readonly missing: string;
  /** Why it must be there: the names of the sources, and the norm in words. Empty when the aid names none. */
  readonly norm: string;
  readonly sources: readonly LawSource[];
  /** The places that are still open. */
  readonly places: readonly Pick<Fill, 'id' | 'label'>[];
  /** Id of the question whose answer would cover it, while it is that answer that is missing. */
  readonly question?: string;
}

/**
 * Goes through the checklist of a document, in the order of its template.
 *
 * @param draft of the same template, with all that was written in it.
 * @throws AidError when a snapshot is not of a session, or a condition names what the aid does not have.
 */
export function drawChecklist(
  template: DocumentTemplate,
  snapshot: Snapshot,
  draft: DocumentDraft,
  { others }: DocumentOptions = {},
): readonly DrawnPoint[] {
  const { definition } = requireAid(snapshot);
  const { own, advised } = createSources(snapshot, others, template);
  const places = findPlaces(draft);
  const asked = new Set(template.blocks.flatMap(listBlockPlaces));
  return freezeDeep(
    (template.checklist ?? []).map((point): DrawnPoint => {
      const { id, title, where, missing } = point;
      const sources = definition.sources.filter((source) => point.sources?.includes(source.id));
      const byOther = point.aid !== undefined && advised(point.aid);
      const answered = own.shows(point);
      const named = (point.places ?? []).flatMap((place) => places.get(place) ?? []);
      const open = byOther ? [] : named.filter((place) => !place.filled);
      // Something must cover it: the answers, a place, what the gemeenteprofiel said in its stead, or the text itself.
      const known = point.places?.some((place) => !asked.has(place)) ?? false;
      const asks = point.when !== undefined || named.length > 0 || known || (!point.aid && !point.places);
      const norms = [...sources.map((source) => source.title), ...(point.norm === undefined ? [] : [point.norm])];
      return {
        id,
        title,
        covered: byOther || (asks && answered && open.length === 0),
        where,
        missing,
        norm: norms.join('; '),
        sources,
        places: open.map((place) => ({ id: place.id, label: place.label })),
        ...askOf(point, byOther || answered),
      };
    }),
  );
}

function askOf({ question }: ChecklistPoint, answered: boolean): Pick<DrawnPoint, 'question'> {
  return question === undefined || answered ? {} : { question };
}

interface Place {
  readonly id: string;
  readonly label: string;
  readonly filled: boolean;
}

/** Each place of a document. A block that was written anew without its place says it in other words, unless it is empty. */
function findPlaces({ blocks, language }: DocumentDraft): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const add = ({ id, label }: Fill, filled: boolean) => places.set(id, { id, label, filled });
  for (const block of blocks) {
    const kept = new Set(listFills(block, language).map(({ id }) => id));
    for (const fill of listGeneratedFills(generatedOf(block))) {
      const rewritten = block.type === 'edited' && block.text.trim() !== '' && !kept.has(fill.id);
      const known = places.get(fill.id)?.filled ?? false;
      add(fill, known || rewritten || (kept.has(fill.id) && fill.text !== undefined));
    }
  }
  return places;
}
