import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import valueParser from 'postcss-value-parser';
import { collectFiles } from './collect-files.mjs';
import { fromRoot } from './repo-root.mjs';

/**
 * A Vite plugin that leaves out of the @utrecht style sheets what the elements never use: classes that occur in no
 * template, states that no control of ours has (nothing is ever disabled or read-only), and what only those used. It
 * leaves a third of their weight in the single file; who bundles the library gets the sheets whole.
 */
export function trimUtrechtCss() {
  const used = findUsedClasses();
  return {
    name: 'dwn-trim-utrecht-css',
    enforce: 'pre',
    async transform(_, id) {
      if (!/@utrecht\/[^/]+-css\/dist\/index\.mjs$/.test(id)) return null;
      const { default: css } = await import(id);
      return { code: `export default ${JSON.stringify(trimCss(css, used))}`, map: null };
    },
  };
}

/** The style sheet without the rules that need a class that is not used, or a state that does not occur. */
export function trimCss(css, usedClasses) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => isReachable(selector, usedClasses));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  // A strict policy blocks these pictures; our own style draws them.
  sheet.walkDecls('background-image', (declaration) => {
    if (declaration.value.includes('url(')) declaration.remove();
  });
  dropIdleProperties(sheet);
  const { code } = transform({ filename: 'utrecht.css', code: Buffer.from(sheet.toString()), minify: true });
  return code.toString();
}

/**
 * The sheets pass values on through properties of their own (`--_utrecht-…`), a hundred for a button alone. With fewer
 * classes many are never set, or never read: those go, and what reads one gets its fall-back.
 */
function dropIdleProperties(sheet) {
  for (let changed = true; changed;) {
    changed = false;
    const declared = new Set();
    let text = '';
    sheet.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--_')) declared.add(declaration.prop);
      text += `${declaration.value};`;
    });
    const read = new Set(text.match(/--_[\w-]+/g));
    sheet.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--_') && !read.has(declaration.prop)) {
        declaration.remove();
        changed = true;
        return;
      }
      const value = takeFallbacks(declaration.value, declared);
      if (value === declaration.value) return;
      declaration.value = value;
      changed = true;
    });
  }
}

/** The value with `var(--_never-set, fall-back)` as the fall-back alone. */
function takeFallbacks(value, declared) {
  const parsed = valueParser(value);
  parsed.walk((node) => {
    if (node.type !== 'function' || node.value !== 'var') return;
    const [name, comma, ...fallback] = node.nodes;
    if (!name?.value.startsWith('--_') || declared.has(name.value) || !comma) return;
    Object.assign(node, { type: 'word', value: valueParser.stringify(fallback).trim() });
  });
  return parsed.toString();
}

// Within `:not(…)` a state that never occurs is no obstacle, so that part is taken out before looking.
function isReachable(selector, usedClasses) {
  const demands = selector.replace(/:not\([^)]*\)/g, '');
  const classes = [...demands.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  return classes.every(usedClasses.has) && !absentStates.test(demands);
}

const absentStates =
  /:(disabled|read-only|indeterminate|placeholder-shown)|\[(disabled|readonly|aria-disabled|aria-busy|aria-pressed)/;

/** Every class name that stands in a template; a name built from a part and a word (`--${tone}`) counts by its part. */
function findUsedClasses() {
  const files = collectFiles([fromRoot('packages/elements/src')], (path) => path.endsWith('.ts'));
  const text = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const names = new Set(text.match(/utrecht-[a-z0-9_-]+/g));
  return {
    has: (name) =>
      names.has(name) || names.has(name.replace(/--[a-z0-9]+$/, '--')) || names.has(name.replace(/-[a-z0-9]+$/, '-')),
  };
}
