/** What a page may do to everything on it. None of it may reach into the aid. */
export const hostileStyles = `
  * {
    all: unset !important;
    animation: none !important;
    background: hotpink !important;
    border: 7px dashed lime !important;
    box-shadow: 0 0 9px red !important;
    box-sizing: content-box !important;
    color: red !important;
    cursor: crosshair !important;
    direction: rtl !important;
    display: block !important;
    font: italic 900 40px/1 cursive !important;
    font-variant: small-caps !important;
    hyphens: auto !important;
    letter-spacing: 1em !important;
    line-height: 3 !important;
    list-style: square inside !important;
    margin: 11px !important;
    padding: 13px !important;
    quotes: '<' '>' !important;
    tab-size: 2 !important;
    text-align: right !important;
    text-decoration: line-through !important;
    text-indent: 3em !important;
    text-shadow: 2px 2px red !important;
    text-transform: uppercase !important;
    user-select: none !important;
    white-space: nowrap !important;
    word-spacing: 2em !important;
    writing-mode: horizontal-tb !important;
  }
  *::before, *::after { content: 'x' !important; color: red !important; }
  html { font-size: 62.5% !important; color-scheme: dark !important; }
  body { width: 900px !important; }
  button, button:hover { background: red !important; font-size: 4px !important; border-radius: 50% !important; }
  input, textarea, fieldset, legend, label { appearance: none !important; display: none !important; }
  h1, h2, h3, h4, h5, h6, p, ul, li, dl, dt, dd, summary { font-size: 3px !important; color: lime !important; }
  dwn-aid { color: lime !important; font-size: 99px !important; accent-color: red !important; caret-color: red !important; color-scheme: dark !important; line-height: 0 !important; width: 800px !important; }
  dwn-aid * { color: red !important; }
  .dwn-root, .dwn-option, .dwn-hidden, .utrecht-button, .utrecht-paragraph { display: none !important; color: red !important; }
`;
