import { requireAid } from '../advice/explain.js';
import type { Condition } from '../definition/aid-definition.js';
import type { Snapshot } from '../session/snapshot.js';
import { createDecide } from './decide-condition.js';
import type { Filling } from './fill-content.js';
import type { DocumentTemplate, TemplateBlock } from './template.js';

/** What a block is filled from, and whether a part of it is there. */
export interface Source {
  readonly filling: Filling;
  readonly shows: (part: { readonly when?: Condition | undefined; readonly unless?: Condition | undefined }) => boolean;
}

/** The sources of a document: its own aid, and the others of the same traject. */
export interface Sources {
  readonly own: Source;
  /** Whether an aid gave advice. */
  readonly advised: (aid: string) => boolean;
  /** What a block is filled from; nothing when it asks for an aid without advice, or for that not to be there. */
  readonly of: (block: Pick<TemplateBlock, 'aid' | 'unlessAid'>) => Source | undefined;
}

/**
 * Opens what a template reads.
 *
 * @throws AidError when a snapshot is not of a session.
 */
export function createSources(
  snapshot: Snapshot,
  others: readonly Snapshot[] = [],
  { places = [] }: Pick<DocumentTemplate, 'places'> = {},
): Sources {
  const labels = new Map(places.map(({ id, label }) => [id, label]));
  const own = createSource(snapshot, labels, 'strict');
  // Of two snapshots of one aid the first counts, and of the document's own aid its own.
  const advised = new Map(
    [...others.toReversed(), snapshot]
      .filter(({ outcome }) => outcome !== undefined)
      .map((item) => [item.aid.id, item]),
  );
  const opened = new Map<string, Source>([[snapshot.aid.id, own]]);
  const open = (aid: string): Source | undefined => {
    const found = advised.get(aid);
    if (!found) return undefined;
    const source = opened.get(aid) ?? createSource(found, labels, 'lenient');
    opened.set(aid, source);
    return source;
  };
  return {
    own,
    advised: (aid) => advised.has(aid),
    of: ({ aid, unlessAid }) => {
      if (unlessAid !== undefined && advised.has(unlessAid)) return undefined;
      return aid === undefined ? own : open(aid);
    },
  };
}

function createSource(snapshot: Snapshot, labels: ReadonlyMap<string, string>, names: 'strict' | 'lenient'): Source {
  const aid = requireAid(snapshot);
  const decide = createDecide(aid, snapshot, names);
  return {
    filling: { aid, snapshot, missing: 'place', labels },
    shows: ({ when, unless }) =>
      (when === undefined || decide(when) === 'applies') && (unless === undefined || decide(unless) !== 'applies'),
  };
}
