import { css, type CSSResult } from 'lit';

/** The advice and what explains it. */
export const adviceStyles: CSSResult = css`
  .dwn-outcome {
    padding: 1.5em;
  }
  .dwn-tone {
    align-items: center;
    display: flex;
    font-size: 0.9375em;
    font-weight: 700;
    gap: 0.375em;
    margin-block: 0 0.5em;
  }
  .dwn-tone--urgent .dwn-icon {
    color: var(--utrecht-alert-icon-error-color);
  }
  .dwn-tone--warn .dwn-icon {
    color: var(--utrecht-alert-icon-warning-color);
  }
  .dwn-tone--info .dwn-icon {
    color: var(--utrecht-alert-icon-info-color);
  }
  .dwn-tone--ok .dwn-icon {
    color: var(--utrecht-alert-icon-ok-color);
  }
  .dwn-outcome .dwn-next-step {
    margin-block-start: 0.75em;
  }
  .dwn-explain {
    margin-block: 0.5em 2em;
  }
  .dwn-details {
    border-block-end: 1px solid var(--_dwn-line);
  }
  .dwn-details + .dwn-decide,
  .dwn-decide + .dwn-decide {
    margin-block-start: 1.5em;
  }
  .dwn-details--inner {
    border: 0;
  }
  .dwn-supplement .dwn-details:last-child,
  .utrecht-alert .dwn-details {
    border: 0;
  }
  .dwn-details > summary {
    align-content: center;
    color: var(--utrecht-link-color);
    cursor: pointer;
    min-block-size: 44px;
    padding-block: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .dwn-details > summary:hover {
    text-decoration-thickness: 0.125em;
  }
  .dwn-details-body {
    padding-block: 0.25em 1em;
  }
  .dwn-reasons strong {
    display: block;
  }
  .dwn-reasons {
    gap: 0.5em;
  }
  .dwn-supplements {
    display: grid;
    gap: 1em;
    list-style: none;
    margin: 0.75em 0 2em;
    padding: 0;
  }
  .dwn-supplement {
    border: 1px solid var(--_dwn-line);
    border-inline-start: 0.375em solid var(--_dwn-line);
    border-radius: var(--_dwn-radius);
    padding: 1em 1.25em 0.5em;
  }
  .dwn-supplement--urgent {
    border-inline-start-color: var(--utrecht-alert-error-border-color);
  }
  .dwn-supplement--warn {
    border-inline-start-color: var(--utrecht-alert-warning-border-color);
  }
  .dwn-supplement--info {
    border-inline-start-color: var(--utrecht-alert-info-border-color);
  }
  .dwn-supplement .dwn-change {
    margin-inline-start: -0.5em;
  }
  .dwn-supplement .utrecht-heading-4 {
    margin-block: 0 0.25em;
  }
  .dwn-supplement .utrecht-paragraph {
    margin-block: 0 0.5em;
  }
  .dwn-changes {
    margin: 0;
  }
  .dwn-changes dt {
    font-weight: 700;
  }
  .dwn-changes dd {
    margin: 0.25em 0 1em;
  }
  .dwn-trace {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .dwn-trace .dwn-trace {
    border-inline-start: 2px solid var(--_dwn-line);
    margin-block: 0.25em;
    padding-inline-start: 1em;
  }
  .dwn-trace li {
    padding-block: 0.25em;
  }
  .dwn-verdict {
    border: 1px solid currentColor;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.875em;
    line-height: 1.4;
    padding-inline: 0.5em;
    white-space: nowrap;
  }
  .dwn-verdict--applies {
    font-weight: 700;
  }
  .dwn-verdict--open {
    border-style: dashed;
  }
  .dwn-checked {
    color: var(--utrecht-form-field-description-color);
  }
  /* On the tint of an alert that colour can fall below 4.5 : 1. */
  .utrecht-alert .dwn-checked {
    color: inherit;
  }
`;
