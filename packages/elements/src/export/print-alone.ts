/** What a printed page says around the element. */
export interface PrintOptions {
  /** On top of every page after the first, which begins with a title of its own. */
  readonly header?: string;
}

let undoLast: (() => void) | undefined;

/**
 * Prints one element and nothing else of the page, on clean A4, wherever it stands: in nested shadow roots, in a narrow
 * column, in what cuts off or scrolls. The page itself is as before once it is printed, or that was cancelled.
 */
export function printAlone(element: Element, options: PrintOptions = {}): void {
  undoLast?.();
  const undo = setAlone(element, options);
  const listening = new AbortController();
  undoLast = () => {
    listening.abort();
    undo();
    undoLast = undefined;
  };
  window.addEventListener('afterprint', undoLast, { signal: listening.signal });
  try {
    window.print();
  } catch (error) {
    undoLast();
    throw error;
  }
  // Where printing goes on after the call, or was not allowed at all, somebody at work on the page again is done with it.
  const atWork = { capture: true, signal: listening.signal };
  window.addEventListener('pointerdown', undoLast, atWork);
  window.addEventListener('keydown', undoLast, atWork);
}

function setAlone(element: Element, options: PrintOptions): () => void {
  const around = listAround(element);
  const roots = new Set([element, ...around].map((part) => part.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(aloneCss(element, options));
  for (const part of around) part.setAttribute(mark, 'around');
  element.setAttribute(mark, 'alone');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const part of [element, ...around]) part.removeAttribute(mark);
    // What others adopted in the meantime stays.
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const mark = 'data-dwn-print';

/** All that the element is drawn in, up to the page: also what it is slotted into. */
function listAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let part = parentOf(element); part; part = parentOf(part)) around.push(part);
  return around;
}

function parentOf(part: Element): Element | undefined {
  if (part.assignedSlot) return part.assignedSlot;
  const { parentNode } = part;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** Margins inherit from the root of the page, which is hidden. */
const marginStyle = 'color: #000; font: 9pt sans-serif; visibility: visible;';

/** More than any rule of a page is likely to have. */
const weight = '#dwn#dwn#dwn';

function aloneCss(element: Element, { header }: PrintOptions): string {
  const { fontSize, lineHeight } = getComputedStyle(element);
  const lines = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  const is = (state: string) => `:is([${mark}="${state}"], :host([${mark}="${state}"]), ${weight})`;
  return `
    @page {
      size: A4;
      margin: 18mm;
      ${header === undefined ? '' : `@top-left { content: ${cssString(header)}; ${marginStyle} }`}
      @bottom-right { content: counter(page) ' / ' counter(pages); ${marginStyle} }
    }
    /* There it stands in large letters. */
    @page :first {
      @top-left { content: none; }
    }
    @media print {
      ${is('around')} > :not([${mark}], ${weight}),
      ${is('around')}::before,
      ${is('around')}::after,
      ${is('around')}::backdrop {
        display: none !important;
      }
      /* Boxes that are not there cut nothing off. The root of the page and what is on top of all have one anyway. */
      ${is('around')} {
        background: none !important;
        block-size: auto !important;
        border: 0 !important;
        display: contents !important;
        font-size: 0 !important;
        inline-size: auto !important;
        inset: auto !important;
        line-height: 0 !important;
        margin: 0 !important;
        max-block-size: none !important;
        max-inline-size: none !important;
        min-block-size: 0 !important;
        min-inline-size: 0 !important;
        overflow: visible !important;
        padding: 0 !important;
        position: static !important;
        transform: none !important;
        /* Also for words that stand loose beside the element. */
        visibility: hidden !important;
      }
      /* Themes size their texts in rem, which counts from the root. */
      :root${is('around')} {
        font-size: ${getComputedStyle(element.ownerDocument.documentElement).fontSize} !important;
      }
      /* Else what stands loose in the page would stand on lines of that size. */
      :root > body${is('around')} {
        display: block !important;
      }
      ${is('alone')} {
        display: block !important;
        float: none !important;
        margin: 0 !important;
        max-inline-size: none !important;
        position: static !important;
        visibility: visible !important;
      }
      :where([${mark}='alone']),
      :where(:host([${mark}='alone'])) {
        font-size: ${fontSize};
        line-height: ${Number.isNaN(lines) ? 'normal' : lines};
      }
    }
  `;
}

/** A text as a string in a style sheet, whatever is in it. */
function cssString(text: string): string {
  return `"${text.replace(/[^ \p{L}\p{N}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
