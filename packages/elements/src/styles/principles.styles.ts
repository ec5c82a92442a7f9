import { css, type CSSResult } from 'lit';

/** The principles: a line each, and opened with its answers in a row, small beside the questions of the aid. */
export const principlesStyles: CSSResult = css`
  .dwn-principles {
    border-inline-start: 2px solid var(--_dwn-line);
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0 0 0 1em;
  }
  .dwn-principles .utrecht-paragraph {
    margin-block: 0 0.75em;
  }
  .dwn-principles .dwn-change {
    margin-inline-start: -0.5em;
  }
  .dwn-assessed {
    color: var(--utrecht-document-color);
    margin-inline-start: 0.25em;
  }
  .dwn-assessments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .dwn-assessments .dwn-option {
    min-block-size: 44px;
    padding-block: 0.25em;
  }
  .dwn-signal {
    margin: 0.5em 0 0;
  }
  @media print {
    /* What was chosen stands beside the title. */
    .dwn-principles fieldset {
      display: none;
    }
  }
`;
