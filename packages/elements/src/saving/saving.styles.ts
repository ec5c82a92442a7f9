import { css, type CSSResult } from 'lit';

/** The look of saving, on top of that of an aid. */
export const savingStyles: CSSResult = css`
  .dwn-saving-line--short {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    justify-content: space-between;
  }
  .dwn-saving .dwn-saving-line .utrecht-paragraph {
    margin-block: 0;
  }
  .dwn-saving .dwn-saving-actions {
    margin-block-start: 0.75em;
  }
  .dwn-saving-tab {
    border-block-start: 1px solid var(--_dwn-line);
    margin-block-start: 1.5em;
    padding-block-start: 0.75em;
  }
  .dwn-saving-notice {
    margin-block: 0.75em 1em;
  }
  .dwn-saving .dwn-saving-clear {
    color: inherit;
    margin-inline: -0.25em;
    min-block-size: 1.75em;
    padding-block: 0;
    padding-inline: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .dwn-saving-question {
    border-inline-start: 0.25em solid var(--_dwn-accent);
    margin-block-start: 1.25em;
    padding-inline-start: 1em;
  }
  .dwn-saving-answers strong {
    display: block;
  }
  .dwn-saving .utrecht-paragraph {
    margin-block: 0.75em;
  }
  .dwn-saving .dwn-list {
    margin-block: 0.5em;
  }
  .dwn-saving-result {
    align-items: start;
    display: flex;
    gap: 0.5em;
  }
  .dwn-saving-result--ok .dwn-icon {
    color: var(--utrecht-alert-icon-ok-color);
  }
  .dwn-saving-result--warn .dwn-icon {
    color: var(--utrecht-alert-icon-warning-color);
  }
  .dwn-saving-tab + .dwn-save {
    border-block-start: 0;
    margin-block-start: 0.25em;
  }
  @media print {
    .dwn-save,
    .dwn-saving {
      display: none;
    }
  }
`;
