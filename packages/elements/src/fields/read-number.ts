/** The number a person typed, the Dutch or the English way: `1.234,50`, `1234,5`, `€ 12`, `12.50`. */
export function readNumber(text: string): number | undefined {
  const bare = text.replace(/[\s€\u00a0]/g, '');
  // A comma is the decimal sign, and so is one dot that cannot part thousands.
  const plain =
    bare.includes(',') || /^-?\d{1,3}(\.\d{3})+$/.test(bare) ? bare.replaceAll('.', '').replace(',', '.') : bare;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
