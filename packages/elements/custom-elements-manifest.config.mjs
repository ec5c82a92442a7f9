// The manifest tells editors and Storybook what a host page may use. Anything else would be a promise.
const dropInternals = {
  name: 'drop-internals',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(isDocumented);
      }
    }
  },
};

function isPublic({ name, privacy, static: ofClass = false }) {
  // The browser calls what ends in Callback, and reads what is static.
  return privacy !== 'private' && privacy !== 'protected' && !ofClass && !/^#|Callback$/.test(name);
}

/** The analyzer also takes the first argument of each event that is dispatched for the name of one. */
function isDocumented({ name }) {
  return name?.startsWith('dwn-') === true;
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [dropInternals],
};
