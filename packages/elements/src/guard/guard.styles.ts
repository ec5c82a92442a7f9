import { css, type CSSResult } from 'lit';

/** The look of the guard under a field, on top of that of an aid. */
export const guardStyles: CSSResult = css`
  .dwn-guard {
    container-type: inline-size;
  }
  .dwn-guard-found {
    background-color: var(--utrecht-alert-warning-background-color);
    border-inline-start: 0.25em solid var(--utrecht-alert-warning-border-color);
    color: var(--utrecht-alert-warning-color);
    margin-block-start: 0.5em;
    padding: 0.5em 0.75em;
  }
  .dwn-guard-findings {
    display: grid;
    gap: 0.25em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .dwn-guard-finding {
    align-items: center;
    display: grid;
    gap: 0 0.5em;
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .dwn-guard .dwn-icon {
    color: var(--utrecht-alert-icon-warning-color);
  }
  .dwn-guard-lead {
    margin-block: 0.25em 0;
  }
  /* The colour of a button can fall below 4.5 : 1 on the tint. */
  .dwn-guard .dwn-guard-button {
    color: inherit;
    max-inline-size: none;
    padding-inline: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .dwn-guard-found > .dwn-guard-button {
    margin-inline-start: -0.5em;
  }
  @container (max-width: 34em) {
    .dwn-guard-finding {
      align-items: start;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .dwn-guard-finding .dwn-guard-button {
      grid-column: 2;
      justify-self: start;
      margin-inline-start: -0.5em;
      text-align: start;
    }
  }
  @media print {
    .dwn-guard {
      display: none;
    }
  }
`;
