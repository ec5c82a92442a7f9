import type { Served, ServeOptions } from './serve.mjs';

export interface PortalOptions {
  readonly port?: number;
  readonly attempts?: number;
  /** Served besides the demo site, for pages a test makes up. */
  readonly mounts?: ServeOptions['mounts'];
  /** The folder with the built widget. */
  readonly widget?: string;
  readonly contentSecurityPolicy?: string;
}

export const strictContentSecurityPolicy: string;
export function servePortal(options?: PortalOptions): Promise<Served>;
