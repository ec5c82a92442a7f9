export type {
  Audience,
  Content,
  DocumentBlock,
  DocumentDraft,
  Fill,
  HeadingLevel,
  Origin,
  Piece,
  TableBlock,
} from './document-draft.js';
export type { DocumentTemplate, TemplateBlock, TemplateItem, TemplateRow } from './template.js';
export { draftDocument } from './draft-document.js';
export { adviceDocument } from './advice-document.js';
export { sumDocument } from './sum-document.js';
export { fillPlace } from './fill-place.js';
export { listUnfilled } from './list-unfilled.js';
export { renderHtml } from './render-html.js';
export { renderMarkdown } from './render-markdown.js';
export { renderText } from './render-text.js';
