import { css, type CSSResult } from 'lit';

/** On paper: no buttons, everything opened, as few pages as can be read well. */
export const printStyles: CSSResult = css`
  @media print {
    .dwn-root {
      background: none;
      /* Only a block is parted over pages. */
      display: block;
      font-size: 10.5pt;
      max-inline-size: none;
    }
    .utrecht-action-group,
    .utrecht-button,
    .dwn-bar {
      display: none;
    }
    .dwn-supplements {
      display: block;
    }
    .dwn-supplement {
      margin-block-end: 1em;
      padding: 0.75em 1em 0;
    }
    .dwn-reasons strong {
      display: inline;
    }
    .dwn-picture-body {
      grid-template-columns: 15em 1fr;
    }
    .dwn-outcome,
    .dwn-reasons > li,
    .dwn-sources > li,
    .dwn-area,
    .dwn-wall,
    .dwn-option,
    .dwn-answer {
      break-inside: avoid;
    }
    .utrecht-heading-2,
    .utrecht-heading-3,
    .utrecht-heading-4,
    .dwn-tone,
    .dwn-details > summary {
      break-after: avoid;
    }
    /* Paper cannot be opened: what explains the advice is shown, what is for the screen stays out unless it was opened. */
    .dwn-details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .dwn-details--screen:not([open]) {
      display: none;
    }
    .dwn-details > summary {
      list-style: none;
      min-block-size: 0;
      padding-block: 0.25em;
      color: inherit;
      font-weight: 700;
      text-decoration: none;
    }
    .utrecht-link--html-a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
