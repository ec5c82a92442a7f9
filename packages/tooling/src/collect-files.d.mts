export function collectFiles(folders: readonly string[], matches: (path: string) => boolean): string[];
