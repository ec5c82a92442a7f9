/**
 * A Vite plugin that takes the indentation out of the HTML and CSS templates of the elements: minifiers leave template
 * literals as they are. A line break stays, so that words and inline elements stay apart.
 */
export function squeezeTemplates() {
  return {
    name: 'dwn-squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return null;
      return { code: code.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}
