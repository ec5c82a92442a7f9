import { css, type CSSResultArray } from 'lit';
import { adviceStyles } from '../styles/advice.styles.js';
import { pictureStyles } from '../styles/picture.styles.js';
import { printStyles } from '../styles/print.styles.js';
import { questionStyles } from '../styles/question.styles.js';

const rootStyles = css`
  /* Nothing of the page's own style may come in: it would change a widget it was not made for. */
  :host {
    all: initial;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /* Once more inside: a page may set the host element itself with !important. Custom properties come through. */
  .dwn-shield,
  .dwn-root {
    all: initial;
    direction: ltr;
    display: block;
    unicode-bidi: isolate;
  }
  .dwn-root {
    --utrecht-space-around: 1;
    --_dwn-accent: var(--utrecht-button-primary-action-background-color);
    --_dwn-line: var(--utrecht-data-list-rows-border-bottom-color);
    --_dwn-radius: var(--utrecht-form-control-border-radius);
    background-color: var(--utrecht-document-background-color);
    box-sizing: border-box;
    color: var(--utrecht-document-color);
    /* A line through or under the text around it is drawn through every block, whatever that block says. */
    display: inline-block;
    font-family: var(--utrecht-document-font-family, system-ui, sans-serif);
    font-size: var(--utrecht-document-font-size);
    inline-size: 100%;
    line-height: var(--utrecht-document-line-height);
    max-inline-size: 46em;
    overflow-wrap: anywhere;
    /* What is hidden but read stays here, and makes no scroll container around it longer. */
    position: relative;
    vertical-align: top;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: var(--utrecht-focus-outline-width) var(--utrecht-focus-outline-style) var(--utrecht-focus-outline-color);
    outline-offset: var(--utrecht-focus-outline-offset);
  }
  /* Focus is put on a heading by script, to read on from there: it is no control, so it shows no ring. */
  [data-focus]:focus {
    outline: none;
    scroll-margin-block-start: 6em;
  }
  .dwn-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .utrecht-heading-2,
  .utrecht-heading-3,
  .utrecht-heading-4 {
    /* Themes set these to 0 and leave the space to the page; inside, there is no page. */
    margin-block: 0 0.5em;
    text-wrap: balance;
  }
  .dwn-list {
    display: grid;
    list-style: disc;
    gap: 0.25em;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .dwn-list .dwn-list {
    margin-block-start: 0.25em;
  }
  .dwn-note {
    color: var(--utrecht-form-field-description-color);
  }
  .dwn-icon {
    flex: none;
  }
  .dwn-screen {
    margin-block-start: 1em;
  }
  .dwn-save {
    border-block-start: 1px solid var(--_dwn-line);
    margin-block-start: 1.5em;
  }
  .dwn-loading {
    padding-block: 2em;
  }
  .utrecht-alert {
    border-inline-start-width: 0.5em;
    margin-block: 0 1.5em;
  }
  .utrecht-alert__content {
    flex: 1;
    min-inline-size: 0;
    row-gap: 0;
  }
  /* The colour of a link can fall below 4.5 : 1 on the tint of an alert. */
  .utrecht-alert .utrecht-link,
  .utrecht-alert .utrecht-heading-2,
  .utrecht-alert .utrecht-heading-3,
  .utrecht-alert .utrecht-heading-4,
  .utrecht-alert .utrecht-paragraph,
  .utrecht-alert .dwn-note,
  .utrecht-alert .dwn-details > summary {
    color: inherit;
  }
  .utrecht-alert .utrecht-paragraph {
    margin-block: 0 0.75em;
  }
  .utrecht-alert .utrecht-paragraph:last-child {
    margin-block-end: 0;
  }
  .dwn-problem code {
    font-family: monospace, monospace;
    font-size: 0.875em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dwn-option {
      transition: border-color 120ms;
    }
  }
`;

/** Our part of the look: what no @utrecht style sheet gives. */
export const dwnAidStyles: CSSResultArray = [rootStyles, questionStyles, adviceStyles, pictureStyles, printStyles];
