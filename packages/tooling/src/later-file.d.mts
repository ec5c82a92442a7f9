export interface LaterBuild {
  readonly entry: string;
  readonly path: string;
  readonly laterPath: string;
  readonly license: string;
  readonly laterLicense: string;
}

export function buildWithLater(build: LaterBuild): Promise<void>;
