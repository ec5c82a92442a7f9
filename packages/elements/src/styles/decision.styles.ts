import { css, type CSSResult } from 'lit';

/** The decision about an advice: two answers in a row, and what belongs to a deviation set in below them. */
export const decisionStyles: CSSResult = css`
  .dwn-decision {
    margin-block: 1em 1.5em;
  }
  .dwn-decision-kinds .dwn-options {
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
  }
  .dwn-deviation {
    border-inline-start: 2px solid var(--_dwn-line);
    margin-block-start: 1.25em;
    padding-inline-start: 1em;
  }
  .dwn-deviation .dwn-field:last-child {
    margin-block-end: 0;
  }
  .dwn-decision > .dwn-change {
    margin-block-start: 0.5em;
    margin-inline-start: -0.5em;
  }
  .dwn-decision .dwn-paper {
    display: none;
  }
  @media print {
    /* What was chosen says enough; what was not chosen is nobody's business. */
    .dwn-decision:not(:has(:checked)),
    .dwn-decision .utrecht-form-field-description,
    .dwn-decision .dwn-optional,
    .dwn-decision .dwn-option:not(:has(:checked)),
    .dwn-decision .utrecht-textarea,
    .dwn-decision .dwn-guard,
    .dwn-deviation .dwn-field:has(.dwn-paper:empty) {
      display: none;
    }
    .dwn-decision .dwn-option {
      border: 0;
      box-shadow: none;
      min-block-size: 0;
      padding: 0;
    }
    .dwn-decision .dwn-paper {
      display: block;
      margin: 0;
      white-space: pre-line;
    }
  }
`;
