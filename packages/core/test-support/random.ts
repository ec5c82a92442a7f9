/** A source of chance that gives the same sequence for the same seed, so that a failing test can be repeated. */
export interface Random {
  /** From 0 up to, and not including, 1. */
  fraction(): number;
  /** A whole number; both ends are possible. */
  integer(min: number, max: number): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Between `min` and `max` different items, in the order of the list. */
  sample<T>(list: readonly T[], min: number, max: number): readonly T[];
  shuffle<T>(list: readonly T[]): readonly T[];
}

/** Mulberry32: small, fast and even enough for tests. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number) => min + Math.floor(fraction() * (max - min + 1));
  const shuffle = <T>(list: readonly T[]) =>
    list
      .map((item) => ({ item, rank: fraction() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);

  return {
    fraction,
    integer,
    shuffle,
    chance: (share) => fraction() < share,
    pick(list) {
      const item = list[integer(0, list.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    sample(list, min, max) {
      const count = integer(Math.min(min, list.length), Math.min(max, list.length));
      const chosen = new Set(shuffle(list.map((_, index) => index)).slice(0, count));
      return list.filter((_, index) => chosen.has(index));
    },
  };
}
