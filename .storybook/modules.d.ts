// The bundler handles these; TypeScript only has to know that they exist.
declare module '*.css';

// Made by `npm run manifest`, so it is not there on a fresh clone.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
