interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string; readonly optional?: boolean }>
  >;
}

export function ensureDependencies(): void;
export function isInstalled(wanted: Lock, installed: Lock): boolean;
