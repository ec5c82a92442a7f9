import { css, type CSSResult } from 'lit';

/** The principles: each with its answers in a row, small beside the questions of the aid. */
export const principlesStyles: CSSResult = css`
  .dwn-principles {
    list-style: none;
    margin: 0.75em 0 0;
    padding: 0;
  }
  .dwn-principle {
    border-block-start: 1px solid var(--_dwn-line);
    padding-block: 1em;
  }
  .dwn-principle .dwn-change {
    margin-inline-start: -0.5em;
  }
  .dwn-principle .utrecht-heading-4,
  .dwn-principle .utrecht-paragraph {
    margin-block: 0 0.25em;
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
    .dwn-assessments .dwn-option:not(:has(:checked)) {
      display: none;
    }
  }
`;
