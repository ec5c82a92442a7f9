import { css, type CSSResult } from 'lit';

/** Who answered what: a table, and below a certain width one block per question. */
export const perspectivesStyles: CSSResult = css`
  .dwn-perspectives {
    container-type: inline-size;
    margin-block: 0 2em;
  }
  .dwn-compared {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .dwn-compared th,
  .dwn-compared td {
    border-block-end: 1px solid var(--_dwn-line);
    font-weight: 400;
    overflow-wrap: break-word;
    padding: 0.5em 1em 0.5em 0;
    text-align: start;
    vertical-align: top;
  }
  .dwn-compared thead th {
    border-block-end: 2px solid currentColor;
    font-weight: 700;
  }
  .dwn-agreed {
    display: flex;
    font-weight: 700;
    gap: 0.375em;
  }
  .dwn-agreed svg {
    flex: none;
    margin-block-start: 0.25em;
  }
  .dwn-who {
    display: none;
  }
  @container (max-width: 38em) {
    .dwn-compared,
    .dwn-compared tbody,
    .dwn-compared tr,
    .dwn-compared tbody th,
    .dwn-compared td {
      border: 0;
      display: block;
      padding: 0.125em 0;
    }
    .dwn-compared thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }
    .dwn-compared tr {
      border-block-end: 1px solid var(--_dwn-line);
      padding-block: 0.75em;
    }
    .dwn-compared tbody th {
      font-weight: 700;
    }
    .dwn-who {
      display: inline;
      color: var(--utrecht-form-field-description-color);
    }
    .dwn-who::after {
      content: ':';
    }
  }
  @media print {
    .dwn-compared tr {
      break-inside: avoid;
    }
  }
`;
