import type { Aid, PrincipleAssessment, Snapshot } from '@doen-wat-nodig-is/core';
import type { CSSResult, TemplateResult, nothing } from 'lit';
import type { ViewContext } from './view-context.js';

/** What a part of the advice is drawn from, and what a person does there. */
export interface AdvicePartState {
  readonly aid: Aid;
  readonly snapshot: Snapshot;
  /** What the person thinks of the advice, by the id of a principle. */
  readonly principles: ReadonlyMap<string, PrincipleAssessment>;
  /** Without an assessment, an earlier one is taken back. */
  readonly assess: (principle: string, assessment: PrincipleAssessment | undefined) => void;
}

/** A part of the advice that only some aids have, so that a page can leave it out. */
export interface AdvicePart {
  readonly styles?: CSSResult | undefined;
  /** Draws `nothing` for an aid that does not have it. */
  readonly draw: (state: AdvicePartState, context: ViewContext) => TemplateResult | typeof nothing;
}

const provided = new Set<AdvicePart>();

/** Adds parts to every advice, in this order. `define.js` adds all there are; `define-lean.js` none. */
export function provideAdviceParts(...parts: readonly AdvicePart[]): void {
  for (const part of parts) provided.add(part);
}

/** Draws the parts that were provided. */
export function drawAdviceParts(
  state: AdvicePartState,
  context: ViewContext,
): readonly (TemplateResult | typeof nothing)[] {
  return [...provided].map(({ draw }) => draw(state, context));
}

/** Gives a root the styles of the parts that were provided: that may have been after it was made. */
export function adoptPartStyles(root: DocumentOrShadowRoot): void {
  for (const { styles } of provided) {
    const styleSheet = styles?.styleSheet;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
