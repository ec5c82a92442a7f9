export const repoRoot: string;
export function fromRoot(...parts: string[]): string;
