export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface SizeRow extends Size {
  readonly name: string;
  readonly budget?: number;
  readonly stretch?: number;
}

export function measure(bytes: Uint8Array): Size;
export function sizeTable(rows: readonly SizeRow[]): string;
