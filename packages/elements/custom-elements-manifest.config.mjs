// The manifest tells editors and Storybook what a host page may use. Anything else would be a promise.
const dropInternals = {
  name: 'drop-internals',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
      }
    }
  },
};

function isPublic(member) {
  return member.privacy !== 'private' && member.privacy !== 'protected' && !member.name.startsWith('#');
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
