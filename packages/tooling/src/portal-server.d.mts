import type { Mount, Served, ServeOptions } from './serve.mjs';

export interface PortalOptions {
  readonly port?: number;
  readonly attempts?: number;
  /** Served besides the demo site, for pages a test makes up. */
  readonly mounts?: ServeOptions['mounts'];
  readonly contentSecurityPolicy?: string;
}

export const strictContentSecurityPolicy: string;
export const portalMounts: readonly Mount[];
export function servePortal(options?: PortalOptions): Promise<Served>;
