import { css, unsafeCSS, type CSSResult } from 'lit';
import { tokenFallbacks } from './token-fallbacks.js';

/**
 * Gives every token a value. Two levels, since a custom property cannot fall back on itself: the host reads what the
 * theme sets, the root inside passes it on under the public name that the @utrecht style sheets read.
 */
export const tokenFallbackCss: CSSResult = createTokenFallbackCss();

function createTokenFallbackCss(): CSSResult {
  const tokens = Object.entries(tokenFallbacks);
  const read = tokens.map(([token, chain]) => `--_dwn-${token}:${toVar([token, ...chain.split(' ')].join(' '))};`);
  const pass = tokens.map(([token]) => `--${token}:var(--_dwn-${token});`);
  return css`
    :host {
      ${unsafeCSS(read.join(''))}
    }
    .dwn-root {
      ${unsafeCSS(pass.join(''))}
    }
  `;
}

/** `a b =1px` becomes `var(--a, var(--b, 1px))`. */
function toVar(chain: string): string {
  const [names = '', value] = chain.split(' =');
  return names
    .split(' ')
    .filter((name) => name !== '')
    .reduceRight((rest, name) => `var(--${name}${rest && `,${rest}`})`, value ?? '');
}
