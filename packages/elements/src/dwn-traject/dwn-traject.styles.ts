import { css, type CSSResult } from 'lit';

/** The look of a traject around its aid, on top of the styles of the aid. */
export const dwnTrajectStyles: CSSResult = css`
  .dwn-root {
    container-type: inline-size;
    /* As wide as an aid, with the steps beside it. */
    max-inline-size: 65em;
  }
  .dwn-traject {
    display: grid;
    gap: 2em;
  }
  .dwn-traject-step {
    max-inline-size: 46em;
    min-inline-size: 0;
  }
  .dwn-step-number {
    margin-block: 0 0.25em;
  }
  .dwn-traject-side {
    border-block-start: 1px solid var(--_dwn-line);
    padding-block-start: 1.5em;
  }
  @container (min-width: 58em) {
    .dwn-traject {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
    .dwn-traject-side {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_dwn-line);
      padding-block-start: 0;
      padding-inline-start: 1.5em;
    }
    /* The steps beside it say so already. */
    .dwn-step-number {
      display: none;
    }
  }
  .dwn-changed {
    margin-block: 1em 0;
  }
  .dwn-trail-steps {
    counter-reset: dwn-step;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .dwn-trail-step {
    counter-increment: dwn-step;
    display: grid;
    gap: 0.75em;
    grid-template-columns: 1.75em minmax(0, 1fr);
    padding-block-end: 1em;
    position: relative;
  }
  /* From one number to the next. */
  .dwn-trail-step:not(:last-child)::after {
    border-inline-start: 2px solid var(--_dwn-line);
    content: '';
    inset: 1.75em auto 0 calc(0.875em - 1px);
    position: absolute;
  }
  .dwn-trail-step::before {
    align-items: center;
    background-color: var(--utrecht-document-background-color);
    block-size: 1.75em;
    border: 2px solid var(--_dwn-accent);
    border-radius: 50%;
    color: var(--utrecht-document-color);
    content: counter(dwn-step);
    display: flex;
    font-weight: 700;
    inline-size: 1.75em;
    justify-content: center;
    line-height: 1;
  }
  .dwn-trail-step--current::before {
    background-color: var(--_dwn-accent);
    color: var(--utrecht-button-primary-action-color);
  }
  .dwn-trail-step--open::before {
    border-style: dashed;
  }
  .dwn-trail-text {
    padding-block-start: 0.125em;
  }
  .dwn-trail-outcome,
  .dwn-trail-status,
  .dwn-trail-next {
    margin: 0.125em 0 0;
  }
  .dwn-trail-documents {
    margin-inline-start: -0.5em;
  }
  .dwn-trail-outcome {
    align-items: start;
    display: flex;
    gap: 0.375em;
  }
  .dwn-trail-outcome .dwn-icon {
    block-size: 1.25em;
    inline-size: 1.25em;
    margin-block-start: 0.125em;
  }
  .dwn-trail-status {
    color: var(--utrecht-form-field-description-color);
    font-size: 0.9375em;
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
  .dwn-open:hover {
    text-decoration-thickness: 0.125em;
  }
  .dwn-paper {
    display: none;
  }
  .dwn-others {
    margin-block-start: 0.5em;
  }
  .dwn-offers {
    display: grid;
    gap: 1em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .dwn-more .utrecht-heading-4 {
    margin-block-end: 0.75em;
  }
  .dwn-offers .utrecht-paragraph {
    margin-block: 0.125em 0;
  }
  @media print {
    .dwn-root {
      container-type: normal;
    }
    .dwn-traject {
      display: block;
    }
    .dwn-traject-step {
      max-inline-size: none;
    }
    .dwn-open,
    .dwn-others,
    .dwn-more {
      display: none;
    }
    .dwn-paper {
      display: inline;
    }
    .dwn-trail-step {
      break-inside: avoid;
    }
  }
`;
