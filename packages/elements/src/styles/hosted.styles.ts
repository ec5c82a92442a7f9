import { css, type CSSResult } from 'lit';

/** Around an element that has a screen to itself. */
export const hostedStyles: CSSResult = css`
  .dwn-way-back {
    margin-block-end: 1em;
  }
  .dwn-way-back .dwn-change {
    margin-inline-start: -0.5em;
  }
`;
