import { css, type CSSResult } from 'lit';

/** The look of the documents: a calm sheet of paper, and what is done with it around. */
export const dwnDocumentsStyles: CSSResult = css`
  .dwn-documents {
    container-type: inline-size;
  }
  .dwn-choose {
    margin-block: 1.5em;
  }
  .dwn-choose .dwn-option {
    align-items: start;
  }
  .dwn-choose .dwn-option input {
    margin-block-start: 0.125em;
  }
  .dwn-choice-text {
    flex: 1;
    min-inline-size: 0;
  }
  .dwn-choose .utrecht-form-label {
    font-weight: 700;
  }
  .dwn-choice-purpose {
    color: var(--utrecht-form-field-description-color);
  }
  .dwn-before {
    margin-block-end: 1em;
  }
  .dwn-open-places {
    border-inline-start: 0.25em solid var(--utrecht-alert-warning-border-color);
    padding-inline-start: 0.75em;
  }
  p.dwn-open-places {
    border-inline-start-color: var(--utrecht-alert-ok-border-color);
  }
  .dwn-open-places .utrecht-paragraph {
    margin-block-end: 0.25em;
  }
  .dwn-list--ordered {
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  .dwn-open-places li {
    min-block-size: 24px;
  }
  .dwn-sheet {
    border: 1px solid var(--_dwn-line);
    box-shadow: 0 1px 6px rgb(0 0 0 / 12%);
    margin-block-end: 1.5em;
    padding: clamp(1em, 6cqi, 3em);
  }
  .dwn-sheet > .utrecht-heading-2 {
    margin-block-end: 1em;
  }
  .dwn-block {
    align-items: baseline;
    column-gap: 1em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-block-end: 1em;
  }
  .dwn-block > * {
    grid-column: 1 / -1;
  }
  .dwn-block > .dwn-block-text {
    grid-column: 1;
    min-inline-size: 0;
  }
  .dwn-block > .dwn-block-tools {
    grid-column: 2;
  }
  .dwn-block-text .utrecht-paragraph {
    margin-block: 0 0.75em;
  }
  .dwn-block-text > :last-child {
    margin-block-end: 0;
  }
  .dwn-block-text > .utrecht-heading-3:first-child {
    margin-block-start: 0.5em;
  }
  .dwn-rewrite {
    font-size: 0.875em;
    padding-inline: 0.25em;
  }
  .dwn-open {
    appearance: none;
    background: none;
    border: 0;
    color: var(--utrecht-link-color);
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .dwn-rewrite.dwn-open {
    font-size: 0.875em;
  }
  .dwn-open:hover {
    text-decoration-thickness: 0.125em;
  }
  .dwn-block--rewriting > .dwn-block-text {
    color: var(--utrecht-form-field-description-color);
  }
  .dwn-gap {
    background-color: var(--utrecht-alert-warning-background-color);
    border-block-end: 2px dashed var(--utrecht-alert-warning-border-color);
    color: var(--utrecht-alert-warning-color);
  }
  .dwn-own {
    text-decoration: underline dotted;
    text-decoration-color: var(--utrecht-form-field-description-color);
    text-underline-offset: 0.25em;
  }
  .dwn-place,
  .dwn-own-text {
    border-inline-start: 0.25em solid var(--_dwn-line);
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
  }
  .dwn-place--open {
    border-inline-start-color: var(--utrecht-alert-warning-border-color);
  }
  .dwn-place .utrecht-form-field-description,
  .dwn-own-text .utrecht-form-field-description {
    margin-block-end: 0.25em;
  }
  .dwn-place .utrecht-textarea,
  .dwn-own-text .utrecht-textarea {
    /* Grows along where the browser can. */
    field-sizing: content;
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 3em;
    resize: vertical;
  }
  .dwn-own-text .utrecht-textarea {
    min-block-size: 7em;
  }
  .dwn-edited {
    border-inline-start: 0.25em solid var(--_dwn-accent);
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
  }
  .dwn-block--edited > .dwn-block-text {
    border-inline-start: 0.25em solid var(--_dwn-accent);
    padding-inline-start: 0.75em;
  }
  .dwn-edited-note {
    color: var(--utrecht-form-field-description-color);
    font-size: 0.9375em;
    margin-block: 0 0.25em;
  }
  .dwn-made {
    border: 1px dashed var(--_dwn-line);
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
  }
  .dwn-edited-actions,
  .dwn-point-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .dwn-document-table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .dwn-document-table caption {
    font-weight: 700;
    padding-block-end: 0.25em;
    text-align: start;
  }
  .dwn-document-table th,
  .dwn-document-table td {
    border-block-end: 1px solid var(--_dwn-line);
    /* A column is as wide as its longest word, and no narrower. */
    overflow-wrap: break-word;
    padding: 0.375em 0.75em 0.375em 0;
    text-align: start;
    vertical-align: top;
  }
  .dwn-document-table tbody th {
    font-weight: 400;
    min-inline-size: 8em;
  }
  .dwn-points {
    display: grid;
    gap: 1em;
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .dwn-point-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
    margin: 0 0 0.25em;
  }
  .dwn-point-status {
    align-items: center;
    display: inline-flex;
    gap: 0.25em;
    white-space: nowrap;
  }
  .dwn-point-status .dwn-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
  }
  .dwn-point-line {
    margin: 0;
  }
  .dwn-point .dwn-sources {
    margin-block-start: 0.25em;
  }
  .dwn-checklist {
    border-block-start: 1px solid var(--_dwn-line);
  }
  .dwn-checklist > summary {
    font-weight: 700;
  }
  .dwn-take {
    margin-block-start: 1.5em;
  }
  .dwn-take .dwn-note {
    margin-block-end: 1em;
  }
  .dwn-formats {
    display: flex;
    flex-wrap: wrap;
  }
  .dwn-result {
    align-items: center;
    display: flex;
    font-weight: 700;
    gap: 0.375em;
    margin-block: 1em 0;
  }
  .dwn-by-hand {
    margin-block: 1em 0;
  }
  .dwn-by-hand .utrecht-textarea {
    inline-size: 100%;
    max-inline-size: none;
  }
  .dwn-personal {
    margin-block-end: 0.75em;
  }
  .dwn-personal-where {
    display: block;
  }
  @container (max-width: 34em) {
    .dwn-block > .dwn-block-text,
    .dwn-block > .dwn-block-tools {
      grid-column: 1 / -1;
    }
    .dwn-block-tools {
      justify-self: end;
    }
    .dwn-document-table th,
    .dwn-document-table td {
      padding-inline-end: 0.375em;
    }
  }
  @media print {
    .dwn-documents {
      container-type: normal;
    }
    .dwn-choose,
    .dwn-before,
    .dwn-lead,
    .dwn-take,
    .dwn-checklist,
    .dwn-block-tools,
    .dwn-place,
    .dwn-own-text,
    .dwn-edited {
      display: none;
    }
    .dwn-sheet {
      background: none;
      border: 0;
      box-shadow: none;
      color: #000;
      font-size: 10pt;
      line-height: 1.4;
      margin: 0;
      padding: 0;
    }
    .dwn-sheet > .utrecht-heading-2 {
      margin-block-end: 0.5em;
    }
    .dwn-block {
      display: block;
      margin-block-end: 0.6em;
    }
    .dwn-block-text .utrecht-paragraph {
      font-size: inherit;
      line-height: inherit;
      margin-block-end: 0.5em;
    }
    .dwn-block-text > .utrecht-heading-3:first-child {
      margin-block-start: 0.9em;
    }
    .dwn-document-table th,
    .dwn-document-table td {
      padding-block: 0.2em;
    }
    .dwn-block--edited > .dwn-block-text {
      border: 0;
      padding: 0;
    }
    .dwn-block-text {
      color: inherit;
    }
    .dwn-own {
      text-decoration: none;
    }
    .dwn-gap {
      background: none;
      border-block-end-color: currentColor;
      color: inherit;
    }
    .dwn-block-text .utrecht-paragraph,
    .dwn-block-text li,
    .dwn-document-table tr,
    .dwn-document-table caption {
      break-inside: avoid;
      orphans: 3;
      widows: 3;
    }
    .dwn-document-table thead {
      display: table-header-group;
    }
    /* A heading stays with what follows it: the break would come after its block. */
    .dwn-block:has(> .dwn-block-text > :is(h2, h3, h4, h5, h6)) {
      break-after: avoid;
      margin-block-end: 0.25em;
    }
  }
`;
