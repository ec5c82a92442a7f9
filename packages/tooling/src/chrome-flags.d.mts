export const chromeFlags: string[];
