import { aidOf, type RecordedDecision, type RecordedDocument, type Snapshot } from '@doen-wat-nodig-is/core';
import {
  drawChecklist,
  listUnfilled,
  recordDocument,
  type DocumentDraft,
  type DocumentEdits,
  type DrawnPoint,
} from '@doen-wat-nodig-is/core/document';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { dwnAidStyles } from '../dwn-aid/dwn-aid.styles.js';
import { shieldView } from '../dwn-aid/shield-view.js';
import { DwnChangeQuestionEvent } from '../events/dwn-change-question-event.js';
import { DwnExportEvent } from '../events/dwn-export-event.js';
import { printAlone } from '../export/print-alone.js';
import { guardStyles } from '../guard/guard.styles.js';
import { interfaceLanguage, messagesFor } from '../messages/messages.js';
import { tokenFallbackCss } from '../styles/token-fallback-css.js';
import { utrechtCss } from '../styles/utrecht-css.js';
import { clampLevel, headingView } from '../views/heading.js';
import { checklistView } from './checklist-view.js';
import { listEntries, type DocumentEntry } from './document-entry.js';
import { documentListView } from './document-list-view.js';
import type { DocumentsContext } from './documents-context.js';
import { documentsMessagesFor } from './documents-messages.js';
import { dwnDocumentsStyles } from './dwn-documents.styles.js';
import { EditsController } from './edits-controller.js';
import { ExportController, type ExportState } from './export-controller.js';
import type { ExportFormat } from './export-format.js';
import { exportView, resultOf } from './export-view.js';
import { listPlaceFields } from './list-place-fields.js';
import { openPlacesView } from './open-places-view.js';
import { placeId, type PlaceField } from './place-field-view.js';
import { sheetView } from './sheet-view.js';
import { findInDocument } from './watch-document.js';

/**
 * The texts that follow from an aid, to fill in, to change and to take along. Makes no network call and stores nothing.
 *
 * @summary Shows the documents of an advice, editable, with a check and ways to take them along.
 * @tag dwn-documents
 * @event {DwnEditsEvent} dwn-edits - Something was written; carries all that was.
 * @event {DwnExportEvent} dwn-export - A document was copied, downloaded or printed.
 * @event {DwnChangeQuestionEvent} dwn-change-question - The person wants to go to a question.
 * @csspart root - Everything inside.
 */
export class DwnDocuments extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    snapshot: { attribute: false },
    others: { attribute: false },
    decision: { attribute: false },
    edits: { attribute: false },
    open: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    lang: { reflect: true },
  };
  static override readonly styles: CSSResultGroup = [
    utrechtCss,
    tokenFallbackCss,
    dwnAidStyles,
    guardStyles,
    dwnDocumentsStyles,
  ];

  /** What the documents are made of: where a session stands. */
  snapshot: Snapshot | undefined;
  /** What the other aids of the same traject came to. */
  others: readonly Snapshot[] = [];
  /** What the professional decided, for the document of the advice. */
  decision: RecordedDecision | undefined;
  /** All that was written, by the id of the document. Plain JSON, to resume with. */
  edits: Readonly<Record<string, DocumentEdits>> = {};
  /** Id of the document that is shown; by default the first. */
  open: string | undefined;
  /** Level of the first heading, 2 to 5. */
  headingLevel = 2;
  /** Language of the interface: `nl` or `en`. The documents keep that of their aid. */
  override lang = 'nl';

  readonly #edits = new EditsController(this, {
    shown: () => this.#shown,
    // How taking it along went was about another text.
    onWrite: () => this.#export.reset(),
    say: (what) => this.#say(what),
    focusOn: (id) => this.#focusOn(id),
  });
  readonly #export = new ExportController(this, {
    draft: () => this.#draft,
    find: () => (this.#shown && this.#draft ? findInDocument(this.#shown.draft, this.#draft) : []),
    replace: () => {
      this.#edits.replaceFound();
      this.#draft = this.#shown && this.#edits.draftOf(this.#shown);
    },
    print: (title) => this.#print(title),
    onState: (state) => this.#handleExport(state),
    onExport: (document, format) => {
      this.#taken.add(document);
      this.dispatchEvent(new DwnExportEvent(document, format));
    },
  });
  readonly #taken = new Set<string>();
  #entries: readonly DocumentEntry[] = [];
  #shown: DocumentEntry | undefined;
  #draft: DocumentDraft | undefined;
  #announcement = '';
  #focus: string | undefined;
  #format: ExportFormat = 'rich';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { snapshot, others, decision } = this;
    if (changed.has('snapshot') || changed.has('others') || changed.has('decision')) {
      this.#entries = snapshot ? listEntries({ snapshot, others, decision }) : [];
    }
    const shown = this.#entries.find(({ draft }) => draft.id === this.open) ?? this.#entries[0];
    if (shown?.draft.id !== this.#shown?.draft.id) this.#edits.close();
    this.#shown = shown;
    this.#draft = shown && this.#edits.draftOf(shown);
  }

  protected override updated(): void {
    if (this.#focus === undefined) return;
    const target = (this.renderRoot as ShadowRoot).getElementById(this.#focus);
    this.#focus = undefined;
    target?.focus();
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
  }

  /** The documents that were written in or taken along, as a record keeps them. */
  recorded(): readonly RecordedDocument[] {
    const { snapshot, others, decision } = this;
    // What was set last may not be drawn yet.
    const entries = snapshot ? listEntries({ snapshot, others, decision }) : [];
    return entries.flatMap((entry) => {
      if (!this.#edits.isTouched(entry) && !this.#taken.has(entry.draft.id)) return [];
      const draft = this.#edits.draftOf(entry);
      return [recordDocument(draft, this.#checklistOf(entry, draft))];
    });
  }

  protected override render(): TemplateResult {
    const content = this.#shown && this.#draft ? this.#renderDocument(this.#shown, this.#draft) : nothing;
    return shieldView(content, interfaceLanguage(this.lang), this.#announcement);
  }

  #renderDocument(shown: DocumentEntry, draft: DocumentDraft): TemplateResult | typeof nothing {
    const context = this.#context(draft);
    if (!context) return nothing;
    const { words, level } = context;
    const unfilled = listUnfilled(draft);
    const template = typeof shown.template === 'string' ? undefined : shown.template;
    const fields = listPlaceFields(draft, this.#edits.of(shown), template?.places);
    const toPlace = (place: string) => this.#focusOn(placeId(place));
    return html`
      <div class="dwn-documents">
        ${headingView(level, words.title, { look: 2, id: 'documents-title', focus: true })}
        <p class="utrecht-paragraph dwn-lead">${words.lead}</p>
        ${documentListView(this.#entries, draft.id, context, (id) => this.#choose(id))}
        <div class="dwn-before">
          <p class="utrecht-paragraph dwn-read-over">${words.readOver[draft.audience]}</p>
          ${template ? openPlacesView(openFields(fields), context, toPlace) : nothing}
        </div>
        ${sheetView({ draft, fields, rewriting: this.#edits.rewriting }, context, this.#edits.intents)}
        ${
          template
            ? checklistView(this.#checklistOf(shown, draft), template, context, {
                focusPlace: toPlace,
                changeQuestion: (question) => this.dispatchEvent(new DwnChangeQuestionEvent(question)),
              })
            : nothing
        }
        ${exportView(this.#export.state, unfilled.length, context, {
          take: (format) => this.#take(format),
          proceed: (replace) => void this.#export.proceed(replace),
          cancel: () => this.#export.reset(),
        })}
      </div>
    `;
  }

  #context({ language }: DocumentDraft): DocumentsContext | undefined {
    const aid = this.snapshot && aidOf(this.snapshot);
    if (!aid) return undefined;
    const lang = interfaceLanguage(this.lang);
    const speech = aid.profile?.definition;
    return {
      messages: messagesFor(this.lang, speech),
      words: documentsMessagesFor(this.lang, speech),
      level: clampLevel(this.headingLevel),
      lang,
      contentLang: language === lang ? undefined : language,
      definition: aid.definition,
      update: () => this.requestUpdate(),
      language,
    };
  }

  #checklistOf({ template }: DocumentEntry, draft: DocumentDraft): readonly DrawnPoint[] {
    const { snapshot, others } = this;
    if (!snapshot || typeof template === 'string') return [];
    return drawChecklist(template, snapshot, draft, { others });
  }

  #choose(document: string): void {
    this.open = document;
    this.#edits.close();
    this.#export.reset();
    const title = this.#entries.find(({ draft }) => draft.id === document)?.draft.title ?? '';
    this.#say((words) => words.shown(title));
  }

  #take(format: ExportFormat): void {
    this.#format = format;
    this.#edits.close();
    // Emptied first: the same words once more would not be heard.
    this.#say(() => '');
    void this.#export.start(format);
  }

  #print(title: string): void {
    const sheet = this.renderRoot.querySelector('.dwn-sheet');
    if (sheet) printAlone(sheet, { header: title });
  }

  #handleExport(state: ExportState): void {
    if (!this.#draft) return;
    const focus = { asking: 'personal', 'by-hand': 'by-hand', done: undefined, ready: undefined }[state.status];
    const isAsked = (this.renderRoot as ShadowRoot).getElementById('personal') !== null;
    // After the question, back to where it began.
    if (focus !== undefined || isAsked) this.#focusOn(focus ?? `take-${this.#format}`);
    void this.updateComplete.then(() => this.#say((words) => resultOf(state, words)));
  }

  #say(what: (words: DocumentsContext['words']) => string): void {
    const words = this.#draft && this.#context(this.#draft)?.words;
    this.#announcement = words ? what(words) : '';
    this.requestUpdate();
  }

  #focusOn(id: string): void {
    this.#focus = id;
    this.requestUpdate();
  }
}

function openFields(fields: ReadonlyMap<string, readonly PlaceField[]>): readonly PlaceField[] {
  return [...fields.values()].flat().filter(({ text }) => text.trim() === '');
}

declare global {
  interface HTMLElementTagNameMap {
    'dwn-documents': DwnDocuments;
  }
}
