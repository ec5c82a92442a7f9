/** Whether arrays and objects are nested more levels deep than this. Level by level, so no call stack is too short. */
export function isDeeper(value: unknown, levels: number): boolean {
  let layer: readonly unknown[] = [value];
  for (let level = 0; level <= levels; level += 1) {
    layer = layer.flatMap((item): unknown[] => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (layer.length === 0) return false;
  }
  return true;
}
