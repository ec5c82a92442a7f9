import type { Plugin } from 'vite';

export interface LaterBuild {
  readonly entry: string;
  readonly path: string;
  readonly laterPath: string;
  readonly plugins?: readonly Plugin[];
  readonly license: string;
  readonly laterLicense: string;
}

export function buildWithLater(build: LaterBuild): Promise<void>;
