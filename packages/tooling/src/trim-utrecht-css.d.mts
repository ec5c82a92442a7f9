import type { Plugin } from 'vite';

export function trimUtrechtCss(): Plugin;
export function trimCss(css: string, usedClasses: { has(name: string): boolean }): string;
