import type { Session } from '@doen-wat-nodig-is/core';
import { isObject } from '../views/json-shape.js';
import type { Place } from './place.js';
import type { Screen } from './screen.js';

/** A place as plain JSON. */
export interface SavedPlace {
  readonly screen: Screen;
  readonly drafts: Readonly<Record<string, string>>;
  readonly returning: boolean;
  readonly passedStop?: string;
  readonly kept: Readonly<Record<string, unknown>>;
}

/** What there is to save beside the answers to an aid, under its id; empty when nothing was done at all. */
export function besideOf({ aid, snapshot }: Session, place: Place | undefined): Readonly<Record<string, SavedPlace>> {
  const { answers, withdrawn } = snapshot;
  const isUntouched = Object.keys({ ...answers, ...withdrawn, ...place?.drafts, ...place?.kept }).length === 0;
  return place && !isUntouched ? { [aid.definition.id]: savePlace(place) } : {};
}

/** Writes a place down. What the parts keep is plain JSON already. */
export function savePlace({ screen, drafts, returning, passedStop, kept }: Place): SavedPlace {
  return { screen, drafts, returning, ...(passedStop !== undefined && { passedStop }), kept };
}

/**
 * Reads a place that was written down, by whatever version or hand; nothing when it is none. What fits the aid is for
 * the walk and for the parts to see.
 */
export function readPlace(json: unknown): Place | undefined {
  if (!isObject(json)) return undefined;
  const screen = readScreen(json['screen']);
  const { drafts, returning, passedStop, kept } = json;
  if (!screen || !isObject(drafts) || !isObject(kept)) return undefined;
  const texts = Object.entries(drafts).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text] as const] : []));
  return {
    screen,
    drafts: Object.fromEntries(texts),
    returning: returning === true,
    passedStop: typeof passedStop === 'string' ? passedStop : undefined,
    kept: { ...kept },
  };
}

function readScreen(json: unknown): Screen | undefined {
  if (!isObject(json)) return undefined;
  const { kind, question } = json;
  switch (kind) {
    case 'question':
      return typeof question === 'string' ? { kind, question } : undefined;
    case 'page':
    case 'review':
    case 'advice':
    case 'documents':
    case 'deliberation':
    case 'done':
      return { kind };
    default:
      return undefined;
  }
}
