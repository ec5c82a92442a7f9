import type { Aid, AidRecord, createRecord, Session, Snapshot } from '@doen-wat-nodig-is/core';
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { PartScreen, Screen } from '../dwn-aid/screen.js';
import type { FieldError } from '../fields/field-error.js';
import type { FieldIntents, FieldState } from './field-state.js';
import type { ViewContext } from './view-context.js';

/** What a part of the advice is drawn from, and what a person does there. */
export interface AdvicePartState {
  readonly aid: Aid;
  readonly snapshot: Snapshot;
  readonly screen: Screen['kind'];
  /** The same object as long as the person is at work on these answers. */
  readonly session: Session;
  /** What the other aids of the situation came to. */
  readonly others: readonly Snapshot[];
  /** Language of the interface. */
  readonly lang: string;
  /** What has to be mended, also where it is none of this part. */
  readonly errors: readonly FieldError[];
  /** What the parts keep, by their id. It may have been written by another version: a part reads it as unknown. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** Keeps plain JSON under the id of a part; `undefined` takes it back. */
  readonly keep: (part: string, value: unknown) => void;
  /** To a question, to answer it otherwise. */
  readonly change: (question: string) => void;
  /** Shows another screen, and brings focus there. */
  readonly show: (screen: PartScreen | 'advice') => void;
  /** The record of all up to now. */
  readonly record: () => AidRecord | undefined;
}

/** A template, or nothing. */
export type Drawn = TemplateResult | typeof nothing;

/** A part of the advice that only some aids have, so that a page can leave it out. It draws `nothing` for the others. */
export interface AdvicePart {
  readonly styles?: CSSResult | undefined;
  /** In the advice, before *Jij beslist*. */
  readonly draw?: Draw;
  /** Below *Jij beslist*. */
  readonly drawDecision?: Draw;
  /** Below *Jij beslist*, and at the end. */
  readonly drawButton?: Draw;
  /** At the end. */
  readonly drawDone?: Draw;
  /** A screen of its own; `nothing` while that of another part is shown. */
  readonly drawScreen?: Draw;
  /** Under a field of the questions. */
  readonly drawField?: (field: FieldState, context: ViewContext, intents: FieldIntents) => Drawn;
  /** What has to be mended before the person can finish; `question` is the id of the control. */
  readonly check?: (state: AdvicePartState) => readonly FieldError[];
  /** What the record tells of it. */
  readonly record?: (state: AdvicePartState) => RecordOptions;
}

type Draw = (state: AdvicePartState, context: ViewContext) => Drawn;

/** What a record holds beside the answers and the advice. */
export type RecordOptions = Partial<Omit<Parameters<typeof createRecord>[1], 'now'>>;

/** Where a part is drawn. */
export type PartDrawing = 'draw' | 'drawDecision' | 'drawButton' | 'drawDone' | 'drawScreen';

const provided = new Set<AdvicePart>();

/** Adds parts to every advice, in this order. `define.js` adds all there are; `define-lean.js` none. */
export function provideAdviceParts(...parts: readonly AdvicePart[]): void {
  for (const part of parts) provided.add(part);
}

/** Draws the parts that were provided. */
export function drawParts(drawing: PartDrawing, state: AdvicePartState, context: ViewContext): readonly Drawn[] {
  return [...provided].flatMap((part) => part[drawing]?.(state, context) ?? []);
}

/** Draws what the parts that were provided add to a field. */
export function drawFieldParts(field: FieldState, context: ViewContext, intents: FieldIntents): readonly Drawn[] {
  return [...provided].flatMap((part) => part.drawField?.(field, context, intents) ?? []);
}

/** What has to be mended in the parts that were provided. */
export function checkParts(state: AdvicePartState): readonly FieldError[] {
  return [...provided].flatMap((part) => part.check?.(state) ?? []);
}

/** What the parts that were provided tell the record. */
export function recordParts(state: AdvicePartState): RecordOptions {
  return Object.assign({}, ...[...provided].map((part) => part.record?.(state))) as RecordOptions;
}

/** Gives a root the styles of the parts that were provided: that may have been after it was made. */
export function adoptPartStyles(root: DocumentOrShadowRoot): void {
  for (const { styles } of provided) {
    const styleSheet = styles?.styleSheet;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
