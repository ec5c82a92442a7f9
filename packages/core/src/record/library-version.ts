/** Version of this library, as records name it. Kept equal to package.json by `npm run version-packages`. */
export const libraryVersion = '0.1.0';
