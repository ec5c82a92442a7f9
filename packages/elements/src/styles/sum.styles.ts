import { css, type CSSResult } from 'lit';

/** A calculation as in a cash book: what a line is made of to the left, the line itself to the right. */
export const sumStyles: CSSResult = css`
  .dwn-part-of-advice {
    margin-block: 0 2em;
  }
  .dwn-sum {
    border-collapse: collapse;
    inline-size: 100%;
    overflow-wrap: break-word;
    margin-block-end: 0.75em;
  }
  .dwn-sum caption {
    text-align: start;
  }
  .dwn-sum th,
  .dwn-sum td {
    border-block-end: 1px solid var(--_dwn-line);
    font-weight: inherit;
    padding: 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  .dwn-sum thead th {
    color: var(--utrecht-form-field-description-color);
    font-size: 0.875em;
  }
  .dwn-sum thead th:last-child {
    text-align: end;
  }
  .dwn-sum .dwn-amount {
    font-variant-numeric: tabular-nums;
    padding-inline-start: 1em;
    text-align: end;
    white-space: nowrap;
  }
  .dwn-sum .dwn-note {
    font-size: 0.9375em;
    margin: 0;
  }
  .dwn-sum ul {
    color: var(--utrecht-form-field-description-color);
    font-size: 0.9375em;
    list-style: none;
    margin: 0.25em 0 0;
    padding-inline-start: 1em;
  }
  .dwn-sum li {
    display: flex;
    flex-wrap: wrap;
  }
  .dwn-sum li .dwn-amount {
    margin-inline-start: auto;
  }
  .dwn-sum-total {
    font-weight: 700;
  }
  .dwn-sum-total > * {
    border-block: 2px solid currentColor;
  }
  .dwn-sum-total .dwn-note {
    font-weight: 400;
  }
  @media print {
    .dwn-sum tr {
      break-inside: avoid;
    }
  }
`;
