import {
  drawPicture,
  explain,
  whatWouldChange,
  type Change,
  type Question,
  type Snapshot,
} from '@doen-wat-nodig-is/core';
import { html, nothing, type TemplateResult } from 'lit';
import { drawParts, type PartDrawing } from '../views/advice-part.js';
import { adviceView } from '../views/advice-view.js';
import { doneView } from '../views/done-view.js';
import { errorSummaryView } from '../views/error-summary-view.js';
import type { FieldState } from '../views/field-state.js';
import { nameQuestion } from '../views/name-question.js';
import { pageView } from '../views/page-view.js';
import { reviewView } from '../views/review-view.js';
import { stepView } from '../views/step-view.js';
import type { ViewContext } from '../views/view-context.js';
import { turnAt } from './turn-at.js';
import type { WalkController } from './walk-controller.js';

/** What only the element can do. */
export interface ScreenActions {
  readonly focusField: (question: string) => void;
  readonly print: () => void;
}

/** Renders the screen of a walk. */
export function screenView(
  walk: WalkController,
  context: ViewContext,
  actions: ScreenActions,
): TemplateResult | typeof nothing {
  const snapshot = walk.session?.snapshot;
  if (!snapshot) return nothing;
  switch (walk.screen.kind) {
    case 'question':
      return questionScreen(walk.screen.question, snapshot, walk, context, actions);
    case 'page':
      return pageScreen(snapshot, walk, context, actions);
    case 'review':
      return reviewScreen(snapshot, walk, context);
    case 'advice':
      return adviceScreen(snapshot, walk, context, actions);
    case 'done':
      return doneView(
        { told: partsOf('drawDone', walk, context), buttons: partsOf('drawButton', walk, context) },
        context,
        {
          backToAdvice: () => walk.toOutcome(),
          restart: () => walk.restart(),
        },
      );
    case 'documents':
    case 'deliberation':
      return html`${partsOf('drawScreen', walk, context)}`;
  }
}

function questionScreen(
  id: string,
  snapshot: Snapshot,
  walk: WalkController,
  context: ViewContext,
  actions: ScreenActions,
): TemplateResult | typeof nothing {
  const question = walk.questionOf(id);
  if (!question) return nothing;
  const { index, total } = positionOf(id, snapshot);
  const section = context.definition.sections.find(({ questions }) => questions.includes(question));
  return stepView(
    {
      field: fieldOf(question, snapshot, walk, context),
      section: section?.title ?? '',
      turn: turnAt(id, snapshot, context.definition),
      index,
      total,
      errorSummary: summaryOf(walk, context, actions),
      canGoBack: walk.canGoBack,
    },
    context,
    { ...fieldIntents(walk), next: () => walk.next(), back: () => walk.back() },
  );
}

/** Where a question stands among those to go through, from 1. One that is answered of free will counts along. */
export function positionOf(
  id: string,
  { path, visible }: Snapshot,
): { readonly index: number; readonly total: number } {
  const walked = visible.filter((question) => question === id || path.includes(question));
  return { index: walked.indexOf(id) + 1, total: walked.length };
}

function pageScreen(
  snapshot: Snapshot,
  walk: WalkController,
  context: ViewContext,
  actions: ScreenActions,
): TemplateResult {
  const sections = context.definition.sections.map((section) => ({
    section,
    fields: section.questions
      .filter(({ id }) => snapshot.visible.includes(id))
      .map((question) => fieldOf(question, snapshot, walk, context)),
  }));
  return pageView(
    {
      sections: sections.filter(({ fields }) => fields.length > 0),
      errorSummary: summaryOf(walk, context, actions),
    },
    context,
    { ...fieldIntents(walk), submit: () => walk.toAdvice() },
  );
}

function reviewScreen(snapshot: Snapshot, walk: WalkController, context: ViewContext): TemplateResult {
  const all = context.definition.sections.flatMap(({ questions }) => questions);
  const pick = (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
  return reviewView(
    {
      answered: pick(snapshot.path),
      moot: pick(snapshot.moot),
      withdrawn: pick(Object.keys(snapshot.withdrawn)),
      answers: { ...snapshot.withdrawn, ...snapshot.answers },
    },
    context,
    { change: ({ id }) => walk.change(id), toAdvice: () => walk.toAdvice(), back: () => walk.back() },
  );
}

function adviceScreen(
  snapshot: Snapshot,
  walk: WalkController,
  context: ViewContext,
  actions: ScreenActions,
): TemplateResult | typeof nothing {
  const { outcome } = snapshot;
  if (!outcome) return nothing;
  // Stopped: what has to be done now stands alone; a picture of what nobody asked yet would only distract.
  const stopped = outcome.stops === true && snapshot.next !== undefined;
  return adviceView(
    {
      outcome,
      supplements: snapshot.supplements,
      warnings: { warnings: snapshot.warnings, answers: snapshot.answers, questionOf: (id) => walk.questionOf(id) },
      explain: (id) => explain(snapshot, id),
      changes: changesOf(snapshot),
      picture: stopped ? undefined : drawPicture(snapshot),
      errorSummary: summaryOf(walk, context, actions),
      parts: stopped ? [] : partsOf('draw', walk, context),
      decision: stopped ? [] : partsOf('drawDecision', walk, context),
      buttons: stopped ? [] : partsOf('drawButton', walk, context),
      stopped,
      next: walk.offers,
    },
    context,
    {
      finish: (next) => walk.finish(next),
      change: (question) => {
        walk.change(question);
        // A question of its own screen has focus already.
        if (walk.screen.kind === 'page') actions.focusField(question);
      },
      changeAnswers: () => walk.toAnswers(),
      goOn: () => walk.goOn(),
      print: actions.print,
      restart: () => walk.restart(),
    },
  );
}

// Trying all other answers is the one costly thing here, and an advice may be rendered more than once.
const knownChanges = new WeakMap<Snapshot, readonly Change[]>();

function changesOf(snapshot: Snapshot): readonly Change[] {
  const known = knownChanges.get(snapshot) ?? whatWouldChange(snapshot);
  knownChanges.set(snapshot, known);
  return known;
}

function partsOf(drawing: PartDrawing, { parts }: WalkController, context: ViewContext) {
  return parts ? drawParts(drawing, parts, context) : [];
}

function fieldOf(
  question: Question,
  snapshot: Snapshot,
  walk: WalkController,
  { definition }: ViewContext,
): FieldState {
  const { id } = question;
  const proposal = walk.proposalOf(id);
  const canWarn = definition.warnings?.some((warning) => warning.question === id);
  return {
    question,
    answer: proposal?.answer ?? snapshot.answers[id],
    proposal,
    warnings: canWarn ? snapshot.warnings.filter((warning) => warning.question === id) : undefined,
    draft: walk.draftOf(id),
    error: walk.errors.find((error) => error.question === id)?.message,
    moot: snapshot.moot.includes(id),
  };
}

function fieldIntents(walk: WalkController) {
  return {
    answer: walk.answer.bind(walk),
    type: walk.type.bind(walk),
  };
}

function summaryOf(
  walk: WalkController,
  context: ViewContext,
  { focusField }: ScreenActions,
): TemplateResult | typeof nothing {
  if (walk.errors.length === 0) return nothing;
  const textOf = (id: string) => {
    const question = walk.questionOf(id);
    return question ? nameQuestion(question, context.definition) : '';
  };
  return errorSummaryView(walk.errors, textOf, context, focusField);
}
