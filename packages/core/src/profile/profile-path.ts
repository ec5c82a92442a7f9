/** What a path such as `contacts.crisis` stands for in a gemeenteprofiel. */
export type ProfilePath =
  | { readonly kind: 'name' | 'mandates' | 'hardshipClauses' | 'hourlyRate' | 'events' }
  | { readonly kind: 'contact' | 'mandate' | 'event' | 'threshold' | 'link'; readonly id: string };

/** Where a path may be used: within a text, as a number in a fact, or as the options of a question. */
export type ProfileUse = 'text' | 'number' | 'options';

/** The path that is written so, or `undefined` when a profile has no such place. */
export function parseProfilePath(path: string): ProfilePath | undefined {
  const fixed = Object.hasOwn(fixedPaths, path) ? fixedPaths[path] : undefined;
  if (fixed) return { kind: fixed };
  const end = path.lastIndexOf('.');
  const [head, id] = [path.slice(0, end), path.slice(end + 1)];
  const kind = Object.hasOwn(keyedPaths, head) ? keyedPaths[head] : undefined;
  return kind && /^(?!constructor$)[a-z0-9][a-z0-9_]{0,63}$/.test(id) ? { kind, id } : undefined;
}

/** Whether what a path stands for can be used so. */
export function fitsUse({ kind }: ProfilePath, use: ProfileUse): boolean {
  if (use === 'options') return kind === 'events';
  if (use === 'number') return kind === 'hourlyRate' || kind === 'event' || kind === 'threshold';
  return kind !== 'events';
}

/** The paths that can be used so, with `id` for what the author fills in. */
export function listProfilePaths(use: ProfileUse): readonly string[] {
  const all = [...Object.keys(fixedPaths), ...Object.keys(keyedPaths).map((head) => `${head}.id`)];
  return all.filter((path) => {
    const parsed = parseProfilePath(path);
    return parsed !== undefined && fitsUse(parsed, use);
  });
}

const fixedPaths: Readonly<Record<string, 'name' | 'mandates' | 'hardshipClauses' | 'hourlyRate' | 'events'>> = {
  name: 'name',
  mandates: 'mandates',
  hardshipClauses: 'hardshipClauses',
  'prices.hourlyRate': 'hourlyRate',
  'prices.events': 'events',
};

const keyedPaths: Readonly<Record<string, 'contact' | 'mandate' | 'event' | 'threshold' | 'link'>> = {
  contacts: 'contact',
  mandates: 'mandate',
  'prices.events': 'event',
  thresholds: 'threshold',
  links: 'link',
};
