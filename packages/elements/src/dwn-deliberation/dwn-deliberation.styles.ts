import { css, type CSSResult } from 'lit';

/** The look of a deliberation, on top of the styles of an aid. */
export const dwnDeliberationStyles: CSSResult = css`
  .dwn-deliberation {
    container-type: inline-size;
  }
  bdi,
  [dir='auto'] {
    unicode-bidi: isolate;
  }
  .utrecht-textarea {
    box-sizing: border-box;
    inline-size: 100%;
    max-inline-size: none;
  }
  /* Short links below each other: some themes have lines too low to be hit well. */
  .dwn-errors .dwn-list {
    gap: 0.5em;
  }
  .dwn-code {
    font-family: monospace, monospace;
    font-size: 0.875em;
  }
  .dwn-file {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  .dwn-own-option {
    align-items: end;
    display: grid;
    gap: 0 0.5em;
    grid-template-columns: minmax(0, 1fr) auto;
    margin-block-end: 1em;
  }
  .dwn-own-option .dwn-field {
    margin-block-end: 0;
  }
  .dwn-remove {
    margin-inline-end: 0;
  }
  .dwn-standing {
    border-inline-start: 0.375em solid var(--_dwn-line);
    padding-inline-start: 0.75em;
  }
  .dwn-aside {
    border-block-start: 1px solid var(--_dwn-line);
    margin-block-start: 2em;
    padding-block-start: 1em;
  }
  .dwn-aside .dwn-change {
    margin-inline-start: -0.5em;
  }
  .dwn-aside .dwn-change,
  .dwn-who-row .dwn-change {
    text-align: start;
  }
  .dwn-deliberation-part {
    border-block-start: 1px solid var(--_dwn-line);
    margin-block-start: 2em;
    padding-block-start: 1.5em;
  }
  .dwn-deliberation-part--first {
    border: 0;
    padding: 0;
  }
  .dwn-badge {
    border: 1px solid currentColor;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 400;
    line-height: 1.4;
    padding-inline: 0.5em;
    white-space: nowrap;
  }
  .dwn-option-text {
    flex: 1;
  }
  .dwn-options--row {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }
  .dwn-who-list {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .dwn-who-row {
    align-items: center;
    border-block-end: 1px solid var(--_dwn-line);
    display: grid;
    gap: 0 0.5em;
    grid-template-columns: 1.75em minmax(0, 1fr) auto;
    padding-block: 0.375em;
  }
  .dwn-who-mark {
    block-size: 1.5em;
    border: 2px dashed var(--_dwn-line);
    border-radius: 50%;
    inline-size: 1.5em;
  }
  .dwn-who-row--given .dwn-who-mark {
    border: 0;
    color: var(--utrecht-alert-icon-ok-color);
  }
  .dwn-who-status {
    color: var(--utrecht-form-field-description-color);
    display: block;
    font-size: 0.9375em;
  }
  .dwn-asked {
    border-inline-start: 0.375em solid var(--_dwn-accent);
    font-weight: 700;
    padding-inline-start: 0.75em;
  }
  /* Some themes leave the space below a paragraph to the page. */
  .dwn-comparison > .utrecht-paragraph {
    margin-block-end: 1em;
  }
  .dwn-extremes,
  .dwn-voices {
    display: grid;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }
  .dwn-extreme,
  .dwn-voice {
    border: 1px solid var(--_dwn-line);
    border-radius: var(--_dwn-radius);
    padding: 1em;
  }
  .dwn-extreme {
    align-content: start;
    display: grid;
    gap: 0 0.5em;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .dwn-extreme > .dwn-list,
  .dwn-extreme > .utrecht-paragraph {
    grid-column: 2;
    margin: 0;
  }
  .dwn-extreme > .dwn-agreement {
    margin: 0;
  }
  .dwn-compared-part {
    margin-block-start: 2em;
  }
  .dwn-weighed {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }
  .dwn-weighed th,
  .dwn-weighed td {
    border-block-end: 1px solid var(--_dwn-line);
    font-weight: 400;
    overflow-wrap: break-word;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  .dwn-weighed th:first-child {
    hyphens: auto;
    inline-size: 30%;
  }
  .dwn-weighed thead th {
    border-block-end: 2px solid currentColor;
    font-weight: 700;
  }
  .dwn-weighed tbody th {
    font-weight: 700;
  }
  .dwn-weighed-experience th,
  .dwn-weighed-experience td {
    border-block-start: 2px dashed currentColor;
  }
  .dwn-weighed-experience + .dwn-weighed-experience th,
  .dwn-weighed-experience + .dwn-weighed-experience td {
    border-block-start: 0;
  }
  .dwn-weighed-together th,
  .dwn-weighed-together td {
    border-block: 2px solid currentColor;
  }
  .dwn-agreement {
    display: flex;
    font-weight: 700;
    gap: 0.375em;
  }
  .dwn-agreement .dwn-icon {
    margin-block-start: 0.1875em;
  }
  .dwn-agreement-sign {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .dwn-spread {
    display: block;
    margin-block: 0.25em;
  }
  .dwn-spread rect {
    fill: none;
    stroke: currentColor;
  }
  .dwn-spread .dwn-spread-chosen {
    fill: currentColor;
  }
  .dwn-range {
    display: block;
    font-size: 0.9375em;
  }
  .dwn-side {
    display: none;
  }
  .dwn-insight {
    border-inline-start: 0.375em solid var(--_dwn-accent);
    padding-inline-start: 1em;
  }
  .dwn-noticed {
    font-weight: 700;
    margin-block: 0.75em 0;
  }
  .dwn-own {
    white-space: pre-line;
  }
  .dwn-voices {
    list-style: none;
    margin: 0.5em 0 0;
    padding: 0;
  }
  .dwn-voice--experience {
    border-inline-start: 0.375em solid var(--_dwn-accent);
  }
  .dwn-voice .utrecht-paragraph:last-child {
    margin-block-end: 0;
  }
  .dwn-voice-role {
    margin: 0 0 0.5em;
  }
  .dwn-ended dt {
    font-weight: 700;
  }
  .dwn-ended dd {
    margin: 0 0 1em;
  }
  @container (max-width: 32em) {
    .dwn-own-option {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    .dwn-own-option > * {
      inline-size: 100%;
    }
    .dwn-own-option > .dwn-remove {
      inline-size: auto;
      margin-inline-start: -0.5em;
    }
    .dwn-who-row .dwn-change {
      grid-column: 2;
      justify-self: start;
      margin-inline-start: -0.5em;
    }
    .dwn-weighed th:first-child {
      inline-size: auto;
    }
    .dwn-weighed,
    .dwn-weighed tbody,
    .dwn-weighed tr,
    .dwn-weighed tbody th,
    .dwn-weighed td {
      border: 0;
      display: block;
      padding: 0.125em 0;
    }
    .dwn-weighed thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    .dwn-weighed tr {
      border-block-end: 1px solid var(--_dwn-line);
      padding-block: 0.75em;
    }
    .dwn-weighed .dwn-weighed-experience {
      border-inline-start: 0.375em solid var(--_dwn-accent);
      padding-inline-start: 0.75em;
    }
    .dwn-weighed .dwn-weighed-together {
      border-block: 2px solid currentColor;
    }
    .dwn-side {
      color: var(--utrecht-form-field-description-color);
      display: inline;
    }
    .dwn-side::after {
      content: ':';
    }
    .dwn-weighed-together td {
      margin-block-end: 0.5em;
    }
  }
  @media print {
    .dwn-deliberation {
      container-type: normal;
    }
    /* It is printed alone, without the root that sets the size. */
    .dwn-comparison {
      font-size: 10.5pt;
    }
    .dwn-weighed tr,
    .dwn-voice,
    .dwn-extreme,
    .dwn-insight li {
      break-inside: avoid;
    }
    .dwn-weighed {
      font-size: 9.5pt;
    }
    .dwn-compared-part {
      margin-block-start: 1.25em;
    }
    .dwn-extremes,
    .dwn-voices {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
