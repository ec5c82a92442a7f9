import { css, type CSSResult } from 'lit';

/** The wall, and the same in words. */
export const pictureStyles: CSSResult = css`
  .dwn-picture {
    margin-block: 0 2em;
  }
  .dwn-picture-body {
    display: grid;
    gap: 1.5em;
    margin-block: 1em;
  }
  .dwn-wall {
    block-size: auto;
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    overflow: visible;
  }
  .dwn-course {
    fill: currentColor;
    font-size: 12px;
    font-weight: 700;
  }
  .dwn-brick-face {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .dwn-mark {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .dwn-brick--steady .dwn-brick-face {
    fill: var(--_dwn-accent);
    stroke: var(--_dwn-accent);
  }
  .dwn-brick--steady .dwn-mark {
    stroke: var(--utrecht-button-primary-action-color);
  }
  .dwn-hatch {
    fill: currentColor;
    opacity: 0.25;
  }
  .dwn-brick--missing .dwn-brick-face {
    stroke-dasharray: 5 4;
  }
  .dwn-brick--unknown .dwn-brick-face {
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
  }
  .dwn-areas {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    margin: 0;
  }
  .dwn-area-title {
    font-weight: 700;
  }
  .dwn-area dd {
    margin: 0;
  }
  .dwn-parts {
    list-style: none;
    margin: 0.25em 0 0;
    padding: 0;
  }
  .dwn-part {
    padding-inline-start: 1.5em;
    position: relative;
  }
  .dwn-part-mark {
    inset-block-start: 0.25em;
    inset-inline-start: 0;
    position: absolute;
  }
  .dwn-part--missing,
  .dwn-part--shaky {
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .dwn-brick--steady .dwn-brick-face {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .dwn-brick--steady .dwn-mark {
      stroke: Canvas;
    }
  }
`;
