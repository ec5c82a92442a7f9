import { nothing, type CSSResult } from 'lit';
import { loadedAbility } from '../abilities.js';
import type { AdvicePart } from './advice-part.js';
import { controlId } from './field-state.js';
import { guardedView } from './guarded-view.js';

/** Watches the questions that are answered in free text for what looks like personal data. */
export const guardPart: AdvicePart = {
  get styles(): CSSResult | undefined {
    return loadedAbility('guard')?.guardStyles;
  },
  drawField({ question, answer, draft }, context, { type }) {
    if (question.type !== 'short-text' && question.type !== 'long-text') return nothing;
    return guardedView(
      {
        text: draft ?? String(answer ?? ''),
        id: controlId(question),
        language: context.definition.language,
        onReplace: (text) => type(question, text),
      },
      context,
    );
  },
};
