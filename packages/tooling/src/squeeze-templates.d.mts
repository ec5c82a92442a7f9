import type { Plugin } from 'vite';

export function squeezeTemplates(): Plugin;
export function squeezeCss(css: string): string;
