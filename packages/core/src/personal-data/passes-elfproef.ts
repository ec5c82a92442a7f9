const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * Whether 9 digits, or 8 that lost their leading zero, can be a burgerservicenummer. Of random numbers about 1 in 11
 * can: a suspicion, no proof.
 */
export function passesElfproef(digits: string): boolean {
  const padded = digits.padStart(9, '0');
  if (padded.length !== 9 || padded === '000000000') return false;
  return weights.reduce((sum, weight, at) => sum + weight * Number(padded[at]), 0) % 11 === 0;
}
