export type Mount = { readonly path: string; readonly dir: string } | { readonly path: string; readonly file: string };

export type Headers = Readonly<Record<string, string>>;

export interface ServeOptions {
  readonly mounts: readonly Mount[];
  readonly headers?: Headers | ((pathname: string) => Headers);
  readonly port?: number;
  readonly attempts?: number;
}

export interface Served {
  /** Without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function serve(options: ServeOptions): Promise<Served>;
