export function ensureBrowser(): Promise<string>;
export function findBrowser(): Promise<string | undefined>;
export function browserPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[];
