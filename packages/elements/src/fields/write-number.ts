/** A number as it stands in a field: Dutch decimals, no thousands. */
export function writeNumber(number: number): string {
  return String(number).replace('.', ',');
}
