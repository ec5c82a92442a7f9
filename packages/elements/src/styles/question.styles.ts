import { css, type CSSResult } from 'lit';

/** Questions, their answers, and the check of all answers. */
export const questionStyles: CSSResult = css`
  .dwn-where {
    margin-block-end: 1.5em;
  }
  .dwn-position {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block: 0 0.25em;
  }
  .dwn-section {
    color: var(--utrecht-form-field-description-color);
  }
  .dwn-turn {
    border-inline-start: 0.375em solid var(--_dwn-accent);
    padding: 0.25em 0.75em;
  }
  .dwn-proposal,
  .dwn-warning {
    margin-block: 0.75em;
  }
  .dwn-proposal .utrecht-paragraph,
  .dwn-warning .utrecht-paragraph {
    margin-block-end: 0.25em;
  }
  .dwn-bar {
    appearance: none;
    background-color: transparent;
    block-size: 8px;
    border: 1px solid var(--_dwn-line);
    border-radius: 4px;
    color: var(--_dwn-accent);
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .dwn-bar::-webkit-progress-bar {
    background-color: transparent;
  }
  .dwn-bar::-webkit-progress-value {
    background-color: var(--_dwn-accent);
  }
  .dwn-bar::-moz-progress-bar {
    background-color: var(--_dwn-accent);
  }
  .dwn-field {
    margin-block-end: 1.5em;
  }
  .dwn-field .utrecht-heading-3 {
    margin-block: 0;
  }
  .utrecht-form-fieldset__legend {
    font-size: inherit;
    margin-block-end: 0.5em;
  }
  fieldset {
    min-inline-size: 0;
  }
  .dwn-optional {
    font-weight: 400;
  }
  .utrecht-form-field-description,
  .utrecht-form-field-error-message {
    margin-block-end: 0.5em;
  }
  .utrecht-form-field-error-message {
    font-weight: 700;
  }
  .dwn-options {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .dwn-option {
    align-items: center;
    background-color: var(--utrecht-form-control-background-color);
    border: 1px solid var(--_dwn-line);
    border-radius: var(--_dwn-radius);
    color: var(--utrecht-form-control-color);
    display: flex;
    gap: 0.5em;
    isolation: isolate;
    min-block-size: 48px;
    padding: 0.5em 0.875em;
    position: relative;
  }
  /* The sheet draws the tick with an image in a data: address, which a strict policy blocks. */
  .dwn-option .utrecht-checkbox--custom.utrecht-checkbox--html-input:checked {
    background-image: none;
    display: grid;
    place-content: center;
  }
  .dwn-option .utrecht-checkbox--custom:checked::after {
    block-size: 0.7em;
    border: solid var(--utrecht-button-primary-action-color);
    border-width: 0 0.18em 0.18em 0;
    content: '';
    inline-size: 0.35em;
    margin-block-start: -0.15em;
    rotate: 45deg;
  }
  .dwn-option:hover {
    border-color: var(--utrecht-form-control-border-color);
  }
  .dwn-option:has(:checked) {
    border-color: var(--_dwn-accent);
    box-shadow: inset 0 0 0 1px var(--_dwn-accent);
  }
  /* Above the reach of its label: who points at the control itself gets the control. */
  .dwn-option input {
    flex: none;
    margin: 0;
    position: relative;
    z-index: 1;
  }
  .dwn-option .utrecht-form-label {
    color: inherit;
    flex: 1;
  }
  /* The whole row answers, not the words alone. */
  .dwn-option .utrecht-form-label::after {
    content: '';
    inset: 0;
    position: absolute;
  }
  .dwn-number {
    align-items: center;
    display: flex;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .dwn-number .utrecht-textbox {
    inline-size: 10em;
    min-inline-size: 0;
  }
  .dwn-page-section {
    border-block-start: 1px solid var(--_dwn-line);
    padding-block: 1.5em 0.5em;
  }
  .dwn-page-section > .utrecht-heading-3 {
    margin-block-end: 0.75em;
  }
  .dwn-question {
    font-weight: 700;
  }
  .dwn-page-section .dwn-options {
    grid-template-columns: repeat(auto-fill, minmax(min(10em, 100%), 1fr));
    margin-block-start: 0;
  }
  .dwn-actions {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 1.5em;
  }
  .dwn-review {
    margin-block: 1em 1.5em;
  }
  .dwn-answer {
    align-items: start;
    border-block-end: 1px solid var(--_dwn-line);
    display: grid;
    gap: 0 1em;
    grid-template-columns: 1fr auto;
    padding-block: 0.5em;
  }
  .dwn-answer dd {
    font-weight: 700;
    margin: 0;
  }
  .dwn-answer-action {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .dwn-change {
    margin-inline-end: -0.5em;
    /* The margin takes off what the words need where a theme has its buttons no wider than their column. */
    max-inline-size: none;
    padding-inline: 0.5em;
    text-decoration: underline;
  }
  @media (max-width: 30em) {
    .dwn-answer-action {
      grid-column: 1;
      grid-row: auto;
      margin-inline-start: -0.5em;
    }
  }
  /* What is chosen is drawn with colours that are taken away here. */
  @media (forced-colors: active) {
    .dwn-option input.utrecht-radio-button {
      appearance: auto;
    }
    .dwn-option:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
