import { css, type CSSResult } from 'lit';

/** The look of a record, on top of the styles of the aid. */
export const dwnRecordStyles: CSSResult = css`
  .dwn-about {
    border-block: 1px solid var(--_dwn-line);
    display: grid;
    gap: 0.25em;
    margin: 0.75em 0 1.5em;
    padding-block: 0.75em;
  }
  .dwn-about > div {
    display: grid;
    gap: 0 0.75em;
    grid-template-columns: 9em minmax(0, 1fr);
  }
  .dwn-about dt {
    color: var(--utrecht-form-field-description-color);
  }
  .dwn-about dd {
    grid-column: 2;
    margin: 0;
  }
  @media (max-width: 30em) {
    .dwn-about > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .dwn-about dd {
      grid-column: 1;
    }
  }
  .dwn-recorded > .utrecht-heading-3,
  .dwn-own-words ~ .utrecht-heading-4,
  .dwn-list ~ .utrecht-heading-4 {
    margin-block-start: 1.25em;
  }
  .dwn-recorded > .utrecht-paragraph {
    margin-block: 0 0.5em;
  }
  .dwn-recorded > .dwn-explain {
    margin-block-start: 1.5em;
  }
  .dwn-review-part {
    border-block: 1px solid var(--_dwn-line);
    margin-block: 1.5em;
    padding-block: 1em;
  }
  .dwn-review-part .utrecht-paragraph {
    margin-block: 0 0.75em;
  }
  .dwn-review-part .dwn-calendar-note {
    margin-block: 0.25em 1em;
  }
  .dwn-actions + .utrecht-alert {
    margin-block-start: 1.5em;
  }
  .dwn-own {
    border-inline-start: 0.25em solid var(--_dwn-accent);
    margin: 0.25em 0 0.75em;
    padding-inline-start: 0.75em;
  }
  .dwn-own > .utrecht-paragraph {
    margin-block: 0 0.5em;
  }
  .dwn-own > .utrecht-paragraph:last-child {
    margin-block-end: 0;
  }
  .dwn-own-words {
    display: grid;
    gap: 1em;
    list-style: none;
    margin: 0.5em 0 1em;
    padding: 0;
  }
  .dwn-own-words .utrecht-paragraph {
    margin-block: 0 0.25em;
  }
  .dwn-document {
    border: 1px solid var(--_dwn-line);
    border-radius: var(--_dwn-radius);
    margin-block: 0.25em 1.25em;
    padding: 1em 1.25em 0.25em;
  }
  .dwn-document .utrecht-paragraph,
  .dwn-document .dwn-list {
    margin-block: 0 0.75em;
  }
  .dwn-list--numbered {
    list-style: decimal;
  }
  .dwn-document-table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-end: 0.75em;
  }
  .dwn-document-table th,
  .dwn-document-table td {
    border-block-end: 1px solid var(--_dwn-line);
    padding: 0.375em 0.5em 0.375em 0;
    text-align: start;
    vertical-align: top;
  }
  .dwn-record-steps {
    list-style: none;
    margin: 2em 0 0;
    padding: 0;
  }
  .dwn-record-step + .dwn-record-step {
    border-block-start: 2px solid var(--_dwn-line);
    margin-block-start: 2.5em;
    padding-block-start: 2em;
  }
  .dwn-apart {
    margin-block-start: 1em;
  }
  .dwn-check-parts,
  .dwn-differences {
    gap: 0.5em;
    margin-block: 0 0.75em;
  }
  .dwn-check-parts .dwn-differences {
    margin-block: 0.5em 0;
  }
  .dwn-technical code {
    font-family: monospace, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .dwn-supplement .dwn-changes dd {
    margin-block: 0.125em 0.5em;
  }
  @media print {
    .dwn-calendar-note {
      display: none;
    }
    .dwn-document {
      border: 0;
      padding: 0;
    }
    .dwn-document-table tr,
    .dwn-own,
    .dwn-supplement {
      break-inside: avoid;
    }
    .dwn-record-step + .dwn-record-step {
      break-before: page;
    }
  }
`;
