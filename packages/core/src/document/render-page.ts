import type { DocumentDraft } from './document-draft.js';
import { cleanLine } from './read-runs.js';
import { escapeHtml, renderHtml } from './render-html.js';

/**
 * A document as a whole page of HTML, to keep as a file, to open in a word processor or to print. It brings one style
 * of its own and its policy allows nothing else: no script, no image, no address to load.
 */
export function renderPage(draft: DocumentDraft): string {
  return `<!doctype html>
<html lang="${escapeHtml(draft.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleDigest}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(cleanLine(draft.title))}</title>
<style>${style}</style>
</head>
<body>
${renderHtml(draft)}</body>
</html>
`;
}

// An open place is told by its border: printers leave backgrounds out.
const style = `
@page { size: A4; margin: 20mm }
body { margin: 0; color: #000; background: #fff; font: 1rem/1.5 Arial, Helvetica, sans-serif }
article { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: break-word }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.5em 0 0.5em }
h1 { margin-top: 0 }
table { width: 100%; border-collapse: collapse; margin: 1em 0 }
caption { text-align: left; font-weight: bold; padding-bottom: 0.5em }
th, td { text-align: left; vertical-align: top; padding: 0.375em 0.5em; border-bottom: 1px solid #767676 }
tbody th { font-weight: normal }
mark { color: inherit; background: none; border-bottom: 2px dashed #000 }
@media print {
body { font-size: 11pt }
article { max-width: none; padding: 0 }
h1, h2, h3, h4, caption { break-after: avoid }
p, li, tr, h1, h2, h3, h4 { break-inside: avoid; orphans: 3; widows: 3 }
thead { display: table-header-group }
a { color: inherit }
}
`;

/** Of the style above: the only one that the page allows. The tests compare the two. */
const styleDigest = 'sha256-aGAvmX7iB0cUI370QPUC9MZng7l1a1F61WS8RCCng4w=';
