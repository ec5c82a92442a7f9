import { fromRoot } from './repo-root.mjs';
import { serve } from './serve.mjs';

/** The strictest policy the widget promises to work under; every page of the demo and of its tests is sent with it. */
export const strictContentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** What the demo site consists of besides the built widget: the portal, gemeenteprofielen, themes and other examples. */
const portalMounts = [
  { path: '/', dir: fromRoot('examples/portaal') },
  { path: '/voorbeelden/', dir: fromRoot('examples') },
  { path: '/profielen/', dir: fromRoot('packages/aids/src/profiles') },
  theme('voorbeeld', '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  theme('ma', '@nl-design-system-community/ma-design-tokens/dist/theme.css'),
  theme('open-forms', '@open-formulieren/design-tokens/dist/index.css'),
];

/** Serves the demo site; `npm start` and the end-to-end tests use the same one. */
export function servePortal({
  port = 0,
  attempts = 1,
  mounts = [],
  widget = fromRoot('packages/elements/dist/browser'),
  contentSecurityPolicy = strictContentSecurityPolicy,
} = {}) {
  return serve({
    mounts: [...portalMounts, { path: '/dwn/', dir: widget }, ...mounts],
    headers: { 'content-security-policy': contentSecurityPolicy },
    port,
    attempts,
  });
}

function theme(name, file) {
  return { path: `/themas/${name}.css`, file: fromRoot('node_modules', file) };
}
