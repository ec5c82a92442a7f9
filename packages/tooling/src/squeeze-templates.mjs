/**
 * A Vite plugin that takes the indentation out of the HTML and CSS templates of the elements: minifiers leave template
 * literals as they are. In HTML a line break stays, so that words and inline elements stay apart.
 */
export function squeezeTemplates() {
  return {
    name: 'dwn-squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return null;
      const squeezed = code.replace(/\n\s+/g, '\n');
      return { code: squeezed.replace(/\bcss`[^`]*`/g, squeezeCss), map: null };
    },
  };
}

/** A style sheet without what only people need. Spaces within a value or a selector stay: there they can mean something. */
export function squeezeCss(css) {
  // What is filled in may be a part of a selector, and the space around it with it.
  if (css.includes('${')) return css;
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replaceAll(';}', '}')
    .trim();
}
