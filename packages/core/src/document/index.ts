export type {
  Audience,
  Content,
  DocumentBlock,
  DocumentDraft,
  EditedBlock,
  Fill,
  GeneratedBlock,
  HeadingLevel,
  Origin,
  Piece,
  TableBlock,
} from './document-draft.js';
export type {
  ChecklistPoint,
  DocumentTemplate,
  PlaceHelp,
  TemplateBlock,
  TemplateItem,
  TemplateRow,
} from './template.js';
export { noEdits, type BlockEdit, type DocumentEdits } from './document-edits.js';
export { draftDocument, type DocumentOptions } from './draft-document.js';
export { listDocuments } from './list-documents.js';
export { adviceDocument } from './advice-document.js';
export { sumDocument } from './sum-document.js';
export { fillPlace } from './fill-place.js';
export { editBlock, editDocument } from './edit-document.js';
export { listFills, listGeneratedFills, listUnfilled } from './list-unfilled.js';
export { printBlock } from './list-printed.js';
export { readFill, readRuns, type Run } from './read-runs.js';
export { drawChecklist, type DrawnPoint } from './draw-checklist.js';
export { recordDocument } from './record-document.js';
export { renderHtml } from './render-html.js';
export { renderPage } from './render-page.js';
export { renderMarkdown } from './render-markdown.js';
export { blockText, renderText } from './render-text.js';
